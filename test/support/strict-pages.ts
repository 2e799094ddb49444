/**
 * The pages under strict policies on which a full fill-in is tried, each with the
 * requirements that it shows. The policy with Trusted Types holds the other one
 * whole: the first engine sees both apart, the others the stricter one alone.
 */
import { engine } from './engine.ts';

export const strictPages: readonly (readonly [file: string, ids: string])[] =
  engine === 'chromium'
    ? [
        ['strict/fill.html', '[X1]'],
        ['strict/fill-trusted.html', '[X2]'],
      ]
    : [['strict/fill-trusted.html', '[X1] [X2]']];
