/** Reads an attribute that holds JSON; what is none becomes undefined with a coded warning. */
import type { Warn } from './warning.ts';

/** The value of the attribute `name`; undefined for none and for bad JSON, which warns E104. */
export function jsonAttribute(name: string, json: string | undefined, warn: Warn): unknown {
  if (!json) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    warn('E104', `the attribute ${name} is not valid JSON`);
    return undefined;
  }
}
