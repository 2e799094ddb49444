/**
 * What a school can work at, for each dimension and direction: the six
 * strategies of S4 §4, which are about parents, and our own for tijd and for the
 * school's direction. Each heads the ideas of its dimension. Knows no plan.
 */
import type { Dimension, Direction } from '../../../model/dimension.ts';
import type { ContentItem, Source } from '../../content-item.ts';
import { withIds } from '../../with-ids.ts';

const strategy: Source = { seed: 'S4', passage: '§4' };

/** Turned to the school by us, from the strategy about parents and the school's own dimension. */
function mirrored(section: number): Source {
  return { own: true, from: [`S4 §3.2.${section}`, 'S4 §4'], note: 'S4 §4 is about parents alone' };
}

export const planStrategies = withIds<
  Readonly<Record<Direction, Readonly<Record<Dimension, ContentItem>>>>
>('plan.strategy', {
  parents: {
    knowledge: {
      text: 'Maak voor {carers} duidelijk hoe school en onderwijs werken.',
      source: strategy,
    },
    emotional: { text: 'Zorg dat {carers} hier graag binnenkomen.', source: strategy },
    rational: {
      text: 'Toon wat meedoen oplevert, en maak het zo makkelijk mogelijk.',
      source: {
        seed: 'S4',
        passage: '§4',
        note: 'benefits shown and costs kept low: one strategy',
      },
    },
    belief: { text: 'Laat {carers} merken dat hun rol telt.', source: strategy },
    competence: {
      text: 'Geef {carers} houvast, zodat ze zich zekerder voelen.',
      source: strategy,
    },
    behaviour: {
      text: 'Bied veel manieren aan om mee te doen, op school en thuis.',
      source: strategy,
    },
    time: {
      text: 'Kies momenten die {carers} passen, en hou het kort.',
      source: { own: true, from: ['S4 §3.1.7', 'S4 §4'], note: 'S4 has no strategy for tijd' },
    },
  },
  school: {
    knowledge: {
      text: 'Leer de {carers} van jullie leerlingen beter kennen.',
      source: mirrored(1),
    },
    emotional: {
      text: 'Zorg dat het hele team met een goed gevoel op {carers} afstapt.',
      source: mirrored(2),
    },
    rational: {
      text: 'Toon elkaar wat samenwerken oplevert, en verdeel het werk.',
      source: mirrored(3),
    },
    belief: { text: 'Spreek af dat de school de eerste stap zet.', source: mirrored(4) },
    competence: {
      text: 'Leer samen hoe je met alle {carers} in gesprek gaat.',
      source: mirrored(5),
    },
    behaviour: { text: 'Maak van contact met {carers} een gewoonte.', source: mirrored(6) },
    time: {
      text: 'Geef contact met {carers} een vaste plaats in de werkweek.',
      source: { own: true, from: ['S4 §3.2.7', 'S4 §4'], note: 'S4 has no strategy for tijd' },
    },
  },
});
