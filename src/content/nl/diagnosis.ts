/**
 * Why a team looks now, what to ask itself where it sees little or does not
 * know, and which gaps about the parents speak to the school's kennis (S4 §3.3).
 * Knows no ratings: who shows these decides when.
 */
import type {
  DiagnosticQuestions,
  KnowledgeEvidence,
  Reason,
  ContentItem,
} from '../content-item.ts';
import { withIds } from '../with-ids.ts';

/** Opens the form. */
export const whyQuestion: ContentItem = {
  id: 'why.question',
  text: 'Waarom kijken jullie nu?',
  source: { seed: 'S4', passage: '§3.3' },
};

/** The choices at `whyQuestion`. */
export const whyReasons: readonly Reason[] = [
  {
    value: 'policy',
    item: {
      id: 'why.policy',
      text: 'Wij willen samen kiezen hoe we met {carers} werken.',
      source: { seed: 'S4', passage: '§3.3' },
    },
  },
  {
    value: 'parents',
    item: {
      id: 'why.parents',
      text: 'Wij maken ons zorgen over de betrokkenheid {ofCarers}.',
      source: { seed: 'S4', passage: '§3.3' },
    },
  },
  {
    value: 'school',
    item: {
      id: 'why.school',
      text: 'Wij maken ons zorgen over onze eigen betrokkenheid.',
      source: { seed: 'S4', passage: '§3.3' },
    },
  },
];

/** Each stands at its dimension when that is low or unknown. */
export const diagnosticQuestions = withIds<DiagnosticQuestions>('diagnosis', {
  parents: {
    emotional: {
      text: 'Hebben {carers} misschien een moeilijk gevoel bij onze school?',
      source: { seed: 'S4', passage: '§3.3' },
    },
    belief: {
      text: 'Twijfelen {carers} misschien of er voor hen een rol is?',
      source: { seed: 'S4', passage: '§3.3' },
    },
    competence: {
      text: 'Zijn {carers} misschien onzeker over hoe ze kunnen helpen?',
      source: { seed: 'S4', passage: '§3.3' },
    },
  },
  school: {
    knowledge: {
      text: 'Kennen wij het leven en de achtergrond {ofCarers} goed genoeg?',
      source: { seed: 'S4', passage: '§3.3' },
    },
    competence: {
      text: 'Voelen wij ons zeker in het samenwerken met {carers}?',
      source: { seed: 'S4', passage: '§3.3' },
    },
  },
});

/**
 * Where the parents' profile is not known at these dimensions, that speaks to
 * one prompt at the school's kennis (S4 §3.2.1 q2 to q4). Any other unknown
 * speaks to that dimension as a whole.
 */
export const knowledgeEvidence: readonly KnowledgeEvidence[] = [
  { dimension: 'emotional', prompt: 'school.knowledge.2' },
  { dimension: 'rational', prompt: 'school.knowledge.3' },
  { dimension: 'knowledge', prompt: 'school.knowledge.4' },
];
