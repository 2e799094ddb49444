/**
 * Reads what a host may give as JSON text: an attribute, or the property of the
 * same name. What is no JSON becomes undefined with a coded warning.
 */
import type { Warn } from '../warning.ts';

/** What frameworks write into an attribute for an object, before the tag is defined. */
const stringifiedObject = '[object ';

/** The value of the attribute `name`; undefined for none and for bad JSON, which warns E104. */
export function jsonAttribute(name: string, json: unknown, warn: Warn): unknown {
  if (!json) return undefined;
  try {
    return JSON.parse(json as string);
  } catch {
    // Whoever sets the property behind the attribute may give anything.
    const isObject = typeof json !== 'string' || json.startsWith(stringifiedObject);
    const hint = isObject ? ' but an object made into text: set the property, or write JSON' : '';
    warn('E104', `the attribute ${name} is not valid JSON${hint}`);
    return undefined;
  }
}

/**
 * The value of the property `name`, which also takes the text of the attribute:
 * a framework gives one text to either, whether the tag is defined yet or not.
 * Null and empty text, with which frameworks take a property away, are none.
 */
export function jsonProperty(name: string, value: unknown, warn: Warn): unknown {
  return typeof value === 'string' ? jsonAttribute(name, value, warn) : (value ?? undefined);
}
