/** What the attributes of the form ask, checked. Knows no record. */
import { maybeDirection, type Direction } from '../../model/dimension.ts';
import { defaultScale, maybeScale, type Scale } from '../../model/rating.ts';
import { units, type Unit } from '../../model/record.ts';

/** One step at a time, or all on one page. */
export type FormLayout = 'steps' | 'page';

/** The attributes as they were given. */
export interface FormAttributes {
  readonly about: string;
  readonly scale: number | string;
  readonly unit: string;
  readonly layout: string;
}

/** The same with the default in the place of what is not known. */
export interface AskedForm {
  readonly about: Direction;
  readonly scale: Scale;
  readonly unit: Unit | undefined;
  readonly layout: FormLayout;
}

export function askedForm({ about, scale, unit, layout }: FormAttributes): AskedForm {
  return {
    about: maybeDirection(about) ?? 'parents',
    scale: maybeScale(scale) ?? defaultScale,
    unit: units.find((known) => known === unit),
    layout: layout === 'page' ? 'page' : 'steps',
  };
}

/** What was given and is not known, as `scale "9"`. */
export function unknownAttributes(given: FormAttributes): readonly string[] {
  const asked = askedForm(given);
  return (['about', 'scale', 'unit', 'layout'] as const)
    .filter((name) => String(asked[name] ?? '') !== String(given[name] ?? ''))
    .map((name) => `${name} "${String(given[name])}"`);
}
