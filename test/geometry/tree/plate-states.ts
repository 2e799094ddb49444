/** Trees in the states that a person looked at, and the colours to draw them in. */
import { treeContent } from '../../../src/content/nl/tree/index.ts';
import type { TreeTexts } from '../../../src/content/content-item.ts';
import { sceneToSvg } from '../../../src/geometry/scene-svg.ts';
import { tableMeasure } from '../../../src/geometry/text-measure.ts';
import type { TreeAnswers, TreeInput } from '../../../src/geometry/tree/tree-input.ts';
import { treePaint } from '../../../src/geometry/tree/tree-paint.ts';
import { treePlate } from '../../../src/geometry/tree/tree-plate.ts';
import { treeScene, type TreeScene } from '../../../src/geometry/tree/tree-scene.ts';
import type { RootState } from '../../../src/model/record.ts';
import type { TreeModel, TreePlace } from '../../../src/model/tree-model.ts';
import { colorTokens } from '../../../src/theme/tokens.ts';
import { treeTokens } from '../../../src/theme/tree-tokens.ts';
import { hungLeaves } from '../../fixtures/grown-trees.ts';
import { builtIn } from './tree-models.ts';

const said = (text: string): string => text.replaceAll('{carers}', 'ouders');
const place = ({ name, note }: TreeTexts): TreePlace => ({
  id: name.id,
  name: said(name.text),
  ...(note && { note: said(note.text) }),
});

/** The built-in tree, as a page shows it. */
export const wholeTree: TreeModel = {
  ...builtIn,
  soil: { ...place(treeContent.soil), lines: [] },
  trunk: place(treeContent.trunk),
  strands: treeContent.strands.map(({ voice, ...texts }) => ({ ...place(texts), voice })),
  mains: treeContent.mains.map(({ sides, ...texts }) => ({
    ...place(texts),
    sides: sides.map(place),
  })),
  weather: treeContent.weather.map(({ sort, ...texts }) => ({ ...place(texts), lines: [], sort })),
};

/** Three mains of which one carries leaves itself, three roots, no strands and no soil. */
export const ownTree: TreeModel = {
  id: 'tree.own',
  version: 1,
  isOwn: true,
  roots: [
    { id: 'r1', name: 'Tijd maken' },
    { id: 'r2', name: 'De buurt kennen en de mensen die er wonen' },
    { id: 'r3', name: 'Lef' },
  ],
  strands: [],
  bindings: [],
  fruits: [{ id: 'f1', name: 'Iedereen kent iemand' }],
  weather: [
    {
      id: 'w1',
      sort: 'hurdles',
      name: 'Weer',
      lines: [{ id: 'l1', name: 'regen en wind uit alle hoeken van de stad, elke dag opnieuw' }],
    },
  ],
  leaves: [],
  mains: [
    {
      id: 'm1',
      name: 'Aan de poort',
      sides: [
        { id: 's1', name: 'Koffie' },
        { id: 's2', name: 'Kinderopvang in de grote vakantie' },
      ],
    },
    { id: 'm2', name: 'In de klas', sides: [] },
    {
      id: 'm3',
      name: 'In de wijk',
      note: 'met de partners',
      sides: [
        { id: 's3', name: 'Huisbezoek' },
        { id: 's4', name: 'Speelplein' },
      ],
    },
  ],
};

/** Two mains with seven sides each, nine roots. */
export const fullTree: TreeModel = {
  ...ownTree,
  id: 'tree.full',
  roots: Array.from({ length: 9 }, (_, i) => ({ id: `r${i}`, name: `Wortel met naam ${i}` })),
  mains: [0, 1].map((main) => ({
    id: `m${main}`,
    name: `Hoofdtak ${main}`,
    sides: Array.from({ length: 7 }, (_, i) => ({ id: `s${main}-${i}`, name: `Zijtak ${i}` })),
  })),
};

export const pictureWords: TreeInput['words'] = {
  title: 'Onze boom',
  subtitle: 'Partnerschap met ouders, zoals het zorgteam het ziet in november 2026',
  empty: 'Nog geen blad. Begin bij een tak die jullie goed kennen.',
  states: { firm: 'stevig', growing: 'groeit', fragile: 'kwetsbaar', unknown: 'weten we niet' },
  open: 'niet ingevuld',
  kinds: { sign: 'teken', chance: 'kans', hurdle: 'drempel', unknown: 'weten we niet' },
  actors: { parents: 'ouders', pupil: 'leerling', school: 'school' },
  rings: 'eerder getekend',
  soil: (lines) => `Bodem: ${lines.join(', ')}`,
  view: 'Dit is de kijk van wie invulde. Het is geen meting.',
  own: 'Eigen indeling op basis van brondocumenten, niet de officiële Betrokkenheidsboom®',
};

/** Nothing yet. */
export const nothing: TreeAnswers = { roots: {}, leaves: [], notes: {}, care: [], rings: [] };

/** `count` leaves, every state of a root, notes everywhere, care and `rings` earlier trees. */
export function grown(model: TreeModel, count: number, rings = 1): TreeAnswers {
  const states: readonly RootState[] = ['firm', 'fragile', 'growing', 'unknown', 'fragile'];
  const weather = model.weather.map(({ id, sort }): [string, readonly string[]] => [
    id,
    sort === 'chances'
      ? ['warme schoolpoort', 'brugfiguur']
      : ['weinig tijd', 'andere thuistaal', 'schrik voor slecht nieuws'],
  ]);
  return {
    roots: Object.fromEntries(
      model.roots.map(({ id }, i) => [id, states[i % states.length] ?? 'firm']),
    ),
    leaves: hungLeaves(model, count),
    notes: Object.fromEntries([
      ...weather,
      ...(model.soil ? [[model.soil.id, ['veel thuistalen', 'nieuwe wijk']]] : []),
      ...(count > 100 ? model.fruits.map(({ id }) => [id, ['een lijn']]) : []),
    ]),
    care: [{ item: model.mains[0]?.id ?? '', text: 'Bij elk gezin kennismaken vóór de herfst' }],
    rings: Array.from({ length: rings }, (_, i) => `${2025 + i}`),
  };
}

/** A picture on screen. */
export function onScreen(
  model: TreeModel,
  answers: TreeAnswers,
  given: Partial<TreeInput> = {},
): TreeScene {
  const screen = { width: 1280, em: 16, measure: tableMeasure(), words: pictureWords };
  return treeScene({ model, answers, ...screen, ...given });
}

/** A sheet of paper. */
export function onPaper(
  model: TreeModel,
  answers: TreeAnswers,
  direction: 'ltr' | 'rtl' = 'ltr',
): TreeScene {
  return treePlate({ model, answers, words: pictureWords, measure: tableMeasure(), direction });
}

const literals: Readonly<Record<string, readonly string[]>> = { ...colorTokens, ...treeTokens };
/** On paper the tree writes of every voice in ink. */
const printed: Readonly<Record<string, string>> = {
  parents: '#000',
  school: '#000',
  pupil: '#000',
};

export const lightPaint = treePaint((token) => literals[token]?.[0] ?? '#f0f');
const printPaint = treePaint((token) => printed[token] ?? literals[token]?.[2] ?? '#fff');

const growing = grown(wholeTree, 20);

const scenes: Readonly<Record<string, () => TreeScene>> = {
  young: () => onPaper(wholeTree, nothing),
  growing: () => onPaper(wholeTree, growing),
  'full-150': () => onPaper(wholeTree, grown(wholeTree, 150, 4)),
  own: () => onPaper(ownTree, grown(ownTree, 9, 0)),
  'rtl-young': () => onPaper(wholeTree, nothing, 'rtl'),
  'narrow-320': () => onScreen(wholeTree, growing, { width: 320 }),
  'narrow-320-large-text': () => onScreen(wholeTree, nothing, { width: 320, em: 32 }),
  print: () => onPaper(wholeTree, growing),
};

/** How each state is drawn, as text, by the name of its file in `snapshots/`. */
export const drawnStates: Readonly<Record<string, () => string>> = Object.fromEntries(
  Object.entries(scenes).map(([name, scene]) => [
    name,
    () =>
      sceneToSvg(scene(), {
        paint: name === 'print' ? printPaint : lightPaint,
        fontFamily: 'Inter, system-ui, sans-serif',
        title: 'Boom',
        description: name,
        direction: name.startsWith('rtl') ? 'rtl' : 'ltr',
      }).replaceAll('><', '>\n<'),
  ]),
);
