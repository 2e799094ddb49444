/** Dutch messages that the form has in common with its empty sheet on paper. */

export const paperMessages = {
  'form.towards': 'naar',
  'form.soil': 'Bodem',
  'form.free': 'Niets moet. Iets niet weten is ook een antwoord.',
  'form.whyOther': 'Om iets anders',
  'form.think': 'Denk hierbij aan',
  'form.note': 'Notitie',
  'form.noteHint': 'Schrijf geen namen. Schrijf niets waaraan je een gezin herkent.',
  'form.talk': 'Hier willen we over praten',
  'paper.round': 'Ronde',
  'paper.date': 'Datum',
  'paper.subject': 'Over welke groep of klas?',
} as const;
