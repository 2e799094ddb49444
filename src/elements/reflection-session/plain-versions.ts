/** Interim. */
import type { Session } from '../../controllers/session.ts';
import { now } from '../../controllers/environment.ts';
import { mergeDossiers, mergeOutcome } from '../../model/merge.ts';
import { chosenVersion, forksOf, versionsOf } from '../../model/versions.ts';
import { withRecord } from '../../model/dossier.ts';
import type { Dossier, ModelRecord } from '../../model/record.ts';
import type { VersionedView } from './files-owner.ts';

export function plainVersions(session: Session): VersionedView {
  Object.defineProperties(session, {
    merge: {
      value: (dossier: Dossier, round?: string) => {
        const before = session.dossier;
        const records = dossier.records.map((r) =>
          r.type === 'assessment' && !r['round'] && round ? { ...r, round } : r,
        );
        const after = mergeDossiers(before, { ...dossier, records });
        session.replace(after);
        return mergeOutcome(before, after);
      },
    },
    forks: { get: () => forksOf(session.dossier) },
    choose: {
      value: (record: ModelRecord) => {
        session.replace(
          withRecord(
            session.dossier,
            chosenVersion(record, versionsOf(session.dossier, record.id), now()),
            now(),
          ),
        );
      },
    },
    published: { value: () => undefined },
  });
  return session as unknown as VersionedView;
}
