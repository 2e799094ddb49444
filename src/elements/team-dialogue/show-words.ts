/**
 * The words beside the answers: how many filled in, how far they lie apart, and
 * the counts of one dimension for who does not see the dots. Draws nothing.
 */
import type { DimensionSpread } from '../../analysis/spread.ts';
import type { GroupView } from '../../analysis/group-size.ts';
import type { ContentItem } from '../../content/content-item.ts';
import { dialogueParents } from '../../content/nl/dialogue/prompts.ts';
import { dialogueTexts, spreadWords } from '../../content/nl/dialogue/steps.ts';
import type { Words } from '../../controllers/language.ts';
import { ratingItem } from '../../controllers/words/model-words.ts';
import { nonScores, type NonScore, type Rating, type Scale } from '../../model/rating.ts';
import { stepsText } from './talk-prompt.ts';
import type { DialogueView } from './dialogue-view.ts';

/** 'one' or 'many', as messages with a count end. */
export function plural(n: number): 'one' | 'many' {
  return n === 1 ? 'one' : 'many';
}

/** '6 collega’s vulden in'. */
export function countWords({ language, group, fill, step }: DialogueView): Words {
  // Who is still busy is among the answers that are shown, not among those who are done.
  const shown = step === 'fill' && !fill.isGiven ? 0 : group.count;
  const n = Math.max(fill.isGiven ? 0 : fill.count, shown);
  if (n === 0) return language.text('dialogue.count.none');
  return language.text(`dialogue.count.${group.group}.${plural(n)}`, { n });
}

/** What the dialogue is for, where nobody has filled in yet. */
export function emptyText({ group }: GroupView): ContentItem {
  return group === 'parents' ? dialogueParents.empty : dialogueTexts.empty;
}

/** '4 stappen uit elkaar', 'iedereen gelijk', 'één antwoord', 'nog geen cijfer'. */
export function apartWords(view: DialogueView, { steps, values }: DimensionSpread): Words {
  const { language } = view;
  if (steps === undefined) return language.item(spreadWords[values.length > 0 ? 'one' : 'none']);
  if (steps === 0) return language.item(spreadWords.equal);
  return language.item(spreadWords.apart, { steps: stepsText(view, steps) });
}

/** How often each way not to score was given, in the order of the model; none is left out. */
export function waysOf(
  one: DimensionSpread,
): readonly { readonly kind: NonScore; readonly n: number }[] {
  const counts: Readonly<Record<NonScore, number>> = {
    unknown: one.unknown,
    'not-applicable': one.notApplicable,
    undisclosed: one.undisclosed,
  };
  return nonScores.map((kind) => ({ kind, n: counts[kind] })).filter(({ n }) => n > 0);
}

/**
 * The word of an answer as it was on screen when it was given, where all who
 * keep it agree; else as it is today.
 */
export function shownWord({ language, shown }: DialogueView, rating: Rating, scale: Scale): string {
  const item = ratingItem(rating, scale);
  const [kept, other] = new Set(shown.flatMap(({ definition }) => definition.words[item.id] ?? []));
  return kept !== undefined && other === undefined ? kept : language.itemString(item);
}

/** '1 keer heel weinig', '2 keer weinig': the dots in words. */
export function valueCounts(
  view: DialogueView,
  { values }: DimensionSpread,
  scale: Scale,
): readonly string[] {
  return [...new Set(values)].map((value) =>
    view.language.string('dialogue.times', {
      n: values.filter((one) => one === value).length,
      word: `${value} ${shownWord(view, value, scale)}`,
    }),
  );
}

/** '2 keer weten we niet'. */
export function wayCounts(view: DialogueView, one: DimensionSpread): readonly string[] {
  return waysOf(one).map(({ kind, n }) =>
    view.language.string('dialogue.times', { n, word: shownWord(view, kind, view.scale) }),
  );
}
