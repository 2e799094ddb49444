/**
 * What the tree does and where it leads: two equal main branches with their
 * sides, three fruits, and the weather. All forms are equal (S4 §1): nothing
 * here is a step of a ladder.
 */
import { treeTexts } from '../../with-ids.ts';

export const treeMains = treeTexts('mains', {
  home: {
    text: 'Thuis',
    note: 'hoe {carers} thuis steunen',
    source: { seed: 'S3', passage: '#6' },
    remark: {
      text: 'Wat {carers} thuis doen, helpt het kind veel. Ook wat de school niet ziet, telt.',
      source: {
        own: true,
        from: ['S2 #5', 'S4 §1'],
        note: 'largest effect in S2, all forms equal in S4: a word on home, no rank',
      },
    },
  },
  school: {
    text: 'Op school',
    note: 'hoe {carers} op school meedoen',
    source: { seed: 'S3', passage: '#6' },
  },
});

/** Lowest first. */
export const treeHomeBranches = treeTexts('branches', {
  parenting: {
    text: 'Opvoeden thuis',
    note: 'interesse en rust',
    source: { own: true, from: ['S3 #6', 'S2 #5', 'S1 #7.2'] },
  },
  teaching: {
    text: 'Leren thuis',
    note: 'lezen en oefenen',
    source: { own: true, from: ['S3 #6', 'S1 #7.1'] },
    remark: {
      text: 'Er is een grens aan wat een school thuis mag vragen.',
      source: { seed: 'S4', passage: '§1' },
    },
  },
});

/** Lowest first. */
export const treeSchoolBranches = treeTexts('branches', {
  deciding: {
    text: 'Meebeslissen',
    note: 'in de ouderraad',
    source: { own: true, from: ['S1 #3.4', 'S4 §1'] },
    remark: {
      text: 'Niet elk stuk van het beleid ligt open. Zeg vooraf waarover {carers} meebeslissen.',
      source: { own: true, from: ['S4 §1'] },
    },
  },
  helping: {
    text: 'Meehelpen',
    note: 'in en om de klas',
    source: { own: true, from: ['S1 #3.3', 'S4 §1'] },
  },
  talking: {
    text: 'Samen praten',
    note: 'over hoe het gaat',
    source: { own: true, from: ['S2 #4.2', 'S4 §1'] },
  },
});

/** A direction, never a proof. */
export const treeFruits = treeTexts('fruits', {
  wellbeing: {
    text: 'Zich goed voelen',
    source: { own: true, from: ['S0 #1', 'S3 #3', 'S2 #3'] },
    remark: {
      text: 'Hier willen we heen: het kind voelt zich goed, thuis en op school.',
      source: { own: true, from: ['S0 #1', 'S3 #3'] },
    },
  },
  learning: {
    text: 'Kansen om te leren',
    source: { own: true, from: ['S0 #1', 'S3 #3', 'S2 #3'] },
    remark: {
      text: 'Hier willen we heen: het kind leert en gaat later zelf zijn weg.',
      source: { own: true, from: ['S0 #1', 'S2 #3'] },
    },
  },
  chances: {
    text: 'Gelijke kansen',
    source: { seed: 'S0', passage: '#2' },
    remark: {
      text: 'Hier willen we heen: elk kind krijgt evenveel kansen.',
      source: { seed: 'S0', passage: '#2' },
    },
  },
});

export const treeWeather = treeTexts('weather', {
  hurdles: {
    text: 'Drempels',
    note: 'wat het moeilijk maakt',
    source: { own: true, from: ['S0 #9', 'S2 #4', 'S4 §4'] },
  },
  chances: {
    text: 'Kansen',
    note: 'wat vooruit helpt',
    source: { own: true, from: ['S0 #9', 'S4 §4'] },
  },
});
