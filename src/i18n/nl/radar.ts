/** Dutch messages of `<dimension-radar>`. */
import { ratingMessages } from './rating.ts';

export const radarMessages = {
  ...ratingMessages,
  'radar.title': 'Zeven dimensies in beeld',
  'radar.titleBoth': '{Carers} en school, elk op zeven dimensies',
  'radar.empty':
    'Hier komt een beeld van zeven dimensies. Vul de vragen in of geef cijfers mee; dan groeit het.',
  'radar.views': 'Weergave',
  'radar.view.radar': 'Radar',
  'radar.view.dots': 'Punten',
  'radar.view.table': 'Tabel',
  'radar.picture': 'Radar van zeven assen. Dezelfde antwoorden staan in de tabel.',
  'radar.rings': 'Ringen: van 1 {lowest} tot {scale} {highest}',
  'radar.pair': 'samen bekijken',
  'radar.dimension': 'Dimensie',
  'radar.gap': 'Verschil',
  'radar.gapUnit': 'in stappen',
  'radar.noNumber': 'geen cijfer',
  'radar.soil': 'Bodem',
  'radar.open': 'nog niet eens',
  'radar.singles': 'Toon elk antwoord',
  'radar.otherScale': 'Op een andere schaal ingevuld: staat in de tabel, niet in het beeld.',
  'radar.tooMany': 'De andere ronde staat in de tabel. In het beeld zou het te druk worden.',
  'radar.notBeside': '{round} staat er niet naast.',
  'radar.notBeside.nothing': 'In één van de twee rondes is hierover niets ingevuld.',
  'radar.notBeside.rater': 'Toen vulde iemand met een andere rol in.',
  'radar.notBeside.scale': 'Toen was de schaal anders.',
  'radar.notBeside.wording': 'Toen stonden er andere woorden.',
  'radar.saveSvg': 'Bewaar als tekening (SVG)',
  'radar.savePng': 'Bewaar als foto (PNG)',
  'radar.fileName': 'zeven-dimensies',
} as const;
