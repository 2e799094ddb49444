/** Dutch messages of `<dimension-form>` on rounds, colleagues, versions, and typing in from paper. */
import { closingMessages } from './closing.ts';

export const formTurnMessages = {
  ...closingMessages,
  'form.hiddenOne': 'Wat één collega invulde, zie je pas na ‘Klaar’.',
  'form.hidden': 'Wat {n} collega’s invulden, zie je pas na ‘Klaar’.',
  'form.showFormer': 'Toon ze nu',
  'form.nextColleague': 'Volgende collega',
  'form.nextHint':
    'Vult nog een collega in? Die begint met een leeg formulier. Deze antwoorden zijn dan verborgen tot die klaar is.',
  'form.keys': 'Van papier intypen',
  'form.keysStart': 'Begin bij het eerste antwoord',
  'form.keyDigits': '1 tot {n}',
  'form.keyScore': 'antwoord',
  'form.keyTilde': '~ of z',
  'form.keyOn': 'verder',
  'form.keyBack': 'terug',
} as const;
