/** What every new record begins with. Knows no record type. */
import type { Definition, RecordBase } from './record.ts';

/** `id` is a UUID, `now` ISO 8601 in UTC. */
export interface RecordStart {
  readonly id: string;
  readonly now: string;
  readonly definition: Definition;
  /** BCP 47; `nl` unless told. */
  readonly lang?: string | undefined;
}

/** The first revision of a record of `type` in the first version of its shape. */
export function startedRecord<Type extends string>(
  type: Type,
  { id, now, definition, lang = 'nl' }: RecordStart,
): RecordBase & { readonly type: Type; readonly version: 1 } {
  return {
    type,
    version: 1,
    id,
    revision: 1,
    createdAt: now,
    updatedAt: now,
    definition,
    lang,
    history: [],
  };
}
