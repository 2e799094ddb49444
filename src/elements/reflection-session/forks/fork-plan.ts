/**
 * What versions of one plan are compared by, in words: each action with what it
 * touches and all that is known of it, then the focus. Decides nothing and
 * draws nothing.
 */
import { effortWords } from '../../../content/nl/checklists/answers.ts';
import { planWarnings } from '../../../content/nl/plan/warnings.ts';
import { planStateWords } from '../../../content/nl/plan/words.ts';
import { kindWords } from '../../../controllers/words/checklist-words.ts';
import { dateWords } from '../../../controllers/words/date-words.ts';
import type { LanguageController } from '../../../controllers/language.ts';
import { dimensionName, directionName } from '../../../controllers/words/model-words.ts';
import { directions } from '../../../model/dimension.ts';
import { datePattern } from '../../../model/pattern.ts';
import type { Effort, Plan, PlanAction } from '../../../model/record.ts';
import { keptWords, texts, unknownFields, wordsAt, type ForkField } from './fork-row.ts';

type Field = ForkField<Plan>;
type ReadAction = (action: PlanAction, record: Plan) => string | undefined;

/** 'Ouders → school: Kennis, Gedrag', a line a direction. */
function touched(language: LanguageController, { touches }: PlanAction): string | undefined {
  const lines = directions.flatMap((about) => {
    const names = (touches[about] ?? []).map((each) => dimensionName(language, each));
    return names.length > 0 ? [`${directionName(language, about)}: ${names.join(', ')}`] : [];
  });
  return lines.join('\n') || undefined;
}

/** As the record keeps it, else as it is now. */
function effortText(
  language: LanguageController,
  record: Plan,
  effort: Effort | undefined,
): string | undefined {
  if (!effort) return undefined;
  return keptWords(record, `plan.effort.${effort}`) ?? language.itemString(effortWords[effort]);
}

function whenWords(language: LanguageController, when: string | undefined): string | undefined {
  return when && datePattern.test(when) ? dateWords(language, when) : when;
}

/** What is known of an action beside what it touches, with all its words in one cell. */
function more(language: LanguageController, action: PlanAction, record: Plan): string | undefined {
  const { kind, who, when, effort, state, pupil, tends, suggestion } = action;
  const told = [
    who,
    whenWords(language, when),
    kind && kindWords(language, kind),
    effortText(language, record, effort),
    state && wordsAt(language, record, planStateWords[state]),
    pupil,
    tends && (keptWords(record, tends) ?? tends),
    suggestion && (keptWords(record, suggestion) ?? suggestion),
  ];
  return told.filter(Boolean).join('\n') || undefined;
}

function actionFields(language: LanguageController, id: string, n: number): readonly Field[] {
  const name = `${language.string('forks.planAction')} ${n}`;
  const read = (of: ReadAction): Field['read'] =>
    texts((record) => {
      const found = record.actions.find((each) => each.id === id);
      return found && of(found, record);
    });
  const field = (key: string, of: ReadAction): Field => ({
    group: id,
    name,
    detail: language.string(key),
    read: read(of),
  });
  return [
    { group: id, name, read: read(({ title }) => title) },
    field('forks.planTouches', (action) => touched(language, action)),
    field('forks.planMore', (action, record) => more(language, action, record)),
  ];
}

/** 'Ouders → school: Kennis', a line a focus. */
function focusWords(language: LanguageController, { focus = [] }: Plan): string | undefined {
  const lines = focus.map(
    ({ about, dimension }) =>
      `${directionName(language, about)}: ${dimensionName(language, dimension)}`,
  );
  return lines.join('\n') || undefined;
}

/** The titles of accepted warnings; a code of another version as it stands. */
function acceptedWords(language: LanguageController, { accepted = [] }: Plan): string | undefined {
  const warnings = new Map(Object.entries(planWarnings));
  const lines = accepted.map((code) => {
    const warning = warnings.get(code);
    return warning ? language.itemString(warning.title) : code;
  });
  return lines.join('\n') || undefined;
}

const known: readonly (keyof Plan)[] = ['round', 'focus', 'actions', 'accepted'];

/** All that may differ in `versions` of one plan, action by action. */
export function planFields(
  language: LanguageController,
  versions: readonly Plan[],
): readonly Field[] {
  const ids = [...new Set(versions.flatMap(({ actions }) => actions.map(({ id }) => id)))];
  return [
    ...ids.flatMap((id, index) => actionFields(language, id, index + 1)),
    {
      name: language.string('forks.planFocus'),
      read: texts((record) => focusWords(language, record)),
    },
    {
      name: language.string('forks.planAccepted'),
      read: texts((record) => acceptedWords(language, record)),
    },
    { name: language.string('csv.round'), read: texts(({ round }) => round) },
    ...unknownFields(versions, known),
  ];
}
