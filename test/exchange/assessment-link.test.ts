import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessmentFromFragment,
  assessmentToFragment,
  hasLink,
  maxLinkLength,
  withoutLink,
} from '../../src/exchange/assessment-link.ts';
import { textToBase64url } from '../../src/exchange/base64url.ts';
import { newAssessment } from '../../src/model/assessment.ts';
import { dimensions, directions } from '../../src/model/dimension.ts';
import { fnv1a } from '../../src/model/fnv.ts';
import { ModelError } from '../../src/model/model-error.ts';
import { parseAssessment } from '../../src/model/parse-assessment.ts';
import { nonScores, scales } from '../../src/model/rating.ts';
import { raterRoles, units, type Assessment } from '../../src/model/record.ts';
import { schoolYear } from '../../src/model/round.ts';
import { assessments } from '../model/record-arbitraries.ts';

const now = '2026-11-05T10:00:00.000Z';
const definition = { id: 'dimensions', version: 1, words: {} };
const defaults = { now, lang: 'nl', definition };
const id = 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6';

const read = (fragment: string): Assessment | undefined =>
  assessmentFromFragment(fragment, defaults);

const record: Assessment = {
  ...newAssessment({ id, now, about: 'parents', by: 'team', round: '2026-2027' }),
  ratings: { knowledge: 4, emotional: 'unknown', belief: 'not-applicable', time: 'undisclosed' },
  notes: { belief: 'Ze komen vaak langs.' },
  done: true,
};

const records = assessments.map((each) => parseAssessment(each));

/** What a link always holds of a record. */
function scoresOf({ id, revision, about, by, unit, round, scale, ratings, done }: Assessment) {
  const known = dimensions.map((dimension) => ratings[dimension]);
  return { id, revision, about, by, unit, round, scale, known, done: done === true };
}

function writtenIn({ subject, prompts, notes, ask, inquiry, talk, why, context }: Assessment) {
  return { subject, prompts, notes, ask, inquiry, talk, why, context };
}

/** A payload with a check that is right, as a forger would make it. */
function signed(body: string): string {
  const check = Number.parseInt(fnv1a(body).slice(-8), 16).toString(36).padStart(7, '0');
  return `#bk=${body}.${check}`;
}

/** From version to revision, before rater and round. */
const head = assessmentToFragment(record, { notes: false }).slice(4, 38);

describe('assessmentToFragment(record, {notes})', () => {
  it('holds the scores of any rater of the model in at most 60 characters', () => {
    const years = ['2026-08-31', '2026-09-01', '2099-10-01'].map(schoolYear);
    for (const about of directions)
      for (const by of [undefined, ...raterRoles])
        for (const unit of [undefined, ...units])
          for (const round of [undefined, ...years]) {
            const start = newAssessment({ id, now, about, by, unit, round });
            const full = { ...start, ratings: record.ratings, revision: 46_000, done: true };
            const fragment = assessmentToFragment(full, { notes: false });
            expect(fragment.length).toBeLessThanOrEqual(60);
            expect(fragment).toMatch(/^#bk=[\w.-]+[0-9a-z]$/);
            const back = read(fragment);
            expect(back && scoresOf(back)).toEqual(scoresOf(full));
          }
  });

  it('leaves out all that was written, unless it is chosen', () => {
    const bare = assessmentToFragment(record, { notes: false });
    expect(read(bare)).not.toHaveProperty('notes');
    expect(read(assessmentToFragment(record, { notes: true }))?.notes).toEqual(record.notes);
    expect(bare).toHaveLength(51);
    expect(bare).toMatch(/^#bk=1P5-4u-x--n[\w-]{22}1\.s\.26\.[0-9a-z]{7}$/);
  });

  it('refuses to write what is too long for a link', () => {
    const long = { ...record, why: 'x'.repeat(maxLinkLength) };
    expect(() => assessmentToFragment(long, { notes: true })).toThrow('too long for a link');
    expect(assessmentToFragment(long, { notes: false }).length).toBeLessThanOrEqual(60);
  });
});

describe('assessmentFromFragment(fragment, defaults)', () => {
  it('[D3] [R6] gives back the scores of any record', () => {
    fc.assert(
      fc.property(records, (any) => {
        const back = read(assessmentToFragment(any, { notes: false }));
        expect(back && scoresOf(back)).toEqual(scoresOf(any));
        expect(back).toMatchObject({ createdAt: now, updatedAt: now, lang: 'nl', definition });
        expect(back && parseAssessment(back)).toEqual(back);
      }),
      { numRuns: 300 },
    );
  });

  it('[R6] gives back all that was written when that was chosen', () => {
    fc.assert(
      fc.property(records, (any) => {
        const back = read(assessmentToFragment(any, { notes: true }));
        expect(back && scoresOf(back)).toEqual(scoresOf(any));
        expect(back && writtenIn(back)).toEqual(writtenIn(any));
      }),
      { numRuns: 300 },
    );
  });

  it('[D3] tells each rating from every other on each scale', () => {
    for (const scale of scales) {
      const steps = Array.from({ length: scale }, (_, index) => index + 1);
      for (const rating of [...steps, ...nonScores, undefined]) {
        const ratings = rating === undefined ? {} : { belief: rating };
        const fragment = assessmentToFragment({ ...record, scale, ratings }, { notes: false });
        expect(read(fragment)?.ratings).toEqual(ratings);
      }
    }
  });

  it('gives the same record each time, with the id as it was written', () => {
    for (const written of [id, id.toUpperCase(), id.replace('fae', 'FAE')]) {
      const fragment = assessmentToFragment(
        { ...record, id: written, revision: 3 },
        { notes: false },
      );
      expect(read(fragment)).toEqual(read(fragment));
      expect(read(fragment)).toMatchObject({ id: written, revision: 3, history: [] });
    }
  });

  it('finds it alone, between other keys, and with or without `#`', () => {
    const ours = assessmentToFragment(record, { notes: false }).slice(1);
    for (const fragment of [ours, `#${ours}`, `#a=b&${ours}`, `#${ours}&a=b`, `/page&${ours}&x`]) {
      expect(hasLink(fragment)).toBe(true);
      expect(read(fragment)?.id).toBe(id);
    }
    for (const fragment of ['', '#', '#a=b', '#bkx=1', '#xbk=1', '#a=bk=1']) {
      expect(hasLink(fragment)).toBe(false);
      expect(read(fragment)).toBeUndefined();
    }
  });

  it('refuses every change of a single letter, and never misreads one', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.%'];
    const fragment = assessmentToFragment(record, { notes: false });
    for (let place = 4; place < fragment.length; place += 1) {
      for (const letter of letters) {
        if (letter === fragment[place]) continue;
        const changed = fragment.slice(0, place) + letter + fragment.slice(place + 1);
        expect(() => read(changed)).toThrow(ModelError);
      }
    }
  });

  it('refuses what was cut off, put behind it, swapped or written in small letters', () => {
    const fragment = assessmentToFragment(record, { notes: true });
    for (let length = 4; length < fragment.length; length += 1) {
      expect(() => read(fragment.slice(0, length))).toThrow('the link is damaged');
    }
    expect(() => read(`${fragment}.`)).toThrow('the link is damaged');
    expect(() => read(`${fragment})`)).toThrow('the link is damaged');
    expect(() => read(fragment.toLowerCase())).toThrow('the link is damaged');
    expect(() => read('#bk=')).toThrow('the link is damaged');
  });

  it('refuses any other payload with a ModelError [R1]', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (payload) => {
        expect(() => read(`#bk=${payload.replaceAll('&', '')}`)).toThrow(ModelError);
      }),
    );
  });

  it('says so of a link from a later version [R7]', () => {
    expect(() => read('#bk=2abc.def')).toThrow('the link was made with a later version');
  });

  it('refuses a payload that is right by its check and wrong by its content [X3]', () => {
    const rest = (value: unknown): string => textToBase64url(JSON.stringify(value));
    const polluted = textToBase64url('{"notes":{"__proto__":{"belief":"x"}}}');
    expect(read(signed(`${head}.s.26`))?.by).toBe('team');
    const bad = [
      [`${head}.q.26`, 'the link is damaged'],
      [`${head}.s.2a`, 'the link is damaged'],
      [`${head}.s.26.${rest([1])}`, 'the link is damaged'],
      [`${head}.s.26.${rest({ id: 'other' })}`, 'the link is damaged'],
      [`${head}.s.26.${textToBase64url('{"notes"')}`, 'the link is damaged'],
      [`${head}.s.26.gICA`, 'the link is damaged'],
      [`${head}._${textToBase64url('","')}.26`, 'the link is damaged'],
      [`${head}.s.26.${polluted}`, 'link.notes.__proto__: this name is not allowed'],
      [`${head}.s.26.${rest({ notes: 3 })}`, 'link.notes: expected an object, got 3'],
      [`${head.slice(0, -1)}zzzzzzzzzzzz.s.26`, 'link.revision: expected a whole number from 1'],
      [`1P3${head.slice(3)}.s.26`, 'link.ratings.knowledge: expected 1 to 3'],
    ] as const;
    for (const [body, message] of bad) expect(() => read(signed(body)), body).toThrow(message);
    const more = read(signed(`${head}.s.26.${rest({ done: 'x', vendor: 1, __proto: 1 })}`));
    expect(more).not.toHaveProperty('vendor');
    expect(more?.done).toBe(true);
    expect({}).not.toHaveProperty('belief');
  });

  it('refuses what is too long before reading it [R1]', () => {
    expect(() => read(`#bk=1${'a'.repeat(10_000_000)}`)).toThrow('the link is too long');
    expect(() => read(`#bk=${'1.'.repeat(49_000)}`)).toThrow('the link is damaged');
  });
});

describe('withoutLink(fragment)', () => {
  it.each([
    ['#bk=1', ''],
    ['bk=1', ''],
    ['#a=b&bk=1', '#a=b'],
    ['#bk=1&a=b', '#a=b'],
    ['a=b&bk=1&c', 'a=b&c'],
    ['#a=b', '#a=b'],
    ['', ''],
  ])('of %j is %j', (fragment, rest) => {
    expect(withoutLink(fragment)).toBe(rest);
  });
});
