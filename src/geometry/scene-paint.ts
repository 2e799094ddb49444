/**
 * Which colour token each role of a scene takes, for pictures that leave the
 * page. On screen the same table is the style sheet of the views.
 */
import type { Role } from './scene.ts';
import type { Paint } from './scene-svg.ts';

const strokes: Readonly<Partial<Record<Role, string>>> = {
  ring: 'ring',
  axis: 'ring',
  rule: 'ring',
  'ring-outer': 'line',
  pair: 'ink-quiet',
  'axis-focus': 'ink',
  'marker-focus': 'ink',
  'name-focus': 'ink',
};

/** Paints by token: `color` gives the value of 'ink', 'parents', 'parents-tint' and so on. */
export function scenePaint(color: (token: string) => string): Paint {
  return (role, voice = 'parents', tag) => {
    const outline = strokes[role];
    if (outline) return { fill: 'none', stroke: color(outline) };
    const direction = voice.replace(/-.*/, '');
    switch (role) {
      case 'line':
      case 'middle-bar':
        return { fill: 'none', stroke: color(voice) };
      case 'marker':
        return { fill: color(voice), stroke: color('surface') };
      case 'sign':
      case 'single':
        return { fill: color('surface'), stroke: color(voice) };
      case 'sign-glyph':
        return tag === 'text' ? { fill: color(voice) } : { fill: 'none', stroke: color(voice) };
      case 'range':
        return { fill: color(`${direction}-tint`), stroke: color(voice) };
      case 'halo':
        return { fill: color('surface') };
      default:
        return { fill: color(role === 'name' || role === 'legend' ? 'ink' : 'ink-quiet') };
    }
  };
}
