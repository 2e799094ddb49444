/** The words that answer: states of a root, kinds of leaves, who carries, and the lines that stand with every tree. */
import type { Actor, LeafKind, RootState } from '../../../model/record.ts';
import type { ContentItem } from '../../content-item.ts';
import { withIds } from '../../with-ids.ts';

const noMeasure = { own: true, from: ['S4 §3.3'] } as const;

export const rootStateWords = withIds<Readonly<Record<RootState, ContentItem>>>('tree.states', {
  firm: { text: 'stevig', source: noMeasure },
  growing: { text: 'groeit', source: noMeasure },
  fragile: { text: 'kwetsbaar', source: noMeasure },
  unknown: { text: 'weten we niet', source: noMeasure },
});

export const leafKindWords = withIds<Readonly<Record<LeafKind, ContentItem>>>('tree.kinds', {
  sign: { text: 'teken', source: { own: true, from: ['S0 #5'] } },
  chance: { text: 'kans', source: { own: true, from: ['S0 #9'] } },
  hurdle: { text: 'drempel', source: { own: true, from: ['S0 #9', 'S2 #4'] } },
  unknown: { text: 'weten we niet', source: noMeasure },
});

export const actorWords = withIds<Readonly<Record<Actor, ContentItem>>>('tree.actors', {
  parents: { text: '{carers}', source: { own: true, from: ['S0 #5', 'S4 §1'] } },
  pupil: { text: 'leerling', source: { own: true, from: ['S0 #5', 'S4 §5'] } },
  school: { text: 'school', source: { own: true, from: ['S0 #5', 'S4 §1'] } },
});

/** Asked at the pupil's strand while nothing hangs there (S4 §5). */
export const pupilQuestion: ContentItem = {
  id: 'tree.strands.pupil.question',
  text: 'Wat doet de leerling zelf? Vraag het in een klasgesprek of in de leerlingenraad.',
  source: { seed: 'S4', passage: '§5' },
};

/** Stands wherever the built-in tree is shown. */
export const ownArrangement: ContentItem = {
  id: 'tree.own',
  text: 'Eigen indeling op basis van brondocumenten, niet de officiële Betrokkenheidsboom®',
  source: { own: true, from: ['S0 #9', 'S0 #10'] },
};
