/**
 * What a picture shows, in sentences: most and least seen, the largest
 * difference, what is not known, the caution at gedrag. The facts come in; the
 * words are content.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { DirectionFacts, PictureFacts } from '../../analysis/picture-facts.ts';
import type { StepGap } from '../../analysis/direction-gaps.ts';
import {
  askQuestion,
  behaviourHeading,
  behaviourSentence,
  differenceHeading,
  differenceSentences,
  evidenceHeading,
  evidenceSentence,
  extremesHeadings,
  extremesSentences,
  gapHeadings,
  gapLists,
  sentencesHeading,
  stepTexts,
} from '../../content/nl/sentences.ts';
import { scaleBetween } from '../../content/nl/scale.ts';
import { behaviourCautions } from '../../content/nl/cautions.ts';
import { talkHeading, talkReasons } from '../../content/nl/talking-points.ts';
import { notAgreedHeading } from '../../content/nl/dialogue/agreement.ts';
import type { ContentItem } from '../../content/content-item.ts';
import type { LanguageController } from '../../controllers/language.ts';
import { listPieces, namesOf, ratingWord } from '../../controllers/words/model-words.ts';
import { fillPieces, type Values } from '../../i18n/fill.ts';
import type { Dimension, Direction } from '../../model/dimension.ts';
import type { Scale } from '../../model/rating.ts';
import { heading } from '../words/heading.ts';

export interface InWordsInput {
  readonly facts: PictureFacts;
  readonly scale: Scale;
  /** Level of the heading above the sentences. */
  readonly level: number;
  /** Dimensions that a filler marked as ones to talk about. */
  readonly talk: readonly Dimension[];
  /** Dimensions on which a group does not agree yet: these are not 'not filled in'. */
  readonly open?: readonly OpenDimensions[];
}

/** What is open about one direction. */
interface OpenDimensions {
  readonly about: Direction;
  readonly list: readonly Dimension[];
}

type Piece = string | TemplateResult | readonly (string | TemplateResult)[];

/** Names of dimensions in running text, each in bold, joined with 'en'. */
function names(language: LanguageController, list: readonly Dimension[]): Piece {
  const words = list.map((dimension) => language.itemString(namesOf(dimension).inSentence));
  return listPieces(language, words).map(({ text, isItem }) =>
    isItem ? html`<strong>${text}</strong>` : text,
  );
}

/** A template of content with rich values where its placeholders stand. */
function sentence(
  language: LanguageController,
  item: ContentItem,
  rich: Readonly<Record<string, Piece>>,
  plain: Values = {},
): readonly Piece[] {
  const values: Values = { ...language.carerValues, ...plain };
  return fillPieces<Piece>(
    language.itemTemplate(item),
    (name) => rich[name] ?? String(values[name] ?? ''),
  );
}

function block(title: unknown, ...sentences: readonly unknown[]): TemplateResult {
  return html`<div class="fact" part="sentence">
    <dt class="quiet">${title}</dt>
    ${sentences.map((one) => html`<dd>${one}</dd>`)}
  </div>`;
}

function extremes(language: LanguageController, facts: DirectionFacts, scale: Scale): unknown {
  const { scored, strongest, weakest, level } = facts;
  if (scored.length === 0) return nothing;
  const wordOf = (dimension: Dimension | undefined): string => {
    const middle = facts.summary.find((one) => one.dimension === dimension)?.middle ?? [];
    const [low, high] = middle.map((value) => ratingWord(language, value, scale));
    return high ? language.itemString(scaleBetween, { low: low ?? '', high }) : (low ?? '');
  };
  const title = language.item(extremesHeadings[facts.about]);
  if (level || scored.length === 1) {
    const item = scored.length === 1 ? extremesSentences.one : extremesSentences.equal;
    const dimensions = names(language, scored);
    return block(title, sentence(language, item, { dimensions }, { word: wordOf(scored[0]) }));
  }
  const rich = { highest: names(language, strongest), lowest: names(language, weakest) };
  const plain = { highestWord: wordOf(strongest[0]), lowestWord: wordOf(weakest[0]) };
  return block(title, sentence(language, extremesSentences.both, rich, plain));
}

function difference(language: LanguageController, { gaps }: PictureFacts): unknown {
  if (!gaps) return nothing;
  const steps = gaps.gaps.filter((gap): gap is StepGap => gap.kind === 'steps');
  if (steps.length === 0) return nothing;
  const title = language.item(differenceHeading);
  if (gaps.widest.length === 0) {
    const dimensions = names(
      language,
      steps.map((gap) => gap.dimension),
    );
    return block(title, sentence(language, differenceSentences.equal, { dimensions }));
  }
  const sides = (['parents', 'school'] as const).map((side) => {
    const higher = gaps.widest.filter((gap) => gap.higher === side);
    if (higher.length === 0) return undefined;
    const n = higher[0]?.steps ?? 0;
    const item = n === 1 ? stepTexts.one : stepTexts.many;
    const rich = {
      dimensions: names(
        language,
        higher.map((gap) => gap.dimension),
      ),
    };
    const plain = { steps: language.itemString(item, { n }) };
    return sentence(language, differenceSentences[side], rich, plain);
  });
  return block(title, ...sides.filter((side) => side !== undefined));
}

type GapKind = keyof typeof gapHeadings;

const gapKinds: readonly (readonly [GapKind, keyof DirectionFacts])[] = [
  ['unknown', 'unknown'],
  ['not-applicable', 'notApplicable'],
  ['undisclosed', 'undisclosed'],
  ['unanswered', 'unanswered'],
];

function notAgreedYet(
  language: LanguageController,
  open: readonly OpenDimensions[],
): TemplateResult | typeof nothing {
  const lists = open.filter(({ list }) => list.length > 0);
  if (lists.length === 0) return nothing;
  const sentences = lists.map(({ about, list }) =>
    sentence(language, gapLists[about], { dimensions: names(language, list) }),
  );
  return block(language.item(notAgreedHeading), ...sentences);
}

function gapBlocks(
  language: LanguageController,
  facts: PictureFacts,
  open: readonly OpenDimensions[],
): readonly unknown[] {
  const isOpen = (about: Direction, dimension: Dimension, kind: GapKind): boolean =>
    kind === 'unanswered' &&
    open.some((one) => one.about === about && one.list.includes(dimension));
  return gapKinds.map(([kind, member]) => {
    const lists = facts.directions
      .map((one) => ({
        about: one.about,
        list: (one[member] as readonly Dimension[]).filter(
          (each) => !isOpen(one.about, each, kind),
        ),
      }))
      .filter(({ list }) => list.length > 0);
    if (lists.length === 0) return nothing;
    const sentences = lists.map(({ about, list }) =>
      sentence(language, gapLists[about], { dimensions: names(language, list) }),
    );
    const ask = kind === 'unknown' ? [language.item(askQuestion)] : [];
    return block(language.item(gapHeadings[kind]), ...sentences, ...ask);
  });
}

function evidence(language: LanguageController, facts: PictureFacts): unknown {
  const { schoolKnowledgeEvidence: list } = facts;
  if (list.length === 0) return nothing;
  const rich = { dimensions: names(language, list), knowledge: names(language, ['knowledge']) };
  return block(language.item(evidenceHeading), sentence(language, evidenceSentence, rich));
}

function caution(language: LanguageController, facts: PictureFacts): unknown {
  if (!facts.caution) return nothing;
  const rich = { behaviour: names(language, ['behaviour']) };
  return block(
    language.item(behaviourHeading),
    sentence(language, behaviourSentence, rich),
    ...behaviourCautions.map((item) => language.item(item)),
  );
}

function talk(language: LanguageController, list: readonly Dimension[]): unknown {
  if (list.length === 0) return nothing;
  const named = list.map((dimension) => language.itemString(namesOf(dimension).name)).join(', ');
  const words = html`<strong>${named}.</strong> ${language.item(talkReasons.marked)}`;
  return block(language.item(talkHeading), words);
}

/** The sentences beside a picture; nothing while nobody answered. */
export function inWords(language: LanguageController, input: InWordsInput): unknown {
  const { facts, scale, level, open = [] } = input;
  if (facts.empty && open.every(({ list }) => list.length === 0)) return nothing;
  return html`<div class="in-words" part="in-words">
    ${heading(level, language.item(sentencesHeading))}
    <dl>
      ${facts.directions.map((one) => extremes(language, one, scale))}
      ${difference(language, facts)} ${gapBlocks(language, facts, open)}
      ${notAgreedYet(language, open)} ${evidence(language, facts)} ${caution(language, facts)}
      ${talk(language, input.talk)}
    </dl>
  </div>`;
}
