/** Dutch messages of the steps Praten and Afspreken of `<team-dialogue>`. */
export const dialogueTalkMessages = {
  // The time
  'dialogue.start': 'Start',
  'dialogue.pause': 'Pauze',
  'dialogue.goOn': 'Ga verder',
  'dialogue.again': 'Opnieuw',
  'dialogue.timeLeft': 'Nog {time} minuten',
  'dialogue.over': 'De tien minuten zijn om. Jullie mogen gerust verder praten.',

  // Praten
  'dialogue.place': '{n} van {m}',
  'dialogue.order': 'Waarover praten jullie?',
  'dialogue.remember': 'Hou dit in het achterhoofd',
  'dialogue.goAgree': 'Ga afspreken',

  // Afspreken
  'dialogue.untouched': 'Nog niet besproken',
  'dialogue.stillOpen': 'Nog niet eens',
  'dialogue.addMinority': 'Iemand ziet het anders',
  'dialogue.of': '{what}: {name}',
  'dialogue.sourcesLead': 'De antwoorden zijn niet meer die van toen.',
  'dialogue.changed.one': 'Eén antwoord veranderde.',
  'dialogue.changed.many': '{n} antwoorden veranderden.',
  'dialogue.gone.one': 'Eén antwoord is hier niet meer.',
  'dialogue.gone.many': '{n} antwoorden zijn hier niet meer.',
  'dialogue.new.one': 'Eén antwoord kwam erbij.',
  'dialogue.new.many': '{n} antwoorden kwamen erbij.',
  'dialogue.take': 'Neem de antwoorden van nu',
  'dialogue.lockedLead': 'Jullie afspraak ligt vast.',
  'dialogue.locked': 'Jullie kunnen ze altijd weer openen.',
  'dialogue.reopen': 'Open de afspraak opnieuw',
  'dialogue.print': 'Druk af',
} as const;
