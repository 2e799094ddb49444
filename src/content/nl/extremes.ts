/**
 * What little and much looks like at each dimension: the words under the two
 * ends of the scale. They say what *we* see, never what someone lacks. Knows no
 * numbers.
 */
import type { Dimension, Direction } from '../../model/dimension.ts';
import type { Extremes } from '../content-item.ts';

export const extremes: Readonly<Record<Direction, Readonly<Record<Dimension, Extremes>>>> = {
  parents: {
    knowledge: {
      little: {
        id: 'parents.knowledge.little',
        text: 'wij zien {carers} vaak zoeken hoe het op school werkt.',
        source: { own: true, from: ['S4 §3.1.1'] },
      },
      much: {
        id: 'parents.knowledge.much',
        text: 'wij zien {carers} vlot de weg vinden op school.',
        source: { own: true, from: ['S4 §3.1.1'] },
      },
    },
    emotional: {
      little: {
        id: 'parents.emotional.little',
        text: 'wij zien {carers} bij ons vaak gespannen of stil.',
        source: { own: true, from: ['S4 §3.1.2'] },
      },
      much: {
        id: 'parents.emotional.much',
        text: 'wij zien {carers} hier graag en ontspannen binnenkomen.',
        source: { own: true, from: ['S4 §3.1.2'] },
      },
    },
    rational: {
      little: {
        id: 'parents.rational.little',
        text: 'wij zien {carers} vaak twijfelen of hun moeite loont.',
        source: { own: true, from: ['S4 §3.1.3'] },
      },
      much: {
        id: 'parents.rational.much',
        text: 'wij zien {carers} graag moeite doen voor school.',
        source: { own: true, from: ['S4 §3.1.3'] },
      },
    },
    belief: {
      little: {
        id: 'parents.belief.little',
        text: 'wij zien weinig tekens dat {carers} in hun rol geloven.',
        source: { own: true, from: ['S4 §3.1.4'] },
      },
      much: {
        id: 'parents.belief.much',
        text: 'wij zien veel tekens dat {carers} in hun rol geloven.',
        source: { own: true, from: ['S4 §3.1.4'] },
      },
    },
    competence: {
      little: {
        id: 'parents.competence.little',
        text: 'wij zien {carers} vaak twijfelen.',
        source: { own: true, from: ['S4 §3.1.5'] },
      },
      much: {
        id: 'parents.competence.much',
        text: 'wij zien {carers} dit met vertrouwen doen.',
        source: { own: true, from: ['S4 §3.1.5'] },
      },
    },
    behaviour: {
      little: {
        id: 'parents.behaviour.little',
        text: 'wij zien dit zelden. Thuis gebeurt misschien meer.',
        source: { own: true, from: ['S4 §3.1.6', 'S4 §2'] },
      },
      much: {
        id: 'parents.behaviour.much',
        text: 'wij zien dit vaak en in veel vormen.',
        source: { own: true, from: ['S4 §3.1.6'] },
      },
    },
    time: {
      little: {
        id: 'parents.time.little',
        text: 'wij zien {carers} hier zelden tijd voor vinden.',
        source: { own: true, from: ['S4 §3.1.7'] },
      },
      much: {
        id: 'parents.time.much',
        text: 'wij zien {carers} hier vaak tijd voor nemen.',
        source: { own: true, from: ['S4 §3.1.7'] },
      },
    },
  },
  school: {
    knowledge: {
      little: {
        id: 'school.knowledge.little',
        text: 'wij zien dat we {carers} nog weinig kennen.',
        source: { own: true, from: ['S4 §3.2.1'] },
      },
      much: {
        id: 'school.knowledge.much',
        text: 'wij zien dat we {carers} en hun leven goed kennen.',
        source: { own: true, from: ['S4 §3.2.1'] },
      },
    },
    emotional: {
      little: {
        id: 'school.emotional.little',
        text: 'wij zien dat we vaak opzien tegen contact met {carers}.',
        source: { own: true, from: ['S4 §3.2.2'] },
      },
      much: {
        id: 'school.emotional.much',
        text: 'wij zien dat we graag met {carers} omgaan.',
        source: { own: true, from: ['S4 §3.2.2'] },
      },
    },
    rational: {
      little: {
        id: 'school.rational.little',
        text: 'wij zien dat we vaak twijfelen of extra moeite loont.',
        source: { own: true, from: ['S4 §3.2.3'] },
      },
      much: {
        id: 'school.rational.much',
        text: 'wij zien dat we graag extra moeite doen voor {carers}.',
        source: { own: true, from: ['S4 §3.2.3'] },
      },
    },
    belief: {
      little: {
        id: 'school.belief.little',
        text: 'wij zien dat we vaak wachten tot {carers} beginnen.',
        source: { own: true, from: ['S4 §3.2.4'] },
      },
      much: {
        id: 'school.belief.much',
        text: 'wij zien dat we zelf de eerste stap zetten.',
        source: { own: true, from: ['S4 §3.2.4'] },
      },
    },
    competence: {
      little: {
        id: 'school.competence.little',
        text: 'wij zien dat we vaak zoeken hoe het moet.',
        source: { own: true, from: ['S4 §3.2.5'] },
      },
      much: {
        id: 'school.competence.much',
        text: 'wij zien dat we dit met vertrouwen doen.',
        source: { own: true, from: ['S4 §3.2.5'] },
      },
    },
    behaviour: {
      little: {
        id: 'school.behaviour.little',
        text: 'wij zien dat we dit zelden doen.',
        source: { own: true, from: ['S4 §3.2.6'] },
      },
      much: {
        id: 'school.behaviour.much',
        text: 'wij zien dat we dit vaak en in veel vormen doen.',
        source: { own: true, from: ['S4 §3.2.6'] },
      },
    },
    time: {
      little: {
        id: 'school.time.little',
        text: 'wij zien dat we hier zelden tijd voor vinden.',
        source: { own: true, from: ['S4 §3.2.7'] },
      },
      much: {
        id: 'school.time.much',
        text: 'wij zien dat we hier vaak tijd voor nemen.',
        source: { own: true, from: ['S4 §3.2.7'] },
      },
    },
  },
};
