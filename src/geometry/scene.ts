/**
 * A picture as pure data: shapes in drawing order, coordinates in CSS px rounded
 * to 0.1. Knows no DOM, no colour and no font; a renderer in `views/` and the
 * writer in `scene-svg.ts` both walk it.
 */

/** Whose colour a shape takes; `-deep` and `-mid` are a direction's 2nd and 3rd rater. */
export type Voice =
  'parents' | 'parents-deep' | 'parents-mid' | 'school' | 'school-deep' | 'school-mid' | 'pupil';

/** What a shape of a radar is for; styling hangs on it. */
export type Role =
  | 'ring'
  | 'ring-outer'
  | 'axis'
  | 'axis-focus'
  | 'pair'
  | 'pair-words'
  | 'halo'
  | 'ring-word'
  | 'range'
  | 'line'
  | 'middle-bar'
  | 'marker'
  | 'marker-focus'
  | 'single'
  | 'sign'
  | 'sign-glyph'
  | 'name'
  | 'name-focus'
  | 'verb'
  | 'note'
  | 'rule'
  | 'legend'
  | 'legend-quiet';

/** A place in the picture, in px from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One line of a text: left, middle or right end as `text-anchor` says, and its baseline. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** One SVG shape; a group and a gradient hold others. `R`: the roles of its picture. */
export interface Shape<R extends string = Role> {
  readonly tag: 'path' | 'circle' | 'text' | 'rect' | 'g' | 'linearGradient' | 'stop';
  /** The same shape keeps its key from one scene to the next, and the tags inside it. */
  readonly key: string;
  readonly role: R;
  readonly voice?: Voice | undefined;
  /** Id of what it shows, as `tree.roots.trust`: `data-item`, for whoever points at it. */
  readonly item?: string | undefined;
  /** SVG presentation attributes: places and sizes, never colours. */
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Only with `text`. */
  readonly lines?: readonly TextLine[];
  /** Only with `g` and `linearGradient`. */
  readonly shapes?: readonly Shape<R>[];
}

/** How much of the names a radar carries: name and verb, the name, or a number. */
export type SceneMode = 'full' | 'compact' | 'numbered';

/** A whole picture, `width` × `height` CSS px. */
export interface Scene<R extends string = Role> {
  readonly width: number;
  readonly height: number;
  readonly mode: SceneMode;
  /** What part of the plane it shows, where its unit is not the px: 'left top width height'. */
  readonly viewBox?: string;
  /** In drawing order: the first lies undermost. */
  readonly shapes: readonly Shape<R>[];
}

/** Rounds to 0.1, so that the same data gives the same drawing; never gives -0. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
