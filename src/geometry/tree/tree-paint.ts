/**
 * Which colour tokens each role of a tree takes, for pictures that leave the page
 * and for the style sheet on screen. Knows no colour.
 */
import type { Paint } from '../scene-svg.ts';
import type { TreeRole } from './tree-role.ts';

/**
 * Fill and stroke of a role, as tokens; 'voice' and 'strand' stand for the shape's
 * own. A role that is not named here has no colour of its own.
 */
export const treeRoleTokens: Readonly<Partial<Record<TreeRole, string>>> = {
  paper: 'page',
  border: 'none ring',
  disc: 'disc disc-edge',
  sun: 'sun weather-edge',
  rays: 'none rays',
  mist: 'mist weather-edge',
  soil: 'soil-pale soil-edge',
  'soil-middle': 'soil-middle soil-edge',
  'soil-dark': 'soil-dark soil-edge',
  pebble: 'none pebble',
  wood: 'bark bark',
  'wood-line': 'none bark',
  root: 'bark bark',
  'root-empty': 'soil-pale bark',
  bud: 'leaf-2',
  'query-disc': 'page bark',
  'strand-line': 'none',
  'strand-empty': 'page voice',
  'fade-wood': 'bark',
  'fade-voice': 'strand',
  'fade-seam': 'page',
  binding: 'raffia page',
  'binding-line': 'none raffia-line',
  'leaf-0': 'leaf-0 page',
  'leaf-1': 'leaf-1 page',
  'leaf-2': 'leaf-2 page',
  'leaf-3': 'leaf-3 page',
  'leaf-4': 'leaf-4 page',
  'leaf-behind-0': 'leaf-behind-0 page',
  'leaf-behind-1': 'leaf-behind-1 page',
  'leaf-behind-2': 'leaf-behind-2 page',
  chance: 'chance chance-edge',
  'chance-cup': 'chance-edge',
  'chance-line': 'none chance-edge',
  hurdle: 'hurdle hurdle-edge',
  'hurdle-line': 'none hurdle-edge',
  unknown: 'page ink',
  midrib: 'none page',
  query: 'none ink',
  flower: 'page fruit-edge',
  fruit: 'fruit fruit-edge',
  'fruit-shine': 'none page',
  'fruit-heart': 'fruit-edge',
  drop: 'none school',
  rings: 'none bark',
  leader: 'none line',
  'voice-mark': 'voice page',
  'voice-line': 'none voice',
  letter: 'ink',
  'letter-disc': 'surface ink',
  name: 'ink',
  quiet: 'ink-quiet',
  actor: 'voice',
  'on-paper': 'ink page',
  'quiet-on-paper': 'ink-quiet page',
  'on-disc': 'ink disc',
  'on-soil': 'ink soil-pale',
  'quiet-on-soil': 'ink-quiet soil-pale',
  chosen: 'none ink',
  lit: 'none ink',
};

/** Paints by token: `color` gives the value of 'ink', 'bark', 'strand-school' and so on. */
export function treePaint(color: (token: string) => string): Paint<TreeRole> {
  return (role, voice, tag) => {
    const [fill, stroke] = (treeRoleTokens[role] ?? '').split(' ').map((token) => {
      if (token === 'none') return token;
      if (token === 'voice') return color(voice ?? 'ink-quiet');
      if (token === 'strand') return color(voice ? `strand-${voice}` : 'bark');
      return token && color(token);
    });
    if (tag === 'stop') return { 'stop-color': fill ?? '' };
    return {
      ...(fill && { fill }),
      // An edge that is only there in print.
      ...(stroke && stroke !== 'transparent' && { stroke }),
    };
  };
}
