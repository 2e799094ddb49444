/** How the plan names its actions, places and looks. Knows no state. */
import type { ContentItem } from '../../content/content-item.ts';
import { activityKindWords } from '../../content/nl/checklists/activity-kinds.ts';
import { directionNames } from '../../content/nl/dimensions.ts';
import {
  parentsIdeas,
  planEfforts,
  planPlaces,
  planStateWords,
  schoolIdeas,
} from '../../content/nl/plan/index.ts';
import { checklistSets } from '../../content/nl/checklists/index.ts';
import { dateWords } from '../../controllers/words/date-words.ts';
import type { LanguageController } from '../../controllers/language.ts';
import { clipped, listText, namesOf } from '../../controllers/words/model-words.ts';
import { treeTextsOf } from '../../controllers/words/tree-model-words.ts';
import { directions } from '../../model/dimension.ts';
import { datePattern } from '../../model/pattern.ts';
import type { PlanAction, PlanPlace } from '../../model/record.ts';

/** What an action is called; a blank title is said so. */
export function actionTitle(language: LanguageController, { title }: PlanAction): string {
  return title.trim() === '' ? language.string('plan.untitled') : clipped(title);
}

/** 'competentie', in running text; of the school 'competentie (school)'. */
export function placeText(language: LanguageController, { about, dimension }: PlanPlace): string {
  const name = language.itemString(namesOf(dimension).inSentence);
  if (about === 'parents') return name;
  return language.itemString(planPlaces.school, { dimensions: name });
}

/** 'kennis en tijd (ouders) en gedrag (school)'. */
export function placesText(language: LanguageController, places: readonly PlanPlace[]): string {
  const groups = directions.flatMap((about) => {
    const names = places
      .filter((place) => place.about === about)
      .map(({ dimension }) => language.itemString(namesOf(dimension).inSentence));
    if (names.length === 0) return [];
    return [language.itemString(planPlaces[about], { dimensions: listText(language, names) })];
  });
  return listText(language, groups);
}

/** 'Ouders' or 'School', as beside a sign. */
export function shortName(language: LanguageController, about: PlanPlace['about']): string {
  return language.itemString(directionNames[about].short);
}

/** Who, when, effort and state, as far as they are said. */
export function actionFacts(
  language: LanguageController,
  { who, when, effort, state }: PlanAction,
  shown: Readonly<Record<string, string>> = {},
): readonly string[] {
  const effortItem = planEfforts.find(({ value }) => value === effort)?.item;
  const stateItem = state && planStateWords[state];
  const words = [effortItem, stateItem].map(
    (item) => item && (shown[item.id] ?? language.itemString(item)),
  );
  const day = when && datePattern.test(when) ? dateWords(language, when) : when;
  return [who, day, ...words].flatMap((text) => (text?.trim() ? [clipped(text)] : []));
}

/** Everything that stands in a plan by id, but the parts of the tree. */
function planItems(): readonly ContentItem[] {
  const ideas = [parentsIdeas, schoolIdeas].flatMap((all) => Object.values(all).flat());
  const tips = checklistSets.find(({ id }) => id === 'tips')?.items ?? [];
  return [
    ...Object.values(activityKindWords),
    ...planEfforts.map(({ item }) => item),
    ...Object.values(planStateWords),
    ...ideas.map(({ item }) => item),
    ...tips.map(({ item }) => item),
  ];
}

/** The words of what stands in a plan by id, as they are on screen; undefined for what is not ours. */
export function shownPlanWord(language: LanguageController, id: string): string | undefined {
  const item = planItems().find((each) => each.id === id) ?? treeTextsOf(id)?.name;
  return item && language.itemString(item);
}
