import { describe, expect, it } from 'vitest';
import { Journal, textMark } from '../../src/storage/journal.ts';
import { FakeStorage } from './fake-storage.ts';

const mark = textMark;

describe('textMark(text)', () => {
  it('tells texts apart, and a text from nothing', () => {
    const texts = [undefined, '', 'a', 'b', 'ab', 'ba', '{"a":1}', '{"a":2}', '\ud800'];
    expect(new Set(texts.map(mark)).size).toBe(texts.length);
    expect(mark('{"a":1}')).toBe(mark('{"a":1}'));
  });
});

describe('Journal', () => {
  it('has one entry for each writer of a key, with what it was based on', () => {
    const storage = new FakeStorage();
    const [one, other] = ['one', 'other'].map((writer) => new Journal(() => storage, writer));
    one?.note('a', 'first', undefined);
    one?.note('a', 'line\nline', 'kept');
    other?.note('a', 'theirs', 'kept');
    other?.note('a:b', 'elsewhere', undefined);
    expect(one?.entries('a').map(({ bases, json }) => [bases.join(), json])).toEqual([
      [mark('kept'), 'line\nline'],
      [mark('kept'), 'theirs'],
    ]);
    expect(one?.entries('b')).toEqual([]);
  });

  it('lies under our prefix, and goes without a trace [X4]', () => {
    const storage = new FakeStorage();
    const journal = new Journal(() => storage, 'me');
    storage.setItem('host', 'theirs');
    const entry = journal.note('a', 'x', undefined);
    journal.note('b', 'y', undefined);
    journal.note('a:b', 'z', undefined);
    expect(storage.keys().filter((key) => key.startsWith('betrokken:'))).toHaveLength(3);
    journal.drop(entry);
    journal.clear('b');
    expect(journal.entries('a:b')).toHaveLength(1);
    journal.clear();
    expect(storage.keys()).toEqual(['host']);
  });

  it('note(key, json, ...kept) knows more than one text that may be kept', () => {
    const storage = new FakeStorage();
    const journal = new Journal(() => storage, 'me');
    journal.note('a', 'x', undefined, 'kept');
    expect(journal.entries('a').map(({ bases }) => bases)).toEqual([
      [textMark(undefined), textMark('kept')],
    ]);
  });

  it('drop(entry) leaves what its writer noted since', () => {
    const journal = new Journal(() => storage, 'me');
    const storage = new FakeStorage();
    const entry = journal.note('a', 'x', undefined);
    journal.note('a', 'y', undefined);
    journal.drop(entry);
    expect(journal.entries('a').map(({ json }) => json)).toEqual(['y']);
  });

  it('stays empty where the storage is closed, full or holds garbage [R5]', () => {
    const fault = Object.assign(new Error('no'), { name: 'QuotaExceededError' });
    const journal = new Journal(() => new FakeStorage(fault), 'me');
    journal.drop(journal.note('a', 'x', undefined));
    journal.clear();
    expect(journal.entries('a')).toEqual([]);
    const storage = new FakeStorage();
    storage.setItem('betrokken:journal:a:x', 'no line end');
    expect(new Journal(() => storage, 'me').entries('a')).toEqual([]);
  });
});
