/**
 * What versions of one agreement are compared by, in words: what was agreed at
 * each dimension, why, and who sees it in another way. Decides nothing and draws
 * nothing.
 */
import type { LanguageController } from '../../../controllers/language.ts';
import {
  dimensionName,
  directionName,
  ratingWord,
} from '../../../controllers/words/model-words.ts';
import { dimensions, type Dimension } from '../../../model/dimension.ts';
import type { Agreement } from '../../../model/record.ts';
import { texts, unknownFields, type ForkField, type ReadText } from './fork-row.ts';

type Field = ForkField<Agreement>;
type Read = ReadText<Agreement>;

/** '4 veel', that they do not agree yet, or the fixed words alone. */
function agreed(language: LanguageController, dimension: Dimension): Field['read'] {
  return (record) => {
    const { ratings, scale, open, definition } = record;
    if (open?.includes(dimension)) return { text: language.string('forks.notAgreed') };
    const rating = ratings[dimension];
    return { text: ratingWord(language, rating, scale, definition.words), answer: { rating } };
  };
}

function dimensionFields(language: LanguageController, dimension: Dimension): readonly Field[] {
  const name = dimensionName(language, dimension);
  const field = (key: string, read: Read): Field => ({
    group: dimension,
    name,
    detail: language.string(key),
    read: texts(read),
  });
  return [
    { group: dimension, name, read: agreed(language, dimension) },
    field('forks.agreedWhy', ({ why }) => why?.[dimension]),
    field('forks.minority', ({ minority }) => minority?.[dimension]),
  ];
}

/** Without who wrote it down: that stands above each version. */
function wholeFields(language: LanguageController): readonly Field[] {
  const field = (key: string, read: Read): Field => ({
    name: language.string(key),
    read: texts(read),
  });
  return [
    field('csv.about', ({ about }) => directionName(language, about)),
    field('forks.group', ({ group }) => language.string(`forks.group.${group}`)),
    field('csv.round', ({ round }) => round),
    field('csv.scale', ({ scale }) => language.string('forks.steps', { n: scale })),
    field('csv.done', ({ done }) => language.string(done ? 'csv.yes' : 'csv.no')),
    field('forks.sources', ({ sources }) => String(sources.length)),
  ];
}

/** What each source was when it was gathered is no answer: it has no row of its own. */
const known: readonly (keyof Agreement)[] = [
  ...(['round', 'about', 'group', 'scale', 'ratings', 'why'] as const),
  ...(['minority', 'open', 'sources', 'seen', 'done'] as const),
];

/** All that may differ in `versions` of one agreement, in the order of the dimensions. */
export function agreementFields(
  language: LanguageController,
  versions: readonly Agreement[],
): readonly Field[] {
  return [
    ...dimensions.flatMap((dimension) => dimensionFields(language, dimension)),
    ...wholeFields(language),
    ...unknownFields(versions, known),
  ];
}
