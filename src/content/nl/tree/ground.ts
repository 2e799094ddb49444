/**
 * What carries the tree: soil, five roots, and the trunk of three strands with
 * what holds them together. Which part stands for what is our own arrangement.
 */
import { treeTexts } from '../../with-ids.ts';

/** Noted, never scored (S4 §3.3). */
export const { context: treeSoil } = treeTexts('soil', {
  context: {
    text: 'Bodem',
    note: 'wat er rond school en gezinnen leeft',
    source: {
      own: true,
      from: ['S3 #4', 'S4 §3.3', 'S0 #9', 'S2 #2'],
      note: 'diversity, many languages and poverty in S3; the team names its own',
    },
    remark: {
      text: 'Waar groeit deze boom? De bodem krijgt geen cijfer, wel een plaats in het gesprek.',
      source: { own: true, from: ['S4 §3.3'] },
    },
  },
});

/** From left to right. */
export const treeRoots = treeTexts('roots', {
  openness: {
    text: 'Open houding',
    source: { own: true, from: ['S3 #5', 'S1 #4', 'S4 §2'] },
    remark: {
      text: 'We luisteren zonder oordeel en staan open voor elkaar.',
      source: { own: true, from: ['S3 #5', 'S1 #4', 'S4 §2'] },
    },
  },
  knowing: {
    text: 'Elkaar kennen',
    source: { own: true, from: ['S3 #5', 'S2 #10'] },
    remark: {
      text: 'Een warm onthaal is een begin. Daarna leren we elkaar beter kennen.',
      source: { own: true, from: ['S3 #5', 'S2 #10'] },
    },
  },
  trust: {
    text: 'Vertrouwen',
    source: { own: true, from: ['S2 #10', 'S3 #5', 'S1 #10'] },
    remark: {
      text: 'Op vertrouwen rust al de rest. Het groeit als we doen wat we beloven.',
      source: { own: true, from: ['S2 #10', 'S1 #4.7'] },
    },
  },
  equality: {
    text: 'Gelijkwaardig zijn',
    source: { own: true, from: ['S3 #5', 'S4 §1'] },
    remark: {
      text: '{Carers} en school hebben een andere taak. Geen van beide weegt meer.',
      source: { own: true, from: ['S3 #5', 'S1 #10', 'S4 §1'] },
    },
  },
  belief: {
    text: 'Geloof in elkaar',
    source: { own: true, from: ['S2 #8', 'S2 #5'] },
    remark: {
      text: 'We verwachten veel van het kind, van {carers} en van onszelf.',
      source: { own: true, from: ['S2 #8', 'S2 #5'] },
    },
  },
});

export const { partnership: treeTrunk } = treeTexts('trunk', {
  partnership: {
    text: 'Partnerschap',
    note: 'drie strengen die één stam zijn',
    source: { own: true, from: ['S2 #3', 'S4 §5', 'S0 #9'] },
    remark: {
      text: 'Elk van de drie brengt iets in en krijgt iets terug.',
      source: { own: true, from: ['S2 #3', 'S4 §1', 'S4 §5'] },
    },
  },
});

/** From left to right: the pupil stands in the middle. */
export const treeStrands = treeTexts('strands', {
  parents: { text: '{carers}', source: { own: true, from: ['S2 #3', 'S4 §1'] } },
  pupil: { text: 'leerling', source: { own: true, from: ['S2 #3', 'S4 §5'] } },
  school: { text: 'school', source: { own: true, from: ['S2 #3', 'S4 §1'] } },
});

/** From the ground up. */
export const treeBindings = treeTexts('bindings', {
  cooperating: { text: 'samenwerken', source: { seed: 'S3', passage: '#2' } },
  communicating: { text: 'communiceren', source: { seed: 'S3', passage: '#2' } },
});
