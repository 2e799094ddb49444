import { describe, expect, it } from 'vitest';
import {
  clampHeight,
  frameHeights,
  readFrameMessage,
} from '../../../src/embed/frame/frame-message.ts';

const height = (value: unknown, more = {}): unknown => ({
  type: 'betrokken/1/height',
  tag: 'dimension-radar',
  height: value,
  ...more,
});

describe('readFrameMessage(data)', () => {
  it('reads a height as whole px', () => {
    expect(readFrameMessage(height(480.2))).toEqual(height(481));
  });

  it.each([
    [1e9, frameHeights.most],
    [Number.MAX_VALUE, frameHeights.most],
    [-1e9, frameHeights.least],
    [0, frameHeights.least],
  ])('clamps a height of %d to %d [X6]', (given, clamped) => {
    expect(readFrameMessage(height(given))).toEqual(height(clamped));
  });

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    '480',
    '480px;position:fixed',
    null,
    undefined,
    [480],
    { valueOf: () => 480 },
    480n,
  ])('refuses a height of %s [X6]', (given) => {
    expect(readFrameMessage(height(given))).toBeUndefined();
    expect(clampHeight(given)).toBeUndefined();
  });

  it.each([
    undefined,
    null,
    'betrokken/1/height',
    7,
    [],
    {},
    height(480, { type: 'betrokken/2/height' }),
    height(480, { tag: 'iframe' }),
    height(480, { tag: ['dimension-radar'] }),
    { type: 'betrokken/1/record', tag: 'dimension-form' },
    { type: 'betrokken/1/record', tag: 'dimension-form', record: 'text' },
    { type: 'betrokken/1/record', tag: 'dimension-form', record: [] },
    { type: 'betrokken/1/record', record: {} },
    { subject: 'lti.frameResize', height: 480 },
  ])('refuses %j [X6]', (data) => {
    expect(readFrameMessage(data)).toBeUndefined();
  });

  it('takes along nothing but what it knows [X6]', () => {
    const ask = { type: 'betrokken/1/ask', more: 1 };
    expect(readFrameMessage(ask)).toEqual({ type: 'betrokken/1/ask' });
    expect(readFrameMessage(height(480, { more: 1 }))).toEqual(height(480));
    const record = { type: 'betrokken/1/record', tag: 'dimension-form', record: { id: 'a' } };
    expect(readFrameMessage({ ...record, more: 1 })).toEqual(record);
  });
});
