/**
 * The closed list of words that may stand for 'ouder' (S4 §2: other people than
 * two parents under one roof carry a child too). Each takes 'de' and 'elke' and
 * a plural verb, so that it fits every text. Knows no texts.
 */
import type { CarerForms, CarerName } from '../content-item.ts';

function carer(id: CarerName, singular: string, plural: string): CarerForms {
  return { id, singular, plural, possessive: `van ${plural}` };
}

/** The first is the default. */
export const carers: readonly [CarerForms, ...CarerForms[]] = [
  carer('parent', 'ouder', 'ouders'),
  carer('grandparent', 'grootouder', 'grootouders'),
  carer('guardian', 'voogd', 'voogden'),
  carer('foster-parent', 'pleegouder', 'pleegouders'),
  carer('step-parent', 'plusouder', 'plusouders'),
  carer('caregiver', 'verzorger', 'verzorgers'),
  carer('educator', 'opvoeder', 'opvoeders'),
  carer('family', 'familie', 'families'),
];
