/** Generated records of every type, all of them valid. */
import fc from 'fast-check';
import { dimensions, directions, type Dimension } from '../../src/model/dimension.ts';
import { scales, type Scale } from '../../src/model/rating.ts';
import {
  actionStates,
  activityKinds,
  actors,
  efforts,
  leafKinds,
  moments,
  promptMarks,
  raterGroups,
  rootStates,
  units,
} from '../../src/model/record.ts';
import {
  date,
  isSafe,
  itemId,
  perDimension,
  ratingOn,
  ratingsOn,
  text,
  time,
  uuid,
  withExtras,
  type Plain,
} from './record-pieces.ts';

const inquiry = withExtras(
  fc.record({ moment: text, until: date, heard: text }, { requiredKeys: [] }),
);

const turn = withExtras(
  fc.record(
    { former: fc.array(fc.oneof(uuid, text), { maxLength: 2 }), shown: fc.boolean() },
    { requiredKeys: ['former'] },
  ),
);

const rounds = fc.array(withExtras(fc.record({ label: text, from: date })), { maxLength: 2 });

/** What every record has. */
const base = {
  version: fc.constant(1),
  id: uuid,
  revision: fc.integer({ min: 1, max: 9 }),
  createdAt: time,
  updatedAt: time,
  definition: withExtras(
    fc.record({
      id: text,
      version: fc.integer({ min: 1 }),
      words: fc.dictionary(itemId, text),
    }),
  ),
  lang: fc.constantFrom('nl', 'nl-BE', 'ar', 'zh-Hant-TW'),
  history: fc.array(text, { maxLength: 2 }),
};

const baseKeys = Object.keys(base) as (keyof typeof base)[];

const assessmentOn = (scale: Scale): fc.Arbitrary<Plain> =>
  fc.record(
    {
      type: fc.constant('assessment'),
      ...base,
      about: fc.constantFrom(...directions),
      scale: fc.constant(scale),
      ratings: ratingsOn(scale),
      round: text,
      by: text,
      unit: fc.constantFrom(...units),
      subject: text,
      prompts: fc.dictionary(itemId, fc.constantFrom(...promptMarks)),
      notes: perDimension(text),
      ask: perDimension(text),
      inquiry: perDimension(inquiry),
      talk: fc.subarray([...dimensions]),
      why: text,
      context: fc.array(text, { maxLength: 2 }),
      done: fc.boolean(),
    },
    {
      requiredKeys: ['type', ...baseKeys, 'about', 'scale', 'ratings'],
    },
  );

/** A valid assessment of version 1, with keys that nobody knows. */
export const assessments: fc.Arbitrary<Plain> = withExtras(
  fc.constantFrom(...scales).chain(assessmentOn),
);

/** A valid checklist of version 1, with keys that nobody knows. */
export const checklists: fc.Arbitrary<Plain> = withExtras(
  fc.record(
    {
      type: fc.constant('checklist'),
      ...base,
      moment: fc.constantFrom(...moments),
      answers: fc.dictionary(itemId, fc.oneof(fc.constantFrom('yes', 'partly', 'unknown'), text)),
      round: text,
      activity: withExtras(
        fc.record(
          { title: text, kind: fc.oneof(fc.constantFrom(...activityKinds), text), date },
          { requiredKeys: [] },
        ),
      ),
      action: text,
      by: text,
      notes: fc.dictionary(itemId, text),
      items: fc.array(itemId, { maxLength: 3 }),
    },
    { requiredKeys: ['type', ...baseKeys, 'moment', 'answers'] },
  ),
);

const leaves = fc.array(
  withExtras(
    fc.record(
      {
        id: fc.oneof(uuid, itemId),
        branch: fc.oneof(itemId, text),
        place: fc.nat(),
        text,
        kind: fc.constantFrom(...leafKinds),
        dimension: fc.constantFrom(...dimensions),
        who: fc.constantFrom(...actors),
      },
      { requiredKeys: ['id', 'branch', 'text', 'kind'] },
    ),
  ),
  { maxLength: 3 },
);

/** A valid tree of version 1, with keys that nobody knows. */
export const trees: fc.Arbitrary<Plain> = withExtras(
  fc.record(
    {
      type: fc.constant('tree'),
      ...base,
      roots: fc.dictionary(itemId, fc.constantFrom(...rootStates)),
      leaves,
      round: text,
      by: text,
      notes: fc.dictionary(itemId, fc.array(text, { maxLength: 2 })),
      items: fc.array(itemId, { maxLength: 3 }),
    },
    { requiredKeys: ['type', ...baseKeys, 'roots', 'leaves'] },
  ),
);

/** What is not in `agreed` is open. */
const agreementOn = (scale: Scale, agreed: readonly Dimension[]): fc.Arbitrary<Plain> =>
  fc.record(
    {
      type: fc.constant('agreement'),
      ...base,
      about: fc.constantFrom(...directions),
      group: fc.constantFrom(...raterGroups),
      scale: fc.constant(scale),
      ratings: perDimension(ratingOn(scale), agreed),
      sources: fc.array(fc.oneof(uuid, text), { maxLength: 3 }),
      open: fc.constant(dimensions.filter((each) => !agreed.includes(each))),
      round: text,
      why: perDimension(text),
      minority: perDimension(text),
      seen: fc.dictionary(fc.oneof(uuid, itemId), text, { maxKeys: 2 }),
      by: text,
      done: fc.boolean(),
    },
    { requiredKeys: ['type', ...baseKeys, 'about', 'group', 'scale', 'ratings', 'sources'] },
  );

/** A valid agreement of version 1, with keys that nobody knows. */
export const agreements: fc.Arbitrary<Plain> = withExtras(
  fc
    .tuple(fc.constantFrom(...scales), fc.subarray([...dimensions], { maxLength: 3 }))
    .chain(([scale, open]) => agreementOn(scale, open)),
);

const actions = fc.array(
  withExtras(
    fc.record(
      {
        id: uuid,
        title: text,
        touches: withExtras(
          fc.dictionary(fc.constantFrom(...directions), fc.subarray([...dimensions])),
        ),
        kind: fc.oneof(fc.constantFrom(...activityKinds), text),
        who: text,
        when: fc.oneof(text, date),
        effort: fc.constantFrom(...efforts),
        state: fc.constantFrom(...actionStates),
        pupil: text,
        tends: itemId,
        suggestion: itemId,
      },
      { requiredKeys: ['id', 'title', 'touches'] },
    ),
  ),
  { maxLength: 3 },
);

/** A valid plan of version 1, with keys that nobody knows. */
export const plans: fc.Arbitrary<Plain> = withExtras(
  fc.record(
    {
      type: fc.constant('plan'),
      ...base,
      actions,
      round: text,
      by: text,
      focus: fc.array(
        withExtras(
          fc.record({
            about: fc.constantFrom(...directions),
            dimension: fc.constantFrom(...dimensions),
          }),
        ),
        { maxLength: 3 },
      ),
      accepted: fc.array(text, { maxLength: 2 }),
    },
    { requiredKeys: ['type', ...baseKeys, 'actions'] },
  ),
);

/** A valid record of any type. */
export const knownRecords: fc.Arbitrary<Plain> = fc.oneof(
  ...[assessments, agreements, checklists, plans, trees],
);

/** A record of a later version, or of a type that nobody knows yet. */
export const newerRecords: fc.Arbitrary<Plain> = withExtras(
  fc.record({
    type: fc.constantFrom(
      'assessment',
      'agreement',
      'checklist',
      'plan',
      'tree',
      'dossier',
      'orchard',
    ),
    version: fc.integer({ min: 2 }),
    id: uuid,
    ratings: fc.jsonValue({ maxDepth: 2 }).filter(isSafe),
  }),
);

/** A valid dossier with records of this version and of later ones. */
export const dossiers: fc.Arbitrary<Plain> = withExtras(
  fc.record(
    {
      type: fc.constant('dossier'),
      version: fc.constantFrom(1, 1, 1, 4),
      id: uuid,
      createdAt: time,
      updatedAt: time,
      title: text,
      rounds,
      records: fc.array(fc.oneof(knownRecords, newerRecords), { maxLength: 3 }),
      turn,
    },
    { requiredKeys: ['type', 'version', 'id', 'createdAt', 'updatedAt', 'rounds', 'records'] },
  ),
);
