/**
 * The two traps of S4 §4, each a question to the team: knowing more does not
 * make involved, and how people do something tells more than that they do it.
 * Knows no answers: who shows these decides when.
 */
import type { ContentItem, Source, TrapTexts } from '../../content-item.ts';
import { withIds } from '../../with-ids.ts';

const trap: Source = { seed: 'S4', passage: '§4' };
const mirrored: Source = {
  own: true,
  from: ['S4 §4'],
  note: 'S4 speaks of parents; turned to the school',
};

/** By the dimension that is touched alone; gedrag stands for gedrag and tijd. */
export const trapTexts = withIds<Readonly<Record<'knowledge' | 'behaviour', TrapTexts>>>('trap', {
  knowledge: {
    name: { text: 'Vooral kennis.', source: trap },
    question: {
      parents: {
        before: {
          text: 'Dit plan geeft vooral uitleg. Weten alleen maakt niemand betrokken. Wat kan de school doen zodat {carers} zich ook welkom en zeker voelen?',
          source: trap,
        },
        after: {
          text: 'Dit gaf vooral uitleg. Weten alleen maakt niemand betrokken. Wat kan de school doen zodat {carers} zich ook welkom en zeker voelen?',
          source: trap,
        },
      },
      school: {
        before: {
          text: 'Met dit plan leren jullie vooral iets bij over {carers}. Weten alleen maakt niemand betrokken. Wat helpt jullie om ook anders met {carers} om te gaan?',
          source: mirrored,
        },
        after: {
          text: 'Jullie leerden vooral iets bij over {carers}. Weten alleen maakt niemand betrokken. Wat helpt jullie om ook anders met {carers} om te gaan?',
          source: mirrored,
        },
      },
    },
  },
  behaviour: {
    name: { text: 'Vooral gedrag.', source: trap },
    question: {
      parents: {
        before: {
          text: 'Dit plan vraagt vooral dat {carers} iets doen. Hoe ze het doen, zegt vaak meer. Wat kan de school doen zodat ze er ook zin en vertrouwen in krijgen?',
          source: trap,
        },
        after: {
          text: 'Jullie zien vooral dat {carers} meer doen. Hoe ze het doen, zegt vaak meer. Wat kan de school doen zodat ze er ook zin en vertrouwen in krijgen?',
          source: trap,
        },
      },
      school: {
        before: {
          text: 'Dit plan vraagt vooral dat jullie meer doen. Hoe jullie het doen, zegt vaak meer. Wat helpt jullie om er ook achter te staan?',
          source: mirrored,
        },
        after: {
          text: 'Jullie doen vooral meer. Hoe jullie het doen, zegt vaak meer. Wat helpt jullie om er ook achter te staan?',
          source: mirrored,
        },
      },
    },
  },
});

/** Which dimensions nothing moves; `{names}` holds one name or a list. */
export const untouchedList: ContentItem = {
  id: 'touch.untouched',
  text: 'Niet geraakt: {names}.',
  source: { own: true, from: ['S4 §4'] },
};

/** Follows `untouchedList`. */
export const oneMomentNote: ContentItem = {
  id: 'touch.one-moment',
  text: 'Eén moment hoeft niet alles te doen.',
  source: { seed: 'S4', passage: '§4' },
};
