/**
 * The picture as a file: a self-contained SVG of fixed size with its key, and a
 * PNG of it. Always light, in the host's light colours, whatever is on screen.
 */
import { withLegend, type SceneLegend } from '../../geometry/scene-legend.ts';
import { radarScene } from '../../geometry/radar-layout.ts';
import type { RadarInput } from '../../geometry/radar-input.ts';
import { scenePaint } from '../../geometry/scene-paint.ts';
import { sceneToSvg } from '../../geometry/scene-svg.ts';
import { measureText } from '../../geometry/text-measure.ts';
import { colorTokens, type ColorToken } from '../../theme/tokens.ts';

const width = 640;
const em = 16;

/** The light one of `light-dark(a, b)`, or the colour as it is. */
function lightOf(color: string): string {
  const inside = /^light-dark\((.*)\)$/s.exec(color.trim())?.[1];
  if (inside === undefined) return color.trim();
  let depth = 0;
  for (const [index, sign] of [...inside].entries()) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === ',' && depth === 0) return inside.slice(0, index).trim();
  }
  return inside.trim();
}

/** The host's light value of a token; its literal where nothing is computed. */
function lightColor(host: Element, token: ColorToken): string {
  const computed = getComputedStyle(host).getPropertyValue(`--_${token}`);
  return (computed && lightOf(computed)) || colorTokens[token][0];
}

export interface ExportInput {
  readonly host: Element;
  readonly radar: Omit<RadarInput, 'width' | 'em' | 'measure' | 'focus'>;
  readonly legend: (pairWords: boolean, ringNumerals: boolean) => SceneLegend;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
}

/** The whole picture, 640 wide, as one SVG. */
export function exportSvg({ host, radar, legend, title, description, lang }: ExportInput): string {
  const input = { ...radar, width, em, measure: measureText };
  const scene = radarScene({ ...input, focus: undefined });
  const direction = radar.direction ?? 'ltr';
  const whole = withLegend(scene, legend(scene.pairWords, scene.ringWords === 'numerals'), {
    em,
    measure: measureText,
    direction,
  });
  return sceneToSvg(whole, {
    paint: scenePaint((token) => lightColor(host, token as ColorToken)),
    fontFamily: 'system-ui, sans-serif',
    background: lightColor(host, 'surface'),
    title,
    description,
    direction,
    lang,
  });
}

/** Draws an SVG on a canvas of twice its size; rejects where images of our own are not allowed. */
export async function svgToPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no blob'))), 'image/png');
    });
  } catch (cause) {
    throw new Error('[betrokken E203] the page does not allow images from blob:', { cause });
  } finally {
    URL.revokeObjectURL(url);
  }
}
