/**
 * What is seen at a dimension, and the question that it leads to, by the reason
 * that gave it its place in the talk. Knows no markup.
 */
import type { DimensionSpread } from '../../analysis/spread.ts';
import type { TalkReason } from '../../analysis/talk-order.ts';
import {
  dialogueFlags,
  dialogueParents,
  dialoguePrompts,
  dialogueUnknowns,
} from '../../content/nl/dialogue/prompts.ts';
import { talkQuestions } from '../../content/nl/dialogue/questions.ts';
import { askQuestion, stepTexts } from '../../content/nl/sentences.ts';
import type { ContentItem } from '../../content/content-item.ts';
import type { Words } from '../../controllers/language.ts';
import type { Dimension } from '../../model/dimension.ts';
import type { DialogueView } from './dialogue-view.ts';

/** What of a view the prompts need. */
export type PromptView = Pick<DialogueView, 'language' | 'about' | 'group' | 'spreadOf' | 'points'>;

/** What is said at a dimension. */
export interface TalkPrompt {
  readonly reason: TalkReason;
  /** What is seen; absent where nothing is. */
  readonly seen?: Words;
  /** What one asks each other. */
  readonly question: Words;
}

/** '4 stappen'. */
export function stepsText({ language }: Pick<DialogueView, 'language'>, n: number): string {
  return language.itemString(n === 1 ? stepTexts.one : stepTexts.many, { n });
}

/** How many do not know it, in words. */
export function unknownWords(
  { language, group }: PromptView,
  { unknown, raters }: DimensionSpread,
): Words {
  const { one, many, all } = dialogueUnknowns;
  const { unknownOne, unknownMany } = dialogueParents;
  const ofParents = group.group === 'parents';
  if (unknown > 1 && unknown === raters) return language.item(all);
  if (unknown === 1) return language.item(ofParents ? unknownOne : one);
  return language.item(ofParents ? unknownMany : many, { n: unknown });
}

/** How many want to talk about it, in words. */
export function flagWords({ language, group }: PromptView, { talk }: DimensionSpread): Words {
  const { one, many } = dialogueFlags;
  const { flagOne, flagMany } = dialogueParents;
  const ofParents = group.group === 'parents';
  if (talk === 1) return language.item(ofParents ? flagOne : one);
  return language.item(ofParents ? flagMany : many, { n: talk });
}

/** What is seen for a reason, and what is asked. */
type Said = readonly [seen: Words | undefined, question: ContentItem];

const said: Readonly<
  Record<Exclude<TalkReason, 'nothing'>, (view: PromptView, one: DimensionSpread) => Said>
> = {
  spread: (view, { steps = 0 }) => {
    const { seen, question } = dialoguePrompts.widest;
    return [view.language.item(seen, { steps: stepsText(view, steps) }), question];
  },
  unknown: (view, one) => [unknownWords(view, one), askQuestion],
  talk: (view, one) => [flagWords(view, one), dialogueFlags.question],
  equal: ({ language }) => {
    const { seen, question } = dialoguePrompts.equal;
    return [language.item(seen), question];
  },
};

/** The prompt for the reason that put `dimension` in its place. */
export function talkPrompt(view: PromptView, dimension: Dimension): TalkPrompt {
  const { language, about, spreadOf, points } = view;
  const reason = points.find((point) => point.dimension === dimension)?.reason ?? 'nothing';
  const one = spreadOf.get(dimension);
  if (reason === 'nothing' || !one) {
    return { reason: 'nothing', question: language.item(talkQuestions[about][dimension]) };
  }
  const [seen, question] = said[reason](view, one);
  return { reason, ...(seen !== undefined && { seen }), question: language.item(question) };
}
