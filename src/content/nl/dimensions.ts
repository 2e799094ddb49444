/**
 * The names of the seven dimensions and the two directions, and the spellings by
 * which a table's rows and columns are known. Knows no questions and no scale.
 */
import type { Dimension, Direction } from '../../model/dimension.ts';
import type {
  DimensionLabel,
  DimensionNames,
  DirectionInSentence,
  DirectionNames,
  DirectionQuestion,
} from '../content-item.ts';
import { withIds } from '../with-ids.ts';

/** Id and version of this set of texts, for the `definition` of a record. */
export const dimensionsDefinition = { id: 'dimensions', version: 1 } as const;

/** In dimension order. */
export const dimensionNames = withIds<Readonly<Record<Dimension, DimensionNames>>>('dimension', {
  knowledge: {
    name: {
      text: 'Kennis',
      source: { seed: 'S4', passage: '§3.1.1' },
    },
    inSentence: {
      text: 'kennis',
      source: { seed: 'S4', passage: '§3.1.1' },
    },
    verb: {
      text: 'weten',
      source: { own: true, from: ['S4 §3.1.1', 'S4 §3.2.1'] },
    },
  },
  emotional: {
    name: {
      text: 'Emotioneel',
      source: { seed: 'S4', passage: '§3.1.2' },
    },
    inSentence: {
      text: 'emotioneel',
      source: { seed: 'S4', passage: '§3.1.2' },
    },
    verb: {
      text: 'voelen',
      source: { own: true, from: ['S4 §3.1.2', 'S4 §3.2.2'] },
    },
  },
  rational: {
    name: {
      text: 'Rationeel',
      source: { seed: 'S4', passage: '§3.1.3' },
    },
    inSentence: {
      text: 'rationeel',
      source: { seed: 'S4', passage: '§3.1.3' },
    },
    verb: {
      text: 'afwegen',
      source: { own: true, from: ['S4 §3.1.3', 'S4 §3.2.3'] },
    },
  },
  belief: {
    name: {
      text: 'Overtuiging',
      source: { seed: 'S4', passage: '§3.1.4' },
    },
    inSentence: {
      text: 'overtuiging',
      source: { seed: 'S4', passage: '§3.1.4' },
    },
    verb: {
      text: 'geloven',
      source: { own: true, from: ['S4 §3.1.4', 'S4 §3.2.4'] },
    },
  },
  competence: {
    name: {
      text: 'Competentie',
      source: { seed: 'S4', passage: '§3.1.5' },
    },
    inSentence: {
      text: 'competentie',
      source: { seed: 'S4', passage: '§3.1.5' },
    },
    verb: {
      text: 'kunnen',
      source: { own: true, from: ['S4 §3.1.5', 'S4 §3.2.5'] },
    },
  },
  behaviour: {
    name: {
      text: 'Gedrag',
      source: { seed: 'S4', passage: '§3.1.6' },
    },
    inSentence: {
      text: 'gedrag',
      source: { seed: 'S4', passage: '§3.1.6' },
    },
    verb: {
      text: 'doen',
      source: { own: true, from: ['S4 §3.1.6', 'S4 §3.2.6'] },
    },
  },
  time: {
    name: {
      text: 'Tijd',
      source: { seed: 'S4', passage: '§3.1.7' },
    },
    inSentence: {
      text: 'tijd',
      source: { seed: 'S4', passage: '§3.1.7' },
    },
    verb: {
      text: 'tijd nemen',
      source: { own: true, from: ['S4 §3.1.7', 'S4 §3.2.7'] },
    },
  },
});

/** Short labels, of at most 24 characters; each fits both directions. */
export const dimensionLabels = withIds<Readonly<Record<Dimension, DimensionLabel>>>('dimension', {
  knowledge: {
    label: {
      text: 'Weten over elkaar',
      source: { own: true, from: ['S4 §3.1.1', 'S4 §3.2.1'] },
    },
  },
  emotional: {
    label: {
      text: 'Gevoel bij elkaar',
      source: { own: true, from: ['S4 §3.1.2', 'S4 §3.2.2'] },
    },
  },
  rational: {
    label: {
      text: 'De moeite waard vinden',
      source: { own: true, from: ['S4 §3.1.3', 'S4 §3.2.3'] },
    },
  },
  belief: {
    label: {
      text: 'Geloven dat je meetelt',
      source: { own: true, from: ['S4 §3.1.4', 'S4 §3.2.4'] },
    },
  },
  competence: {
    label: {
      text: 'Durven en kunnen',
      source: { own: true, from: ['S4 §3.1.5', 'S4 §3.2.5'] },
    },
  },
  behaviour: {
    label: {
      text: 'Wat je doet',
      source: { own: true, from: ['S4 §3.1.6', 'S4 §3.2.6'] },
    },
  },
  time: {
    label: {
      text: 'Tijd maken',
      source: { own: true, from: ['S4 §3.1.7', 'S4 §3.2.7'] },
    },
  },
});

/**
 * How a table may spell each dimension, in lower case and single spaces; ids are
 * known to the code.
 */
export const dimensionSpellings: Readonly<Record<Dimension, readonly string[]>> = {
  knowledge: ['kennis', 'kennisdimensie', 'weten', 'weten over elkaar'],
  emotional: [
    'emotioneel',
    'emotionele',
    'emotionele dimensie',
    'emoties',
    'gevoel',
    'gevoelens',
    'voelen',
    'gevoel bij elkaar',
  ],
  rational: [
    'rationeel',
    'rationele',
    'rationele dimensie',
    'afwegen',
    'afweging',
    'kosten en baten',
    'de moeite waard vinden',
  ],
  belief: [
    'overtuiging',
    'overtuigingen',
    'overtuigingsdimensie',
    'geloven',
    'geloven dat je meetelt',
  ],
  competence: ['competentie', 'competenties', 'competentiedimensie', 'kunnen', 'durven en kunnen'],
  behaviour: ['gedrag', 'gedragsdimensie', 'doen', 'wat je doet'],
  time: ['tijd', 'tijdsdimensie', 'tijddimensie', 'tijd nemen', 'tijd maken'],
};

/** The names of both directions. */
export const directionNames = withIds<Readonly<Record<Direction, DirectionNames>>>('direction', {
  parents: {
    name: {
      text: '{Carers} → school',
      source: { own: true, from: ['S4 §2'] },
    },
    short: {
      text: '{Carers}',
      source: { own: true, from: ['S4 §2'] },
    },
    subject: {
      text: 'betrokkenheid {ofCarers} op de school',
      source: { seed: 'S4', passage: '§2' },
    },
  },
  school: {
    name: {
      text: 'School → {carers}',
      source: { own: true, from: ['S4 §2'] },
    },
    short: {
      text: 'School',
      source: { own: true, from: ['S4 §2'] },
    },
    subject: {
      text: 'betrokkenheid van de school op {carers}',
      source: { seed: 'S4', passage: '§2' },
    },
  },
});

/** What is asked about each direction. */
export const directionQuestions = withIds<Readonly<Record<Direction, DirectionQuestion>>>(
  'direction',
  {
    parents: {
      question: {
        text: 'Hoe betrokken zijn de {carers} op de school, zoals wij het zien?',
        source: { seed: 'S4', passage: '§3.1 heading' },
      },
    },
    school: {
      question: {
        text: 'Hoe betrokken zijn wij op de {carers}, zoals wij het zien?',
        source: { seed: 'S4', passage: '§3.2 heading' },
      },
    },
  },
);

/** Each direction in running text. */
export const directionsInSentence = withIds<Readonly<Record<Direction, DirectionInSentence>>>(
  'direction',
  {
    parents: {
      inSentence: {
        text: 'de {carers}',
        source: { own: true, from: ['S4 §2'] },
      },
    },
    school: {
      inSentence: {
        text: 'de school',
        source: { own: true, from: ['S4 §2'] },
      },
    },
  },
);

/**
 * Words of a column's header that name a direction, in lower case. A header that
 * names both is about the one named first, as in 'School → ouders'. The words of
 * `carers` count as parents too.
 */
export const directionSpellings: Readonly<Record<Direction, readonly string[]>> = {
  parents: ['ouders', 'ouder'],
  school: ['school', 'schoolteam', 'leerkracht', 'leerkrachten'],
};
