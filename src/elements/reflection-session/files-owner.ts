/** What the panels that bring in, share and choose use beside the rest. */
import type { SessionView } from '../../controllers/session.ts';
import type { MergeOutcome } from '../../model/merge.ts';
import type { Dossier, ModelRecord, StoredRecord } from '../../model/record.ts';
import type { Reading } from './incoming.ts';
import type { PanelOwner } from './panel-host.ts';

/** A session that merges, and knows which versions others may hold. */
export interface VersionedView extends SessionView {
  merge(dossier: Dossier, round?: string): MergeOutcome;
  readonly forks: readonly (readonly StoredRecord[])[];
  choose(record: ModelRecord): void;
  published(): void;
}

export interface FilesOwner extends PanelOwner {
  readonly session: VersionedView;
  /** What files and links are read and written with, in the language of now. */
  readonly reading: () => Reading;
}
