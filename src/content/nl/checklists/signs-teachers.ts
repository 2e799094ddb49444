/** Four signs of involvement that teachers give (S0), asked of ourselves. */
import { checklistSet } from '../../with-ids.ts';
import { checklistAnswers } from './answers.ts';

export const signsTeachersChecklist = checklistSet('signs-teachers', {
  version: 1,
  hasActivity: false,
  answers: checklistAnswers,
  title: {
    text: 'Wat zien wij bij onszelf, als leerkrachten?',
    source: { own: true, from: ['S0 #5'] },
  },
  intro: {
    text: 'Vier tekens van betrokkenheid om over te praten, niet om af te vinken.',
    source: { own: true, from: ['S0 #5', 'S0 #8'] },
  },
  items: [
    {
      text: 'Leven wij mee met de {carers} van onze leerlingen?',
      source: { seed: 'S0', passage: '#5 l1' },
    },
    {
      text: 'Geven wij {carers} een plaats in wat er op school gebeurt?',
      source: { seed: 'S0', passage: '#5 l2' },
    },
    {
      text: 'Voelen wij dat we samen met {carers} zorgen voor onze leerlingen?',
      source: { seed: 'S0', passage: '#5 l3', note: 'connected and cooperating in S0; joined' },
    },
    {
      text: 'Mogen {carers} bij ons meehelpen en zo bij de school horen?',
      source: { seed: 'S0', passage: '#5 l4' },
    },
  ],
});
