/**
 * One question a dimension and direction with which colleagues begin to talk.
 * Each asks for a moment that one saw or lived, never for an opinion on
 * families. Knows no answers.
 */
import type { Dimension, Direction } from '../../../model/dimension.ts';
import type { ContentItem, Source } from '../../content-item.ts';
import { withIds } from '../../with-ids.ts';

function aboutParents(section: number): Source {
  return { own: true, from: [`S4 §3.1.${section}`, 'S4 §3.3'] };
}

function aboutSchool(section: number): Source {
  return { own: true, from: [`S4 §3.2.${section}`, 'S4 §3.3'] };
}

export const talkQuestions = withIds<
  Readonly<Record<Direction, Readonly<Record<Dimension, ContentItem>>>>
>('dialogue.question', {
  parents: {
    knowledge: {
      text: 'Wanneer zag je een {carer} de weg vinden op school, of net zoeken?',
      source: aboutParents(1),
    },
    emotional: {
      text: 'Welk moment toonde je hoe een {carer} zich hier voelt?',
      source: aboutParents(2),
    },
    rational: {
      text: 'Wanneer hoorde je een {carer} afwegen of iets de moeite loont?',
      source: aboutParents(3),
    },
    belief: {
      text: 'Wanneer hoorde je hoe een {carer} de eigen rol ziet?',
      source: aboutParents(4),
    },
    competence: {
      text: 'Wanneer zag je een {carer} iets met vertrouwen doen, of even twijfelen?',
      source: aboutParents(5),
    },
    behaviour: {
      text: 'Wanneer zag je een {carer} iets doen? En wat gebeurt er thuis, waar wij niet bij zijn?',
      source: { own: true, from: ['S4 §3.1.6', 'S4 §2', 'S4 §3.3'] },
    },
    time: {
      text: 'Wanneer zag je een {carer} tijd maken, al was het maar even?',
      source: aboutParents(7),
    },
  },
  school: {
    knowledge: {
      text: 'Welk gesprek deed je een {carer} beter begrijpen?',
      source: aboutSchool(1),
    },
    emotional: {
      text: 'Met welk gevoel ging je naar je laatste gesprek met een {carer}?',
      source: aboutSchool(2),
    },
    rational: {
      text: 'Wanneer vond je dat extra moeite voor een {carer} loonde, of net niet?',
      source: aboutSchool(3),
    },
    belief: {
      text: 'Wanneer zette je zelf de eerste stap, en wat gebeurde er toen?',
      source: aboutSchool(4),
    },
    competence: {
      text: 'Welk gesprek met een {carer} ging vlot? En wanneer zocht je naar woorden?',
      source: aboutSchool(5),
    },
    behaviour: {
      text: 'Wat deed je laatst om een {carer} te betrekken, en wat zag je toen?',
      source: aboutSchool(6),
    },
    time: {
      text: 'Wanneer had je echt tijd voor een {carer}, en wanneer net niet?',
      source: aboutSchool(7),
    },
  },
});

/** Stands with every one of these. */
export const talkRespect: ContentItem = {
  id: 'dialogue.respect',
  text: 'Vertel wat je zag, zonder namen.',
  source: { own: true, from: ['S4 §3.3'] },
};
