/** The tree as a file: the whole plate of fixed size, in the host's light colours, with built-in text widths. */
import type { LanguageController } from '../../controllers/language.ts';
import { sceneToSvg } from '../../geometry/scene-svg.ts';
import { measureText } from '../../geometry/text-measure.ts';
import { treePaint } from '../../geometry/tree/tree-paint.ts';
import { treePlate } from '../../geometry/tree/tree-plate.ts';
import { colorTokens } from '../../theme/tokens.ts';
import { treeTokens } from '../../theme/tree-tokens.ts';
import { lightColor } from '../../views/picture/picture-file.ts';
import type { TreeContents } from './tree-picture.ts';

const literals = { ...colorTokens, ...treeTokens };

export function exportTree(
  host: Element,
  { chosen: _, lit: __, ...contents }: TreeContents,
  language: LanguageController,
): string {
  const direction = getComputedStyle(host).direction === 'rtl' ? 'rtl' : 'ltr';
  return sceneToSvg(treePlate({ ...contents, measure: measureText, direction }), {
    paint: treePaint((token) => lightColor(host, token, literals)),
    fontFamily: 'system-ui, sans-serif',
    title: contents.words.title,
    description: language.string('tree.picture'),
    direction,
    lang: language.locale,
  });
}
