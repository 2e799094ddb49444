import { describe, expect, it } from 'vitest';
import { readResultOrigins } from '../../../src/embed/frame/result-origins.ts';

describe('readResultOrigins(list)', () => {
  it('knows none in an empty list', () => {
    expect(readResultOrigins(' \n ')).toEqual({ origins: [], refused: [] });
  });

  it('takes exact origins', () => {
    const list = 'https://a.example\n  http://127.0.0.1:8000';
    expect(readResultOrigins(list).origins).toEqual(['https://a.example', 'http://127.0.0.1:8000']);
  });

  it.each([
    '*',
    'null',
    'https://a.example/',
    'https://a.example/path',
    'https://A.example',
    'https://a.example:443',
    'https://*.a.example',
    'https://user@a.example',
    'a.example',
    '//a.example',
    'file://',
    'javascript:alert(1)',
  ])('refuses %s [X6]', (text) => {
    expect(readResultOrigins(text)).toEqual({ origins: [], refused: [text] });
  });
});
