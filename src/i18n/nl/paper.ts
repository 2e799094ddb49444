/** Dutch messages of the sheets on paper, and those that the form has in common with them. */

export const paperMessages = {
  'form.towards': 'naar',
  'form.soil': 'Bodem',
  'form.free': 'Niets moet. Iets niet weten is ook een antwoord.',
  'form.whyOther': 'Om iets anders',
  'form.think': 'Denk hierbij aan',
  'form.note': 'Notitie',
  'form.noteHint': 'Schrijf geen namen. Schrijf niets waaraan je een gezin herkent.',
  'form.talk': 'Hier willen we over praten',
  'paper.blank': 'Leeg formulier',
  'paper.printBlank': 'Druk een leeg formulier af',
  'paper.round': 'Ronde',
  'paper.date': 'Datum',
  'paper.by': 'Wie vult in? (je rol, geen naam)',
  'paper.subject': 'Over welke groep of klas?',
  'paper.cautions': 'Om te onthouden',
  'paper.keys':
    'Om in te typen: 1 tot {scale}, ? ({unknown}), x ({notApplicable}), ~ of z ({undisclosed}). Enter gaat verder, Backspace terug.',
  'paper.card': 'Vraagkaart',
  'paper.cut': 'Knip de kaarten uit. Neem ze mee en breng ze ingevuld terug.',
  'paper.printCard': 'Druk de vraagkaart af',
} as const;
