/**
 * What the attributes of the dialogue ask for, checked: what is not known leaves
 * the default and one coded warning. Knows no record.
 */
import type { Warn } from '../../controllers/warning.ts';
import { maybeDirection, type Direction } from '../../model/dimension.ts';
import { maybeScale, type Scale } from '../../model/rating.ts';
import { raterGroups, type RaterGroup } from '../../model/record.ts';
import { dialogueStepIds, type DialogueStepId } from './dialogue-view.ts';

/** What attributes and properties say; a host may set anything. */
export interface GivenDialogue {
  readonly about: unknown;
  readonly group: unknown;
  readonly step?: unknown;
  readonly least?: unknown;
  readonly scale?: unknown;
}

/** What is asked for. */
export interface AskedDialogue {
  readonly about: Direction;
  readonly group: RaterGroup;
  /** Undefined: as the answers ask. */
  readonly step: DialogueStepId | undefined;
  /** Undefined: as the group asks. */
  readonly least: number | undefined;
  /** Undefined: as most of the answers have it. */
  readonly scale: Scale | undefined;
}

function whole(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(value) : value;
  return isCount(number) ? number : undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

export function askedDialogue(given: GivenDialogue, warn: Warn): AskedDialogue {
  const checked = <T>(name: keyof GivenDialogue, read: (value: unknown) => T | undefined) => {
    const value = given[name];
    if (isAbsent(value)) return undefined;
    const known = read(value);
    if (known === undefined) {
      const found = typeof value === 'string' ? `"${value}"` : typeof value;
      warn('E101', `${name} ${found} is not known`);
    }
    return known;
  };
  return {
    about: checked('about', maybeDirection) ?? 'parents',
    group: checked('group', (value) => raterGroups.find((one) => one === value)) ?? 'team',
    step: checked('step', (value) => dialogueStepIds.find((one) => one === value)),
    least: checked('least', whole),
    scale: checked('scale', maybeScale),
  };
}
