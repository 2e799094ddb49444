/**
 * What little and much looks like at each dimension: the words under the two
 * ends of the scale. They say what *we* see, never what someone lacks. Knows no
 * numbers.
 */
import type { Dimension, Direction } from '../../model/dimension.ts';
import type { Extremes } from '../content-item.ts';
import { withIds } from '../with-ids.ts';

type DirectionExtremes = Readonly<Record<Dimension, Extremes>>;

export const extremes: Readonly<Record<Direction, DirectionExtremes>> = {
  parents: withIds<DirectionExtremes>('parents', {
    knowledge: {
      little: {
        text: 'wij zien {carers} vaak zoeken hoe het op school werkt.',
        source: { own: true, from: ['S4 §3.1.1'] },
      },
      much: {
        text: 'wij zien {carers} vlot de weg vinden op school.',
        source: { own: true, from: ['S4 §3.1.1'] },
      },
    },
    emotional: {
      little: {
        text: 'wij zien {carers} bij ons vaak gespannen of stil.',
        source: { own: true, from: ['S4 §3.1.2'] },
      },
      much: {
        text: 'wij zien {carers} hier graag en ontspannen binnenkomen.',
        source: { own: true, from: ['S4 §3.1.2'] },
      },
    },
    rational: {
      little: {
        text: 'wij zien {carers} vaak twijfelen of hun moeite loont.',
        source: { own: true, from: ['S4 §3.1.3'] },
      },
      much: {
        text: 'wij zien {carers} graag moeite doen voor school.',
        source: { own: true, from: ['S4 §3.1.3'] },
      },
    },
    belief: {
      little: {
        text: 'wij zien weinig tekens dat {carers} in hun rol geloven.',
        source: { own: true, from: ['S4 §3.1.4'] },
      },
      much: {
        text: 'wij zien veel tekens dat {carers} in hun rol geloven.',
        source: { own: true, from: ['S4 §3.1.4'] },
      },
    },
    competence: {
      little: {
        text: 'wij zien {carers} vaak twijfelen.',
        source: { own: true, from: ['S4 §3.1.5'] },
      },
      much: {
        text: 'wij zien {carers} dit met vertrouwen doen.',
        source: { own: true, from: ['S4 §3.1.5'] },
      },
    },
    behaviour: {
      little: {
        text: 'wij zien dit zelden. Thuis gebeurt misschien meer.',
        source: { own: true, from: ['S4 §3.1.6', 'S4 §2'] },
      },
      much: {
        text: 'wij zien dit vaak en in veel vormen.',
        source: { own: true, from: ['S4 §3.1.6'] },
      },
    },
    time: {
      little: {
        text: 'wij zien {carers} hier zelden tijd voor vinden.',
        source: { own: true, from: ['S4 §3.1.7'] },
      },
      much: {
        text: 'wij zien {carers} hier vaak tijd voor nemen.',
        source: { own: true, from: ['S4 §3.1.7'] },
      },
    },
  }),
  school: withIds<DirectionExtremes>('school', {
    knowledge: {
      little: {
        text: 'wij zien dat we {carers} nog weinig kennen.',
        source: { own: true, from: ['S4 §3.2.1'] },
      },
      much: {
        text: 'wij zien dat we {carers} en hun leven goed kennen.',
        source: { own: true, from: ['S4 §3.2.1'] },
      },
    },
    emotional: {
      little: {
        text: 'wij zien dat we vaak opzien tegen contact met {carers}.',
        source: { own: true, from: ['S4 §3.2.2'] },
      },
      much: {
        text: 'wij zien dat we graag met {carers} omgaan.',
        source: { own: true, from: ['S4 §3.2.2'] },
      },
    },
    rational: {
      little: {
        text: 'wij zien dat we vaak twijfelen of extra moeite loont.',
        source: { own: true, from: ['S4 §3.2.3'] },
      },
      much: {
        text: 'wij zien dat we graag extra moeite doen voor {carers}.',
        source: { own: true, from: ['S4 §3.2.3'] },
      },
    },
    belief: {
      little: {
        text: 'wij zien dat we vaak wachten tot {carers} beginnen.',
        source: { own: true, from: ['S4 §3.2.4'] },
      },
      much: {
        text: 'wij zien dat we zelf de eerste stap zetten.',
        source: { own: true, from: ['S4 §3.2.4'] },
      },
    },
    competence: {
      little: {
        text: 'wij zien dat we vaak zoeken hoe het moet.',
        source: { own: true, from: ['S4 §3.2.5'] },
      },
      much: {
        text: 'wij zien dat we dit met vertrouwen doen.',
        source: { own: true, from: ['S4 §3.2.5'] },
      },
    },
    behaviour: {
      little: {
        text: 'wij zien dat we dit zelden doen.',
        source: { own: true, from: ['S4 §3.2.6'] },
      },
      much: {
        text: 'wij zien dat we dit vaak en in veel vormen doen.',
        source: { own: true, from: ['S4 §3.2.6'] },
      },
    },
    time: {
      little: {
        text: 'wij zien dat we hier zelden tijd voor vinden.',
        source: { own: true, from: ['S4 §3.2.7'] },
      },
      much: {
        text: 'wij zien dat we hier vaak tijd voor nemen.',
        source: { own: true, from: ['S4 §3.2.7'] },
      },
    },
  }),
};
