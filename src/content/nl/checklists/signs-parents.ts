/** Five signs of involvement that parents give (S0), asked as what we see. */
import { checklistSet } from '../../with-ids.ts';
import { checklistAnswers } from './answers.ts';

export const signsParentsChecklist = checklistSet('signs-parents', {
  version: 1,
  hasActivity: false,
  answers: checklistAnswers,
  title: { text: 'Wat zien wij bij {carers}?', source: { own: true, from: ['S0 #5'] } },
  intro: {
    text: 'Vijf tekens van betrokkenheid om over te praten, niet om af te vinken.',
    source: { own: true, from: ['S0 #5', 'S0 #8'] },
  },
  items: [
    {
      text: 'Zien wij dat {carers} bij onze school willen horen?',
      source: { seed: 'S0', passage: '#5 o1' },
    },
    {
      text: 'Zien wij {carers} meeleven met hoe het kind zich op school voelt, leert en kiest?',
      source: {
        seed: 'S0',
        passage: '#5 o2',
        note: 'three topics in S0; joined; at home or at school in S0',
      },
    },
    {
      text: 'Zien wij {carers} met de school samenwerken voor het kind?',
      source: { seed: 'S0', passage: '#5 o3' },
    },
    {
      text: 'Zien wij dat {carers} er ook voor elkaar zijn?',
      source: { seed: 'S0', passage: '#5 o4', note: 'of one school or class in S0' },
    },
    {
      text: 'Zien wij {carers} op school meehelpen, in een vaste groep of zomaar?',
      source: { seed: 'S0', passage: '#5 o5' },
    },
  ],
});
