/**
 * The names of the seven dimensions and the two directions, and the spellings by
 * which a table's rows and columns are known. Knows no questions and no scale.
 */
import type { Dimension, Direction } from '../../model/dimension.ts';
import type { DimensionNames, DirectionNames } from '../content-item.ts';

/** Id and version of this set of texts, for the `definition` of a record. */
export const dimensionsDefinition = { id: 'dimensions', version: 1 } as const;

/** In dimension order. A label has at most 24 characters and fits both directions. */
export const dimensionNames: readonly DimensionNames[] = [
  {
    dimension: 'knowledge',
    name: {
      id: 'dimension.knowledge.name',
      text: 'Kennis',
      source: { seed: 'S4', passage: '§3.1.1' },
    },
    inSentence: {
      id: 'dimension.knowledge.in-sentence',
      text: 'kennis',
      source: { seed: 'S4', passage: '§3.1.1' },
    },
    label: {
      id: 'dimension.knowledge.label',
      text: 'Weten over elkaar',
      source: { own: true, from: ['S4 §3.1.1', 'S4 §3.2.1'] },
    },
    verb: {
      id: 'dimension.knowledge.verb',
      text: 'weten',
      source: { own: true, from: ['S4 §3.1.1', 'S4 §3.2.1'] },
    },
  },
  {
    dimension: 'emotional',
    name: {
      id: 'dimension.emotional.name',
      text: 'Emotioneel',
      source: { seed: 'S4', passage: '§3.1.2' },
    },
    inSentence: {
      id: 'dimension.emotional.in-sentence',
      text: 'emotioneel',
      source: { seed: 'S4', passage: '§3.1.2' },
    },
    label: {
      id: 'dimension.emotional.label',
      text: 'Gevoel bij elkaar',
      source: { own: true, from: ['S4 §3.1.2', 'S4 §3.2.2'] },
    },
    verb: {
      id: 'dimension.emotional.verb',
      text: 'voelen',
      source: { own: true, from: ['S4 §3.1.2', 'S4 §3.2.2'] },
    },
  },
  {
    dimension: 'rational',
    name: {
      id: 'dimension.rational.name',
      text: 'Rationeel',
      source: { seed: 'S4', passage: '§3.1.3' },
    },
    inSentence: {
      id: 'dimension.rational.in-sentence',
      text: 'rationeel',
      source: { seed: 'S4', passage: '§3.1.3' },
    },
    label: {
      id: 'dimension.rational.label',
      text: 'De moeite waard vinden',
      source: { own: true, from: ['S4 §3.1.3', 'S4 §3.2.3'] },
    },
    verb: {
      id: 'dimension.rational.verb',
      text: 'afwegen',
      source: { own: true, from: ['S4 §3.1.3', 'S4 §3.2.3'] },
    },
  },
  {
    dimension: 'belief',
    name: {
      id: 'dimension.belief.name',
      text: 'Overtuiging',
      source: { seed: 'S4', passage: '§3.1.4' },
    },
    inSentence: {
      id: 'dimension.belief.in-sentence',
      text: 'overtuiging',
      source: { seed: 'S4', passage: '§3.1.4' },
    },
    label: {
      id: 'dimension.belief.label',
      text: 'Geloven dat je meetelt',
      source: { own: true, from: ['S4 §3.1.4', 'S4 §3.2.4'] },
    },
    verb: {
      id: 'dimension.belief.verb',
      text: 'geloven',
      source: { own: true, from: ['S4 §3.1.4', 'S4 §3.2.4'] },
    },
  },
  {
    dimension: 'competence',
    name: {
      id: 'dimension.competence.name',
      text: 'Competentie',
      source: { seed: 'S4', passage: '§3.1.5' },
    },
    inSentence: {
      id: 'dimension.competence.in-sentence',
      text: 'competentie',
      source: { seed: 'S4', passage: '§3.1.5' },
    },
    label: {
      id: 'dimension.competence.label',
      text: 'Durven en kunnen',
      source: { own: true, from: ['S4 §3.1.5', 'S4 §3.2.5'] },
    },
    verb: {
      id: 'dimension.competence.verb',
      text: 'kunnen',
      source: { own: true, from: ['S4 §3.1.5', 'S4 §3.2.5'] },
    },
  },
  {
    dimension: 'behaviour',
    name: {
      id: 'dimension.behaviour.name',
      text: 'Gedrag',
      source: { seed: 'S4', passage: '§3.1.6' },
    },
    inSentence: {
      id: 'dimension.behaviour.in-sentence',
      text: 'gedrag',
      source: { seed: 'S4', passage: '§3.1.6' },
    },
    label: {
      id: 'dimension.behaviour.label',
      text: 'Wat je doet',
      source: { own: true, from: ['S4 §3.1.6', 'S4 §3.2.6'] },
    },
    verb: {
      id: 'dimension.behaviour.verb',
      text: 'doen',
      source: { own: true, from: ['S4 §3.1.6', 'S4 §3.2.6'] },
    },
  },
  {
    dimension: 'time',
    name: {
      id: 'dimension.time.name',
      text: 'Tijd',
      source: { seed: 'S4', passage: '§3.1.7' },
    },
    inSentence: {
      id: 'dimension.time.in-sentence',
      text: 'tijd',
      source: { seed: 'S4', passage: '§3.1.7' },
    },
    label: {
      id: 'dimension.time.label',
      text: 'Tijd maken',
      source: { own: true, from: ['S4 §3.1.7', 'S4 §3.2.7'] },
    },
    verb: {
      id: 'dimension.time.verb',
      text: 'tijd nemen',
      source: { own: true, from: ['S4 §3.1.7', 'S4 §3.2.7'] },
    },
  },
];

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
export const directionNames: Readonly<Record<Direction, DirectionNames>> = {
  parents: {
    about: 'parents',
    name: {
      id: 'direction.parents.name',
      text: '{Carers} → school',
      source: { own: true, from: ['S4 §2'] },
    },
    short: {
      id: 'direction.parents.short',
      text: '{Carers}',
      source: { own: true, from: ['S4 §2'] },
    },
    inSentence: {
      id: 'direction.parents.in-sentence',
      text: 'de {carers}',
      source: { own: true, from: ['S4 §2'] },
    },
    subject: {
      id: 'direction.parents.subject',
      text: 'betrokkenheid {ofCarers} op de school',
      source: { seed: 'S4', passage: '§2' },
    },
    question: {
      id: 'direction.parents.question',
      text: 'Hoe betrokken zijn de {carers} op de school, zoals wij het zien?',
      source: { seed: 'S4', passage: '§3.1 heading' },
    },
  },
  school: {
    about: 'school',
    name: {
      id: 'direction.school.name',
      text: 'School → {carers}',
      source: { own: true, from: ['S4 §2'] },
    },
    short: {
      id: 'direction.school.short',
      text: 'School',
      source: { own: true, from: ['S4 §2'] },
    },
    inSentence: {
      id: 'direction.school.in-sentence',
      text: 'de school',
      source: { own: true, from: ['S4 §2'] },
    },
    subject: {
      id: 'direction.school.subject',
      text: 'betrokkenheid van de school op {carers}',
      source: { seed: 'S4', passage: '§2' },
    },
    question: {
      id: 'direction.school.question',
      text: 'Hoe betrokken zijn wij op de {carers}, zoals wij het zien?',
      source: { seed: 'S4', passage: '§3.2 heading' },
    },
  },
};

/**
 * Words of a column's header that name a direction, in lower case. A header that
 * names both is about the one named first, as in 'School → ouders'. The words of
 * `carers` count as parents too.
 */
export const directionSpellings: Readonly<Record<Direction, readonly string[]>> = {
  parents: ['ouders', 'ouder'],
  school: ['school', 'schoolteam', 'leerkracht', 'leerkrachten'],
};
