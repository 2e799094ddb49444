/** Seven tips for a school that wants to involve parents more (S1), each with where it stands here. */
import { checklistSet } from '../../with-ids.ts';
import { tipAnswers } from './answers.ts';

export const tipsChecklist = checklistSet('tips', {
  version: 1,
  hasActivity: false,
  answers: tipAnswers,
  title: {
    text: 'Zeven tips om {carers} meer te betrekken',
    source: { own: true, from: ['S1 #6'] },
  },
  intro: {
    text: 'Doen jullie dit al, of hoeveel moeite zou het vragen?',
    source: { own: true, from: ['S1 #6'] },
  },
  items: [
    {
      text: 'Toon aan het hele team wat samenwerken met {carers} oplevert.',
      source: { seed: 'S1', passage: '#6.1' },
    },
    {
      text: 'Spreek {carers} zelf aan, liever dan een brief mee te geven.',
      source: { seed: 'S1', passage: '#6.2' },
    },
    {
      text: 'Werk met een groep {carers} die hoort wat er bij alle {carers} leeft.',
      source: {
        seed: 'S1',
        passage: '#6.3',
        note: 'panels, surveys and the head are examples of S1; left out',
      },
    },
    {
      text: 'Nodig {carers} vaker uit, bijvoorbeeld aan het einde van een project.',
      source: { seed: 'S1', passage: '#6.4', note: 'three occasions in S1; one as example' },
    },
    {
      text: 'Maak ook plaats voor een losse babbel, zoals aan de schoolpoort.',
      source: { seed: 'S1', passage: '#6.5' },
    },
    {
      text: 'Maak van elke bijeenkomst een gesprek, ook tussen {carers} onderling.',
      source: { seed: 'S1', passage: '#6.6', note: 'bringing up topics in S1; part of a talk' },
    },
    {
      text: 'Zet in één plan wat de school voor {carers} doet en wie ervoor zorgt.',
      source: { seed: 'S1', passage: '#6.7' },
    },
  ],
});
