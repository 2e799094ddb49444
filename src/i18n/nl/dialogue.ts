/** Dutch messages of `<team-dialogue>`. */
import { closingMessages } from './closing.ts';
import { dialogueTalkMessages } from './dialogue-talk.ts';
import { formTurnMessages } from './form-turn.ts';
import { paperMessages } from './paper.ts';
import { ratingMessages } from './rating.ts';

export const dialogueMessages = {
  ...closingMessages,
  ...ratingMessages,
  ...dialogueTalkMessages,
  'form.towards': paperMessages['form.towards'],
  'form.talk': paperMessages['form.talk'],
  'form.nextColleague': formTurnMessages['form.nextColleague'],

  'dialogue.steps': 'Stappen van het gesprek',
  'dialogue.required': 'Spreek bij elke dimensie iets af. ‘We zijn het nog niet eens’ mag ook.',

  // How many filled in
  'dialogue.count.none': 'nog niemand vulde in',
  'dialogue.count.team.one': 'één collega vulde in',
  'dialogue.count.team.many': '{n} collega’s vulden in',
  'dialogue.count.parents.one': 'een {carer} vulde in',
  'dialogue.count.parents.many': '{n} {carers} vulden in',

  // Invullen
  'dialogue.given': 'De antwoorden zijn er al. Hier valt niets in te vullen.',
  'dialogue.ready': 'Klaar: {n}.',
  'dialogue.done': 'Klaar',
  'dialogue.filledLead': 'Je antwoorden zijn binnen.',
  'dialogue.filled': 'Niemand ziet ze voor ‘Tonen’. Geef het scherm nu door.',
  'dialogue.change': 'Pas je antwoorden aan',
  'dialogue.reveal': 'Toon de antwoorden',
  'dialogue.flagOf': '{name}: hier willen we over praten',

  // Tonen
  'dialogue.caption': 'Alle antwoorden, grootste verschil eerst',
  'dialogue.dimension': 'Dimensie',
  'dialogue.answers': 'Antwoorden',
  'dialogue.noNumber': 'geen cijfer',
  'dialogue.apart': 'verschil, grootste eerst',
  'dialogue.belongs': 'hoort bij {name}',
  'dialogue.times': '{n} keer {word}',
  'dialogue.unanswered': '{n} niet ingevuld',
  'dialogue.otherScale.one': 'Eén antwoord heeft een andere schaal en staat hier niet bij.',
  'dialogue.otherScale.many': '{n} antwoorden hebben een andere schaal en staan hier niet bij.',
  'dialogue.hidden.one': 'Eén antwoord is nog verborgen.',
  'dialogue.hidden.many': '{n} antwoorden zijn nog verborgen.',
  'dialogue.showNow': 'Toon ze nu',
  'dialogue.key.team': 'één collega',
  'dialogue.key.parents': 'een {carer}',
  'dialogue.key.range': 'van laagste tot hoogste',
  'dialogue.key.talk': 'wil hierover praten',
  'dialogue.talk.one': 'één wil hierover praten',
  'dialogue.talk.many': '{n} willen hierover praten',
  'dialogue.goFill': 'Vul in',
  'dialogue.goTalk': 'Ga praten',
} as const;
