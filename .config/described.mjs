/**
 * Whether the manifest describes every public member: attribute, property,
 * method, event, slot, part and custom property.
 */
import { elementDeclarations } from './editor-data.mjs';

const lists = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];

/** One line a fault, as `<dimension-radar> events: change has no description`. */
export function undescribed(manifest) {
  return elementDeclarations(manifest).flatMap((element) => {
    const faults = lists.flatMap((list) =>
      (element[list] ?? [])
        .filter(({ description }) => !description?.trim())
        .map(
          ({ name }) => `<${element.tagName}> ${list}: ${name || '(default)'} has no description`,
        ),
    );
    const whole = element.summary ?? element.description;
    return whole ? faults : [`<${element.tagName}> has no description`, ...faults];
  });
}
