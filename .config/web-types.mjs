/**
 * Web-types, from which JetBrains' editors know the tags, made from the manifest.
 * The field `web-types` of package.json leads them to the file.
 */
import { attributeValues } from './known-values.mjs';

const described = ({ name, description, default: value }) => ({
  name,
  description,
  ...(value && { default: value }),
});

function attributeContribution(attribute) {
  const { kind, values } = attributeValues(attribute);
  const value = {
    boolean: { kind: 'no-value', type: 'boolean' },
    closed: { kind: 'plain', type: 'enum' },
    open: { kind: 'plain', type: attribute.type?.text ?? 'string' },
  };
  return {
    ...described(attribute),
    value: value[kind],
    ...(kind === 'closed' && { values }),
  };
}

function elementContribution(element) {
  const { members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element;
  return {
    name: element.tagName,
    description: element.description ?? element.summary,
    source: { symbol: element.name },
    attributes: (element.attributes ?? []).map(attributeContribution),
    slots: slots.map(described),
    js: {
      properties: members
        .filter(({ kind }) => kind === 'field')
        .map((field) => ({
          ...described(field),
          type: field.type?.text,
          ...(field.readonly && { 'read-only': true }),
        })),
      events: events.map((event) => ({ ...described(event), type: event.type?.text })),
    },
    css: { parts: cssParts.map(described), properties: cssProperties.map(described) },
  };
}

/** The whole file for the package `name`. */
export function webTypes(elements, { name, version }) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: { html: { elements: elements.map(elementContribution) } },
  };
}
