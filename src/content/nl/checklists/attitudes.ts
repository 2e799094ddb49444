/** The four attitudes of a team that help pupils (S2), asked of ourselves. */
import { checklistSet } from '../../with-ids.ts';
import { checklistAnswers } from './answers.ts';

export const attitudesChecklist = checklistSet('attitudes', {
  version: 1,
  hasActivity: false,
  answers: checklistAnswers,
  title: { text: 'Waar staan wij als team voor?', source: { own: true, from: ['S2 #8'] } },
  intro: {
    text: 'Vier houdingen van een team die leerlingen vooruithelpen.',
    source: { own: true, from: ['S2 #8'] },
  },
  items: [
    {
      text: 'Verwachten wij veel van elke leerling?',
      source: { seed: 'S2', passage: '#8.1' },
    },
    {
      text: 'Gaat onze lestijd echt naar leren?',
      source: { seed: 'S2', passage: '#8.2' },
    },
    {
      text: 'Geloven wij dat wij als team een verschil maken?',
      source: { seed: 'S2', passage: '#8.3' },
    },
    {
      text: 'Vertrouwen wij onze leerlingen en hun {carers}?',
      source: { seed: 'S2', passage: '#8.4', note: 'one attitude towards both in S2' },
    },
  ],
});
