/**
 * Whether a plan or a moment brings the school closer to parents (S4 Bijlage 1),
 * one question a dimension, asked of ourselves. S4 asks it of 'de school/de
 * leerkracht'; it does not name the dimensions, their order does.
 */
import { checklistSet } from '../../with-ids.ts';
import { checklistAnswers } from './answers.ts';

export const schoolChecklist = checklistSet('school', {
  version: 1,
  about: 'school',
  hasActivity: true,
  answers: checklistAnswers,
  title: {
    text: 'Brengt dit de school dichter bij {carers}?',
    source: { seed: 'S4', passage: 'Bijlage 1 school' },
  },
  intro: {
    text: 'Zeven vragen over wat een plan of moment bij ons, als school, in beweging zet.',
    source: { own: true, from: ['S4 Bijlage 1 school', 'S4 §4'] },
  },
  items: [
    {
      dimension: 'knowledge',
      text: 'Kennen wij de {carers} van onze leerlingen hierna beter?',
      after: 'Kennen wij de {carers} van onze leerlingen nu beter?',
      source: { seed: 'S4', passage: 'Bijlage 1 school 1' },
    },
    {
      dimension: 'emotional',
      text: 'Stappen wij hierna met een beter gevoel op {carers} af?',
      after: 'Stappen wij nu met een beter gevoel op {carers} af?',
      source: { seed: 'S4', passage: 'Bijlage 1 school 2' },
    },
    {
      dimension: 'rational',
      text: 'Zien wij hierna beter wat samenwerken met {carers} oplevert?',
      after: 'Zien wij nu beter wat samenwerken met {carers} oplevert?',
      source: {
        seed: 'S4',
        passage: 'Bijlage 1 school 3',
        note: 'importance in S4; what it brings here, as in §3.2.3',
      },
    },
    {
      dimension: 'belief',
      text: 'Geloven wij hierna sterker dat goed samenwerken ook van ons afhangt?',
      after: 'Geloven wij nu sterker dat goed samenwerken ook van ons afhangt?',
      source: { seed: 'S4', passage: 'Bijlage 1 school 4', note: 'having a role to play in S4' },
    },
    {
      dimension: 'competence',
      text: 'Voelen wij ons hierna zekerder als we met {carers} samenwerken?',
      after: 'Voelen wij ons nu zekerder als we met {carers} samenwerken?',
      source: { seed: 'S4', passage: 'Bijlage 1 school 5' },
    },
    {
      dimension: 'behaviour',
      text: 'Grijpen wij hierna meer kansen om met {carers} samen te werken?',
      after: 'Grijpen wij nu meer kansen om met {carers} samen te werken?',
      source: { seed: 'S4', passage: 'Bijlage 1 school 6' },
    },
    {
      dimension: 'time',
      text: 'Nemen wij hierna meer tijd om met {carers} samen te werken?',
      after: 'Nemen wij nu meer tijd om met {carers} samen te werken?',
      source: { seed: 'S4', passage: 'Bijlage 1 school 7' },
    },
  ],
});
