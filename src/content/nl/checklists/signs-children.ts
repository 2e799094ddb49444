/** Four signs of involvement that children notice (S0), asked as what we see. */
import { checklistSet } from '../../with-ids.ts';
import { checklistAnswers } from './answers.ts';

export const signsChildrenChecklist = checklistSet('signs-children', {
  version: 1,
  hasActivity: false,
  answers: checklistAnswers,
  title: { text: 'Wat zien wij bij kinderen?', source: { own: true, from: ['S0 #5'] } },
  intro: {
    text: 'Vier tekens van betrokkenheid om over te praten, niet om af te vinken.',
    source: { own: true, from: ['S0 #5', 'S0 #8'] },
  },
  items: [
    {
      text: 'Zien wij dat kinderen de interesse {ofCarers} in school voelen?',
      source: { seed: 'S0', passage: '#5 k1' },
    },
    {
      text: 'Zien wij dat kinderen respect merken tussen {carers} en leerkrachten, over en weer?',
      source: { seed: 'S0', passage: '#5 k2' },
    },
    {
      text: 'Zien wij dat kinderen er beter van worden als {carers} en school samenwerken?',
      source: { seed: 'S0', passage: '#5 k3' },
    },
    {
      text: 'Zien wij dat kinderen er iets aan hebben als {carers} op school meedoen?',
      source: { seed: 'S0', passage: '#5 k4' },
    },
  ],
});
