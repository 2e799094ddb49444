/** Dutch messages of the editor of an action, its ideas, and the plan on paper. */
import { checklistQuestionMessages } from './checklist-question.ts';
import { closingMessages } from './closing.ts';
import { paperMessages } from './paper.ts';

export const planActionMessages = {
  ...checklistQuestionMessages,
  ...closingMessages,
  'form.towards': paperMessages['form.towards'],
  'form.soil': paperMessages['form.soil'],
  'paper.round': paperMessages['paper.round'],
  'paper.date': paperMessages['paper.date'],

  // The editor
  'action.noNames': 'Schrijf geen namen van {carers} of kinderen.',
  'action.whoHint': 'Een rol of een groep, zoals het zorgteam.',
  'action.whenHint': 'Een maand, een vast moment of een datum.',
  'action.date': 'of kies een dag',
  'action.kindNone': 'Kies een soort',
  'action.none': 'nog niet gezegd',
  'action.tendsNone': 'Kies een deel',
  'action.roots': 'Wortels',
  'action.branches': 'Takken',
  'action.more': 'Meer over deze actie',
  'action.moreOf': 'soort, moeite, stand, de leerling, de boom',
  'action.pupilHint': 'Vraag het in een klasgesprek of aan de leerlingenraad.',
  'action.remove': 'Verwijder deze actie',
  'action.done': 'Klaar',
  'action.from': 'Begonnen bij een idee: {idea}',

  // Its checklists
  'action.before': 'De zeven vragen vooraf',
  'action.after': 'De zeven vragen achteraf',
  'action.answered': '{n} van {m} beantwoord',
  'action.unanswered': 'nog niet beantwoord',
  'action.toRead': 'om te lezen',
  'action.toReadHint':
    'Hier kan je deze vragen alleen lezen. Beantwoord ze samen, op papier of op een kaart.',

  // The ideas
  'ideas.adopt': 'Neem over',
  'ideas.adoptOf': 'Neem over: {idea}',
  'ideas.close': 'Sluit de ideeën',
  'ideas.pupil': 'De leerling',
  'ideas.in': 'staat in het plan',

  // On paper
  'planPaper.actions': 'De acties',
  'planPaper.by': 'Gemaakt door',
  'planPaper.more': 'Nog een actie',
  'planPaper.notes': 'Wat we nog willen opschrijven',
} as const;
