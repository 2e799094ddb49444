/**
 * Which colour token each role of a scene takes, for pictures that leave the
 * page. On screen the same table is the style sheet of the views.
 */
import type { Role } from './scene.ts';
import type { Paint } from './scene-svg.ts';

/** Fill and stroke of a role, as tokens; 'voice' and 'voice-tint' stand for the shape's own. */
const tokens: Readonly<Partial<Record<Role, string>>> = {
  ring: 'none ring',
  axis: 'none ring',
  rule: 'none hairline',
  'ring-outer': 'none line',
  pair: 'none ink-quiet',
  'axis-focus': 'none ink',
  'marker-focus': 'none ink',
  'name-focus': 'none ink',
  line: 'none voice',
  'middle-bar': 'none voice',
  range: 'voice-tint voice-mid',
  marker: 'voice surface',
  sign: 'surface voice',
  single: 'surface voice',
  'sign-glyph': 'none voice',
  halo: 'surface',
  name: 'ink',
  legend: 'ink',
};

/** Paints by token: `color` gives the value of 'ink', 'parents', 'parents-tint' and so on. */
export function scenePaint(color: (token: string) => string): Paint {
  return (role, voice = 'parents', tag) => {
    const [direction = voice] = voice.split('-');
    const value = (token: string): string => {
      if (token === 'none') return token;
      // A pupil's voice has no middle tone of its own.
      const own = token === 'voice' || (token === 'voice-mid' && direction === 'pupil');
      return color(own ? voice : token.replace('voice', direction));
    };
    const all = role === 'sign-glyph' && tag === 'text' ? 'voice' : (tokens[role] ?? 'ink-quiet');
    const [fill = '', stroke] = all.split(' ');
    return { fill: value(fill), ...(stroke && { stroke: value(stroke) }) };
  };
}
