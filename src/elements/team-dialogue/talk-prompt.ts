/**
 * What is seen at a dimension, and the question that it leads to, by the reason
 * that gave it its place in the talk. Knows no markup.
 */
import type { TalkReason } from '../../analysis/talk-order.ts';
import {
  dialogueFlags,
  dialoguePrompts,
  dialogueUnknowns,
} from '../../content/nl/dialogue/prompts.ts';
import { talkQuestions } from '../../content/nl/dialogue/questions.ts';
import { askQuestion, stepTexts } from '../../content/nl/sentences.ts';
import type { Words } from '../../controllers/language.ts';
import type { Dimension } from '../../model/dimension.ts';
import type { DialogueView } from './dialogue-view.ts';

/** What of a view the prompts need. */
export type PromptView = Pick<DialogueView, 'language' | 'about' | 'spreadOf' | 'points'>;

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

/** The prompt for the reason that put `dimension` in its place. */
export function talkPrompt(view: PromptView, dimension: Dimension): TalkPrompt {
  const { language, about, spreadOf, points } = view;
  const reason = points.find((point) => point.dimension === dimension)?.reason ?? 'nothing';
  const { steps = 0, unknown = 0, talk = 0, raters = 0 } = spreadOf.get(dimension) ?? {};
  switch (reason) {
    case 'spread': {
      const { seen, question } = dialoguePrompts.widest;
      const values = { steps: stepsText(view, steps) };
      return { reason, seen: language.item(seen, values), question: language.item(question) };
    }
    case 'unknown': {
      const { one, many, all } = dialogueUnknowns;
      const item = unknown === 1 ? one : unknown === raters ? all : many;
      const seen = language.item(item, { n: unknown });
      return { reason, seen, question: language.item(askQuestion) };
    }
    case 'talk': {
      const seen = language.item(talk === 1 ? dialogueFlags.one : dialogueFlags.many, { n: talk });
      return { reason, seen, question: language.item(dialogueFlags.question) };
    }
    case 'equal': {
      const { seen, question } = dialoguePrompts.equal;
      return { reason, seen: language.item(seen), question: language.item(question) };
    }
    default:
      return { reason, question: language.item(talkQuestions[about][dimension]) };
  }
}
