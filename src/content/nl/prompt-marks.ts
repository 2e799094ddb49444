/**
 * The words with which a guiding prompt is marked: support for thinking, never
 * counted as a number.
 */
import type { PromptMark } from '../../model/record.ts';
import type { ContentItem } from '../content-item.ts';
import { withIds } from '../with-ids.ts';

/** In the order of the screen. */
export const promptMarkWords = withIds<Readonly<Record<PromptMark, ContentItem>>>('mark', {
  strong: { text: 'sterk', source: { own: true, from: ['S4 §3.3'] } },
  mixed: { text: 'gemengd', source: { own: true, from: ['S4 §3.3'] } },
  weak: { text: 'zwak', source: { own: true, from: ['S4 §4'] } },
  unknown: { text: 'weten we niet', source: { own: true, from: ['S4 §3.3'] } },
});
