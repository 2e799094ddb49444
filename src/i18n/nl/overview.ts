/** Dutch messages of `<dimension-overview>`. */

export const overviewMessages = {
  'overview.title': 'Zeven dimensies, twee kanten',
  'overview.titleOne': 'Zeven dimensies',
  'overview.intro':
    'Dit zijn de vragen bij elke dimensie. Lees ze samen, of druk ze af voor een gesprek.',
  'overview.dimension': 'Dimensie',
  'overview.towards': 'naar',
  'overview.talk': 'Hier willen we over praten',
  'overview.heard': 'Gehoord:',
  'overview.note': 'Notitie',
  'overview.askedThen': 'Toen gevraagd: {text}',
  'overview.soil': 'Bodem',
  'overview.cautions': 'Om te onthouden',
} as const;
