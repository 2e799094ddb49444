import { describe, expect, it } from 'vitest';
import { formatItemId, maybeItemName, type ItemName } from '../../src/model/item-id.ts';

const names: readonly (readonly [string, ItemName])[] = [
  ['parents.knowledge.1', { kind: 'prompt', about: 'parents', dimension: 'knowledge', number: 1 }],
  ['school.time.lead.2', { kind: 'lead', about: 'school', dimension: 'time', number: 2 }],
  ['checklist.parents.3', { kind: 'checklist', checklist: 'parents', number: 3 }],
  ['tree.roots.trust', { kind: 'tree', part: 'roots', item: 'trust' }],
];

describe('formatItemId(name) and maybeItemName(id)', () => {
  it.each(names)('%s is written and read', (id, name) => {
    expect(formatItemId(name)).toBe(id);
    expect(maybeItemName(id)).toEqual(name);
  });

  it.each([
    '',
    'parents',
    'parents.knowledge',
    'parents.knowledge.0',
    'parents.knowledge.01',
    'parents.knowledge.1.2',
    'parents.knowledge.lead',
    'parents.knowledge.lead.x',
    'parents.money.1',
    'pupils.knowledge.1',
    'parents..1',
    'checklist.parents.three',
    'checklist.parents.lead.1',
    'tree.roots.lead.1',
    'tree.roots',
    'own.3f2a',
    'constructor.knowledge.1',
  ])('%j names nothing of the model', (id) => {
    expect(maybeItemName(id)).toBeUndefined();
  });
});
