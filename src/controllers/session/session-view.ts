/** What elements and hosts see of a session. Says nothing of how it is kept. */
import type { RoundMismatch, RoundPair } from '../../analysis/round-comparison.ts';
import type { Direction } from '../../model/dimension.ts';
import type { AssessmentKey } from '../../model/dossier.ts';
import type { Assessment, Dossier, StoredRecord } from '../../model/record.ts';
import type { StoreFault } from '../../storage/store-error.ts';

export interface SessionStatus {
  /** When what is here was last kept, ISO 8601. */
  readonly savedAt?: string;
  /** Why the dossier is not kept: storage is closed or full, or what lay there cannot be read. */
  readonly problem?: StoreFault;
  /** True while another tab holds this reflection and is not in step: what is filled in here becomes a version of its own. */
  readonly otherTab?: boolean;
}

/** Which parts of a status are shown already. */
export interface ShownStatus {
  readonly saved: boolean;
  readonly problem: boolean;
}

/** Why a direction of another round cannot stand beside the round on screen. */
export interface RoundRefusal {
  readonly about: Direction;
  readonly round: string;
  readonly reason: RoundMismatch;
}

/** What another round puts beside the one on screen. */
export interface RoundsBeside {
  /** Label of the round on screen. */
  readonly here: string;
  /** Label of the other round. */
  readonly there: string;
  readonly pairs: readonly RoundPair[];
  readonly refusals: readonly RoundRefusal[];
}

/** What elements and hosts may ask of a session. */
export interface SessionView {
  /** Everything that is held, frozen. */
  readonly dossier: Dossier;
  readonly status: SessionStatus;
  /** What of the status a session element shows; others then leave that out. */
  readonly shows: ShownStatus;
  /** Id of the session's word for parent. */
  readonly carer: string | undefined;
  /** Label of the current round: new answers go there. */
  readonly round: string;
  /** Label of the round on screen; another than `round` is an old one, to be read only. */
  readonly shownRound: string;
  /** The assessments of the round on screen, without what is hidden from the present colleague. */
  readonly assessments: readonly Assessment[];
  /** How many assessments of the round on screen are hidden from the present colleague. */
  readonly hiddenCount: number;
  /** The present colleague's own assessment in the round on screen; in an old round anyone's latest. */
  own(key: Omit<AssessmentKey, 'round'>): Assessment | undefined;
  /** 'Volgende collega': forms begin anew, what is there is hidden until the next one is done. */
  nextColleague(): void;
  /** Shows what is hidden, before the present colleague is done. */
  showFormer(): void;
  /** Puts another round on screen; undefined goes back to the current one. */
  showRound(label: string | undefined): void;
  /** What another round puts beside these assessments; only a session that compares rounds has it. */
  besides?(shown: readonly Assessment[]): RoundsBeside | undefined;
  find<R extends StoredRecord>(matches: (record: StoredRecord) => record is R): R | undefined;
  find(matches: (record: StoredRecord) => boolean): StoredRecord | undefined;
  put(record: StoredRecord): void;
  remove(id: string): void;
  replace(dossier: Dossier): void;
  clear(): void;
  subscribe(listener: () => void): () => void;
}
