/**
 * Which actions of a plan tend which part of the tree. A plan of a later version
 * counts too, so nothing of its shape is sure: what has another gives nothing.
 */
import { isJsonObject, type JsonObject } from './json.ts';
import type { Dossier, PlanAction, StoredRecord } from './record.ts';
import { isSameRound } from './round.ts';

/** An action as the tree shows it. */
export interface TreeCare {
  /** Item id of the part that it tends. */
  readonly item: string;
  /** Title of the action. */
  readonly text: string;
  /** Who does it, in the words of the plan. */
  readonly who?: string;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function careIn(action: unknown): readonly TreeCare[] {
  if (!isJsonObject(action)) return [];
  const { tends, title, who: doer }: { readonly [Key in keyof PlanAction]?: unknown } = action;
  const [item, text, who] = [textOf(tends), textOf(title), textOf(doer)];
  return item && text ? [{ item, text, ...(who && { who }) }] : [];
}

function isPlanOf(record: StoredRecord, round: string | undefined): boolean {
  const label = (record as JsonObject).round;
  return (
    record.type === 'plan' &&
    (label === undefined || typeof label === 'string') &&
    isSameRound(label, round)
  );
}

/** What the plans of `round` do for parts of the tree, in the order of the plans. */
export function careOf(dossier: Dossier, round: string | undefined): readonly TreeCare[] {
  return dossier.records
    .filter((record) => isPlanOf(record, round))
    .flatMap((record) => {
      const { actions } = record as { readonly actions?: unknown };
      return Array.isArray(actions) ? (actions as readonly unknown[]).flatMap(careIn) : [];
    });
}
