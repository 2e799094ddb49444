/**
 * What the parts of the form are drawn from and may ask: the record as it
 * stands, the words as they are shown, and the ways to change and to move.
 * Knows no markup but the marks of language.
 */
import { html, nothing } from 'lit';
import type { Values } from '../../i18n/fill.ts';
import type { ContentItem } from '../../content/content-item.ts';
import type { EditPhase } from '../../controllers/capturing-element.ts';
import type { LanguageController, Words } from '../../controllers/language.ts';
import { dimensionName, namesOf } from '../../controllers/words/model-words.ts';
import { pairedDimensions, type Dimension, type Direction } from '../../model/dimension.ts';
import { isScore, type Rating, type Scale } from '../../model/rating.ts';
import type { Assessment } from '../../model/record.ts';
import type { FormPlace } from './form-place.ts';
import { dimensionsOn, type FormStep } from './form-step.ts';

export interface FormView extends FormPlace {
  readonly language: LanguageController;
  readonly record: Assessment | undefined;
  readonly about: Direction;
  readonly by: string | undefined;
  readonly scale: Scale;
  /** Level of the element's own heading; those of steps are one deeper. */
  readonly level: number;
  readonly step: FormStep;
  readonly layout: 'steps' | 'page';
  /** Nothing can be changed: disabled, done or read-only. */
  readonly isFixed: boolean;
  /** Only the review is on screen: the record is done or closed, or the element read-only. */
  readonly isLocked: boolean;
  readonly canReopen: boolean;
  /** 'Volgende collega' is offered: the record is done, in a session. */
  readonly canGoNext: boolean;
  readonly isRequired: boolean;
  /** Dimensions that are shown as missing an answer. */
  readonly missing: readonly Dimension[];
  /** Ids of the parts that are folded open in a narrow place. */
  readonly opened: ReadonlySet<string>;
  /** True while 'something else' is chosen at 'why now', also before a word is written. */
  readonly isOtherReason: boolean;
  /** A text as the record keeps it, else as it is today. */
  readonly words: (item: ContentItem, values?: Values) => Words;
  readonly change: (
    change: (record: Assessment, now: string) => Assessment,
    phase: EditPhase,
  ) => void;
  /** Says that typing in a field is finished. */
  readonly commit: () => void;
  readonly go: (step: FormStep) => void;
  readonly toggle: (part: string) => void;
  /** Sets why the team looks now; `isOther`: in words of their own, still to come or given. */
  readonly giveReason: (why: string, isOther: boolean, phase: EditPhase) => void;
  /** Moves the focus to the first control that matches, once drawn. */
  readonly focusOn: (selector: string) => void;
  readonly finish: () => void;
  readonly reopen: () => void;
  /** Begins anew for the next colleague. */
  readonly next: () => void;
  /** Shows what former colleagues answered. */
  readonly showFormer: () => void;
  /** Goes to the score of a dimension, to type in from paper there. */
  readonly typeFrom: (dimension: Dimension) => void;
  /** Hears every key pressed in the form. */
  readonly handleKey: (event: KeyboardEvent) => void;
}

/** A text as the record keeps it, else as it is today, without marks of language. */
export function keptText({ language, record }: FormView, item: ContentItem): string {
  return record?.definition.words[item.id] ?? language.itemString(item);
}

/** An answered text as the record keeps it, in the language of then, else as it is today. */
export function keptWords(
  language: LanguageController,
  record: Assessment | undefined,
  item: ContentItem,
  values?: Values,
): Words {
  const kept = record?.definition.words[item.id];
  if (kept === undefined) return language.item(item, values);
  return record?.lang === language.locale
    ? kept
    : html`<span lang=${record?.lang ?? nothing}>${kept}</span>`;
}

/** The name of a step as buttons and progress have it: 'Kennis', 'Gedrag en tijd', 'Bodem'. */
export function stepTitle(language: LanguageController, step: FormStep): string {
  const [first, second] = dimensionsOn(step);
  if (!first) return language.string(`form.${step}`);
  if (!second) return dimensionName(language, first);
  return language.string('form.pair', {
    first: dimensionName(language, first),
    second: language.itemString(namesOf(second).inSentence),
  });
}

/** The same for the content of an element: marked as Dutch where it is. */
export function stepWords(language: LanguageController, step: FormStep): Words {
  const [first, second] = dimensionsOn(step);
  if (!first) return language.text(`form.${step}`);
  return second ? stepTitle(language, step) : language.item(namesOf(first).name);
}

/** True for a score in the lower half of its scale. */
export function isLow(rating: Rating | undefined, scale: Scale): boolean {
  return isScore(rating) && rating * 2 <= scale;
}

export function isPaired(dimension: Dimension): boolean {
  return pairedDimensions.includes(dimension);
}
