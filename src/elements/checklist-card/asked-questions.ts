/**
 * The questions of the card as they are drawn: an answered one in the words of
 * then, an own one with its markup, and beside it the answer that stood at its
 * place. Draws nothing itself.
 */
import { html } from 'lit';
import type { LanguageController } from '../../controllers/language.ts';
import { strandedAnswers } from '../../model/checklist.ts';
import { entryOf } from '../../model/member.ts';
import type { Checklist, Moment } from '../../model/record.ts';
import { richText } from '../../views/words/rich-text.ts';
import type { AskedItem, AskedList } from './card-list.ts';
import type { CardQuestion, CardView, StrandedAnswer } from './card-view.ts';

/** What the questions are drawn from. */
export interface QuestionsOf {
  readonly language: LanguageController;
  readonly list: AskedList;
  readonly moment: Moment;
  readonly record: Checklist | undefined;
}

/** The words of a question today, without marks of language. */
export function questionText(
  { language, moment }: Pick<QuestionsOf, 'language' | 'moment'>,
  { own, before, after }: AskedItem,
): string {
  if (own) return own.text;
  const item = (moment === 'after' ? after : undefined) ?? before;
  return item ? language.itemString(item) : '';
}

/** The words of an answer as the record keeps them, else as they are today. */
function answerText({ language, list, record }: QuestionsOf, value: string): string {
  const item = list.answers.find((answer) => answer.value === value)?.item;
  if (!item) return value;
  return entryOf(record?.definition.words, item.id) ?? language.itemString(item);
}

function drawn(of: QuestionsOf, asked: AskedItem): Pick<CardQuestion, 'plain' | 'text'> {
  const { language, moment, record } = of;
  const today = questionText(of, asked);
  const kept = entryOf(record?.definition.words, asked.id);
  if (kept !== undefined && kept !== today) {
    const lang = record?.lang ?? '';
    return { plain: kept, text: html`<span lang=${lang}>${kept}</span>` };
  }
  if (asked.own) return { plain: today, text: richText(asked.own.content) };
  const item = (moment === 'after' ? asked.after : undefined) ?? asked.before;
  return { plain: today, text: item ? language.item(item) : '' };
}

function strandedOf(of: QuestionsOf): readonly (StrandedAnswer & { readonly heir?: string })[] {
  const { record, list } = of;
  if (!record) return [];
  const ids = list.items.map(({ id }) => id);
  return strandedAnswers(record, ids).map(({ id, heir }) => ({
    id,
    question: entryOf(record.definition.words, id) ?? '',
    answer: [answerText(of, entryOf(record.answers, id) ?? ''), entryOf(record.notes, id)]
      .filter(Boolean)
      .join('. '),
    ...(heir !== undefined && { heir }),
  }));
}

/** The list as the card draws it, and the answers that have no question any more. */
export function shownList(of: QuestionsOf): Pick<CardView, 'list' | 'stranded'> {
  const { record, list, language } = of;
  const { id, title, intro, about, hasActivity, answers } = list;
  const stranded = strandedOf(of);
  const questions = list.items.map((asked, index): CardQuestion => ({
    ...drawn(of, asked),
    id: asked.id,
    number: index + 1,
    dimension: asked.dimension,
    answer: entryOf(record?.answers, asked.id),
    note: entryOf(record?.notes, asked.id) ?? '',
    offered: stranded.find(({ heir }) => heir === asked.id),
  }));
  const name = typeof title === 'object' ? language.itemString(title) : title;
  const marked = typeof title === 'object' ? language.item(title) : title;
  return {
    list: {
      ...{ id, about, hasActivity, answers, questions },
      title: name ?? language.string('checklist.own'),
      heading: marked ?? language.text('checklist.own'),
      intro: intro && language.item(intro),
    },
    stranded: stranded.filter(({ heir }) => heir === undefined),
  };
}
