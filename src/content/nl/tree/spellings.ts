/**
 * What the parts of a tree are called, and how else a school may write them in
 * its own list. Spellings are lower case. Knows no list.
 */
import type { Actor, LeafKind } from '../../../model/record.ts';
import type { TreePart, TreeWeather } from '../../../model/tree-model.ts';
import type { ContentItem } from '../../content-item.ts';
import { withIds } from '../../with-ids.ts';

const own = {
  own: true,
  from: ['S0 #10'],
  note: 'no source says what part stands for what',
} as const;

/** Heads of the list. */
export const treePartNames = withIds<Readonly<Record<TreePart, ContentItem>>>('tree.parts', {
  branches: { text: 'Takken', source: own },
  fruits: { text: 'Vruchten', source: own },
  trunk: { text: 'Stam', source: own },
  roots: { text: 'Wortels', source: own },
  soil: { text: 'Bodem', source: own },
  weather: { text: 'Weer', source: own },
});

export const treePartSpellings: Readonly<Record<TreePart, readonly string[]>> = {
  branches: ['takken', 'tak', 'bladeren'],
  fruits: ['vruchten', 'vrucht'],
  trunk: ['stam'],
  roots: ['wortels', 'wortel'],
  soil: ['bodem', 'grond', 'bodem en grond'],
  weather: ['weer', 'het weer'],
};

export const treeWeatherSpellings: Readonly<Record<TreeWeather['sort'], readonly string[]>> = {
  hurdles: ['drempels', 'drempel', 'mist'],
  chances: ['kansen', 'kans', 'zon'],
};

/** At the strands; words for parent beside these. */
export const treeVoiceSpellings: Readonly<Record<Actor, readonly string[]>> = {
  parents: [],
  pupil: ['leerling', 'leerlingen', 'kind', 'kinderen'],
  school: ['school', 'team', 'schoolteam', 'het schoolteam'],
};

/** Names under the trunk that hold its strands together and are none. */
export const treeBindingSpellings: readonly string[] = [
  ...['samenwerken', 'samenwerking', 'communiceren', 'communicatie'],
];

/** Before the colon of a leaf. */
export const leafKindSpellings: Readonly<Record<LeafKind, readonly string[]>> = {
  sign: ['teken'],
  chance: ['kans'],
  hurdle: ['drempel'],
  unknown: ['weten we niet'],
};
