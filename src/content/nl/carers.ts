/**
 * The closed list of words that may stand for 'ouder' (S4 §2: other people than
 * two parents under one roof carry a child too). Each takes 'de' and 'elke' and
 * a plural verb, so that it fits every text. Knows no texts.
 */
import type { CarerForms } from '../content-item.ts';

/** The first is the default. */
export const carers: readonly [CarerForms, ...CarerForms[]] = [
  { id: 'parent', singular: 'ouder', plural: 'ouders', possessive: 'van ouders' },
  {
    id: 'grandparent',
    singular: 'grootouder',
    plural: 'grootouders',
    possessive: 'van grootouders',
  },
  { id: 'guardian', singular: 'voogd', plural: 'voogden', possessive: 'van voogden' },
  {
    id: 'foster-parent',
    singular: 'pleegouder',
    plural: 'pleegouders',
    possessive: 'van pleegouders',
  },
  { id: 'step-parent', singular: 'plusouder', plural: 'plusouders', possessive: 'van plusouders' },
  { id: 'caregiver', singular: 'verzorger', plural: 'verzorgers', possessive: 'van verzorgers' },
  { id: 'educator', singular: 'opvoeder', plural: 'opvoeders', possessive: 'van opvoeders' },
  { id: 'family', singular: 'familie', plural: 'families', possessive: 'van families' },
];
