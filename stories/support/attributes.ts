/**
 * Gives an element attributes by name, as HTML would: true is an empty
 * attribute, false and undefined none, an object its JSON. So each row of the
 * table of attributes can be turned beside the story. Knows no element.
 */
import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

/** Values by the name of the attribute. */
export type Attributes = Readonly<Record<string, unknown>>;

function textOf(value: unknown): string | undefined {
  if (value === true) return '';
  if (value === false || value === undefined || value === null) return undefined;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

class AttributesDirective extends Directive {
  #set: readonly string[] = [];

  override render(_attributes: Attributes): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [attributes]: [Attributes]): unknown {
    for (const name of this.#set) {
      if (textOf(attributes[name]) === undefined) element.removeAttribute(name);
    }
    for (const [name, value] of Object.entries(attributes)) {
      const text = textOf(value);
      if (text !== undefined && element.getAttribute(name) !== text) {
        element.setAttribute(name, text);
      }
    }
    this.#set = Object.keys(attributes);
    return noChange;
  }
}

/** `<dimension-radar ${attributes({about: 'school', controls: true})}>` */
export const attributes = directive(AttributesDirective);
