/**
 * The seven marks of good communication with parents and, beside them, openness
 * in the team (S1). S1 speaks of the teacher; here the team looks at itself.
 */
import { checklistSet } from '../../with-ids.ts';
import { checklistAnswers } from './answers.ts';

export const communicationChecklist = checklistSet('communication', {
  version: 1,
  hasActivity: false,
  answers: checklistAnswers,
  title: {
    text: 'Hoe praten wij met {carers}?',
    source: { own: true, from: ['S1 #4', 'S1 #5'] },
  },
  intro: {
    text: 'Zeven kenmerken van goede communicatie, en één vraag over openheid in het team.',
    source: { own: true, from: ['S1 #4', 'S1 #5'] },
  },
  items: [
    {
      text: 'Zien wij in elke {carer} een partner die iets te bieden heeft?',
      source: { seed: 'S1', passage: '#4.1' },
    },
    {
      text: 'Proberen wij de dingen te zien zoals {carers} ze zien?',
      source: { seed: 'S1', passage: '#4.2' },
    },
    {
      text: 'Tonen wij {carers} dat onze interesse echt is?',
      source: { seed: 'S1', passage: '#4.3' },
    },
    {
      text: 'Zeggen wij het als wij blij zijn met de inzet {ofCarers}?',
      source: { seed: 'S1', passage: '#4.4' },
    },
    {
      text: 'Durven wij ook te zeggen waar onze grens ligt?',
      source: { seed: 'S1', passage: '#4.5' },
    },
    {
      text: 'Praten wij met {carers} over wat we van elkaar verwachten?',
      source: { seed: 'S1', passage: '#4.6', note: 'saying and asking in S1; joined' },
    },
    {
      text: 'Kunnen {carers} op ons rekenen, ook als er bij ons iets misloopt?',
      source: {
        seed: 'S1',
        passage: '#4.7',
        note: 'keeping one’s word and owning a mistake are the examples of S1; joined',
      },
    },
    {
      text: 'Praten wij in het team open over wat lukt en wat moeilijk is?',
      source: { seed: 'S1', passage: '#5', note: 'stands beside the seven in S1' },
    },
  ],
});
