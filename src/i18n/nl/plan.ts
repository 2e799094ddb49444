/** Dutch messages of `<action-plan>`. */
import { closingMessages } from './closing.ts';
import { planActionMessages } from './plan-action.ts';

export const planMessages = {
  ...closingMessages,
  ...planActionMessages,
  // The sheet
  'plan.title': 'Ons {carer}plan',
  'plan.add': 'Nieuwe actie',
  'plan.print': 'Druk af',
  'plan.required': 'Zet minstens één actie in het plan.',
  'plan.begin':
    'Hier maken jullie van wat jullie zien een plan. Begin met een focus, of meteen met een actie.',

  // The focus
  'plan.change': 'Kies een andere focus',
  'plan.chosen': 'Klaar met kiezen',
  'plan.others': 'Andere dimensies',
  'plan.full': 'Twee is genoeg om mee te beginnen. Haal er eerst één weg.',
  'plan.lowest': 'dit zien we het minst',

  // The matrix
  'plan.matrix': 'Wat elke actie raakt',
  'plan.untitled': 'Actie zonder naam',
  'plan.earlier': 'Zet vroeger',
  'plan.later': 'Zet later',
  'plan.moved': '{title} staat nu op plaats {n} van {m}.',
  'plan.removed': 'Weg uit het plan: {title}.',
  'plan.undo': 'Zet terug',
  'plan.back': 'Weer in het plan: {title}.',
  'plan.focus': 'onze focus',
  'plan.middle': 'middelste antwoord {values}',

  // The warnings
  'plan.warnings': 'Om over te praten',
  'plan.arose': 'Om over te praten: {titles}',
  'plan.gone': 'Niet meer aan de orde: {titles}',
  'plan.meant': 'Zo bedoeld',
  'plan.again': 'Toon weer',
} as const;
