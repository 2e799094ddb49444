/**
 * How words in an own tree are understood: names of parts, of weather, of the
 * three who carry, and kinds of leaves, in Dutch and in every language that the
 * page has registered.
 */
import { carers } from '../../content/nl/carers.ts';
import {
  leafKindSpellings,
  treeBindingSpellings,
  treePartSpellings,
  treeVoiceSpellings,
  treeWeatherSpellings,
} from '../../content/nl/tree/spellings.ts';
import { registeredSpellings } from '../../i18n/locale-registry.ts';
import { actors, leafKinds, type Actor, type LeafKind } from '../../model/record.ts';
import { treeParts, type TreePart, type TreeWeather } from '../../model/tree-model.ts';
import { folded } from '../words/dimension-words.ts';

function isSpelled(word: string, spellings: readonly string[], ...ids: readonly string[]): boolean {
  const registered = ids.flatMap(registeredSpellings).map(folded);
  return word !== '' && (spellings.includes(word) || registered.includes(word));
}

/** The part that `text` names. */
export function treePartNamed(text: string): TreePart | undefined {
  const word = folded(text);
  return treeParts.find((part) => isSpelled(word, treePartSpellings[part], `tree.parts.${part}`));
}

/** Sun or mist, as `text` names it. */
export function weatherNamed(text: string): TreeWeather['sort'] | undefined {
  const word = folded(text);
  return (['hurdles', 'chances'] as const).find((sort) =>
    isSpelled(word, treeWeatherSpellings[sort], `tree.weather.${sort}`),
  );
}

/** Whose strand `text` names. */
export function voiceNamed(text: string): Actor | undefined {
  const word = folded(text);
  const parents = carers.flatMap(({ singular, plural }) => [singular, plural]);
  return actors.find((actor) =>
    isSpelled(
      word,
      actor === 'parents' ? parents : treeVoiceSpellings[actor],
      ...[`tree.strands.${actor}`, `tree.actors.${actor}`],
    ),
  );
}

/** True for what holds the strands together. */
export function isBindingName(text: string): boolean {
  const ids = ['tree.bindings.cooperating', 'tree.bindings.communicating'];
  return isSpelled(folded(text), treeBindingSpellings, ...ids);
}

/** The kind that the words before a leaf's colon name. */
export function leafKindNamed(text: string): LeafKind | undefined {
  const word = folded(text);
  return leafKinds.find((kind) => isSpelled(word, leafKindSpellings[kind], `tree.kinds.${kind}`));
}
