/** What the panels that bring in, share and choose use beside the rest. */
import type { VersionedView } from '../../../controllers/session/versioned-session.ts';
import type { Reading } from './incoming.ts';
import type { PanelOwner } from '../panels/panel-host.ts';

export interface FilesOwner extends PanelOwner {
  readonly session: VersionedView;
  /** What files and links are read and written with, in the language of now. */
  readonly reading: () => Reading;
}
