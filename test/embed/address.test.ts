import { describe, expect, it } from 'vitest';
import { embedAddress, embedQuery, embedTags } from '../../src/embed/address.ts';

describe('embedAddress(address)', () => {
  it.each([
    ...embedTags.flatMap((tag) =>
      ['', '/', '/index.html'].map((end) => [`https://a.example/embed/${tag}${end}`, tag]),
    ),
    ['http://127.0.0.1:8000/deep/folder/embed/checklist-card?a=b#c', 'checklist-card'],
    ['file:///media/usb/embed/dimension-form/index.html', 'dimension-form'],
  ])('knows %s by its path alone [E3]', (address, tag) => {
    expect(embedAddress(address)?.tag).toBe(tag);
  });

  it.each([
    'https://a.example/embed/dimension-radar/more',
    'https://a.example/embed/dimension-radar/page.js',
    'https://a.example/notembed/dimension-radar',
    'https://a.example/embed/dimension-radarr',
    'https://a.example/embed/iframe',
    'https://a.example/?u=/embed/dimension-radar',
    'https://a.example/#/embed/dimension-radar',
    'javascript:/embed/dimension-radar',
    'data:text/html,/embed/dimension-radar',
    'blob:https://a.example/embed/dimension-radar',
    '/embed/dimension-radar',
    '',
  ])('leaves %j alone [E3]', (address) => {
    expect(embedAddress(address)).toBeUndefined();
  });
});

describe('embedQuery(query)', () => {
  it('keeps what the query may set, in its order, the first of a name that stands twice', () => {
    const query = new URLSearchParams('scores=3,4,2,?,5,3,2&about=parents&x=1&about=school');
    expect(embedQuery(query)).toEqual([
      ['scores', '3,4,2,?,5,3,2'],
      ['about', 'parents'],
    ]);
  });

  it.each([
    'value',
    'submit-url',
    'from',
    'session',
    'csrf-header',
    'csrf-token',
    'csrf-meta',
    'name',
    'keep',
    'id',
    'class',
    'style',
    'onclick',
    'SCORES',
  ])('lets nobody set %s [X3] [X6]', (name) => {
    expect(embedQuery(new URLSearchParams({ [name]: 'x' }))).toEqual([]);
  });
});
