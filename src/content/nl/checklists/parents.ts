/**
 * Whether a plan or a moment brings parents closer to the school (S4 Bijlage 1),
 * one question a dimension. S4 asks at both moments 'meer' or 'beter' than
 * before; it does not name the dimensions, their order does.
 */
import { checklistSet } from '../../with-ids.ts';
import { checklistAnswers } from './answers.ts';

export const parentsChecklist = checklistSet('parents', {
  version: 1,
  about: 'parents',
  hasActivity: true,
  answers: checklistAnswers,
  title: {
    text: 'Brengt dit {carers} dichter bij de school?',
    source: { seed: 'S4', passage: 'Bijlage 1 ouders' },
  },
  intro: {
    text: 'Zeven vragen over wat een plan of moment bij {carers} in beweging zet.',
    source: { own: true, from: ['S4 Bijlage 1 ouders', 'S4 §4'] },
  },
  items: [
    {
      dimension: 'knowledge',
      text: 'Weten {carers} hierna meer over hoe school en onderwijs werken?',
      after: 'Weten {carers} nu meer over hoe school en onderwijs werken?',
      source: { seed: 'S4', passage: 'Bijlage 1 ouders 1' },
    },
    {
      dimension: 'emotional',
      text: 'Denken {carers} hierna met een beter gevoel aan school?',
      after: 'Denken {carers} nu met een beter gevoel aan school?',
      source: {
        seed: 'S4',
        passage: 'Bijlage 1 ouders 2',
        note: 'school and education in S4; one word for both',
      },
    },
    {
      dimension: 'rational',
      text: 'Zien {carers} hierna beter wat onderwijs en hun eigen inzet opleveren?',
      after: 'Zien {carers} nu beter wat onderwijs en hun eigen inzet opleveren?',
      source: {
        seed: 'S4',
        passage: 'Bijlage 1 ouders 3',
        note: 'importance in S4; what it brings here, as in §3.1.3',
      },
    },
    {
      dimension: 'belief',
      text: 'Geloven {carers} hierna sterker dat ze meetellen in de schooltijd van het kind?',
      after: 'Geloven {carers} nu sterker dat ze meetellen in de schooltijd van het kind?',
      source: {
        seed: 'S4',
        passage: 'Bijlage 1 ouders 4',
        note: 'being able to play a role in S4',
      },
    },
    {
      dimension: 'competence',
      text: 'Voelen {carers} zich hierna zekerder in hun rol, thuis of op school?',
      after: 'Voelen {carers} zich nu zekerder in hun rol, thuis of op school?',
      source: { seed: 'S4', passage: 'Bijlage 1 ouders 5' },
    },
    {
      dimension: 'behaviour',
      text: 'Grijpen {carers} hierna meer kansen om mee te doen, thuis of op school?',
      after: 'Grijpen {carers} nu meer kansen om mee te doen, thuis of op school?',
      source: { seed: 'S4', passage: 'Bijlage 1 ouders 6' },
    },
    {
      dimension: 'time',
      text: 'Maken {carers} hierna meer tijd voor wat bij school hoort, ook thuis?',
      after: 'Maken {carers} nu meer tijd voor wat bij school hoort, ook thuis?',
      source: { seed: 'S4', passage: 'Bijlage 1 ouders 7' },
    },
  ],
});
