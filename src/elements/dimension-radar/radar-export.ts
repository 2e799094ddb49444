/**
 * The picture as a file: a self-contained SVG of fixed size with its key. Always
 * light, in the host's light colours, whatever is on screen.
 */
import { withLegend, type SceneLegend } from '../../geometry/scene-legend.ts';
import { radarScene } from '../../geometry/radar-layout.ts';
import type { RadarInput } from '../../geometry/radar-input.ts';
import { scenePaint } from '../../geometry/scene-paint.ts';
import { sceneToSvg } from '../../geometry/scene-svg.ts';
import { measureText } from '../../geometry/text-measure.ts';
import { lightColor } from '../../views/picture/picture-file.ts';

const width = 640;
const em = 16;

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
    paint: scenePaint((token) => lightColor(host, token)),
    fontFamily: 'system-ui, sans-serif',
    background: lightColor(host, 'surface'),
    title,
    description,
    direction,
    lang,
  });
}
