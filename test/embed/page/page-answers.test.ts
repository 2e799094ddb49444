import { describe, expect, it } from 'vitest';
import { textToBase64url } from '../../../src/exchange/base64url.ts';
import {
  answersFromFragment,
  answersToFragment,
  hasAnswers,
  maxFragmentLength,
} from '../../../src/embed/page/page-answers.ts';
import { newChecklist } from '../../../src/model/checklist.ts';
import { newDossier, withRecord } from '../../../src/model/dossier.ts';
import { newTree } from '../../../src/model/tree.ts';
import { agreement } from '../../fixtures/agreements.ts';
import { answers } from '../../fixtures/answers.ts';
import { plan } from '../../fixtures/plans.ts';

const now = '2026-11-20T09:30:00Z';
const defaults = { now, lang: 'nl', definition: { id: 'dimensions', version: 1, words: {} } };
const id = '00000000-0000-4000-8000-000000000009';

const start = { id, now, lang: 'nl', definition: { id: 'x', version: 1, words: {} } };
const card = newChecklist({ ...start, moment: 'before' });
const tree = newTree(start);
const dossier = withRecord(newDossier({ id, now }), answers(), now);

const recordFragment = (value: unknown): string =>
  `#record=${textToBase64url(JSON.stringify(value))}`;

describe('answersToFragment(answers) and answersFromFragment(fragment)', () => {
  it('carry an assessment as the link that one sends on, with its notes', () => {
    const fragment = answersToFragment(answers());
    expect(fragment).toMatch(/^#bk=/);
    expect(answersFromFragment(fragment, defaults)).toEqual(answers());
  });

  it.each([card, tree, agreement(), plan(), dossier])(
    'carry a $type with all that it holds',
    (given) => {
      const fragment = answersToFragment(given);
      expect(fragment).toMatch(/^#record=[\w-]+$/);
      expect(hasAnswers(fragment)).toBe(true);
      expect(answersFromFragment(fragment, defaults)).toEqual(given);
    },
  );

  it('find them between other parts', () => {
    const fragment = `#top&${answersToFragment(card).slice(1)}&x=1`;
    expect(answersFromFragment(fragment, defaults)).toEqual(card);
  });

  it('know none where there is none', () => {
    expect(answersFromFragment('', defaults)).toBeUndefined();
    expect(answersFromFragment('#top', defaults)).toBeUndefined();
    expect(hasAnswers('#top&norecord=1')).toBe(false);
  });

  it('write nothing that is longer than engines take', () => {
    const long = { ...tree, notes: { soil: ['x'.repeat(maxFragmentLength)] } };
    expect(answersToFragment(long)).toBe('');
  });
});

describe('answersFromFragment(fragment) refuses', () => {
  it.each([
    ['no letters of an address', '#record=%%%'],
    ['no JSON', `#record=${textToBase64url('{')}`],
    ['an empty text', '#record='],
    ['another type', recordFragment({ ...card, type: 'poem' })],
    ['a fault inside', recordFragment({ ...card, answers: 7 })],
    ['a later version', recordFragment({ ...card, version: 9 })],
    ['a dossier of a later version', recordFragment({ ...dossier, version: 9 })],
    ['a text', recordFragment('checklist')],
    ['a forbidden name', `#record=${textToBase64url('{"__proto__":{"type":"tree"}}')}`],
    ['a damaged link', '#bk=1p5t1234567'],
    ['what is too long', `#record=${'A'.repeat(maxFragmentLength)}`],
  ])('%s [X3]', (_, fragment) => {
    expect(hasAnswers(fragment)).toBe(true);
    expect(() => answersFromFragment(fragment, defaults)).toThrow();
  });
});
