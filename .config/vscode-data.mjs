/**
 * Custom data for VS Code, of HTML and of CSS, made from the manifest. A
 * project names the files in its `html.customData` and `css.customData`.
 */
import { attributeValues } from './known-values.mjs';

const markdown = (value) => ({ kind: 'markdown', value });

/** What a hover links to; nothing where the package names no home. */
function references(homepage, hash) {
  return homepage ? { references: [{ name: 'betrokken', url: `${homepage}#${hash}` }] } : {};
}

function htmlAttribute(attribute) {
  const { kind, values } = attributeValues(attribute);
  const usual = /^'(.+)'$|^(\d+)$/.exec(attribute.default ?? '');
  const known = usual && !/Default\b/.test(attribute.description);
  return {
    name: attribute.name,
    description: markdown(
      `${attribute.description}${known ? ` Default \`${usual[1] ?? usual[2]}\`.` : ''}`,
    ),
    // `v` is the set of what needs no value.
    ...(kind === 'boolean' && { valueSet: 'v' }),
    ...(values.length > 0 && { values }),
  };
}

/** Names below a description, as a list. */
function named(title, entries) {
  if (entries.length === 0) return '';
  const lines = entries.map(
    ({ name, description }) => `- ${name ? `\`${name}\`` : '(default)'}: ${description}`,
  );
  return `\n\n${title}:\n\n${lines.join('\n')}`;
}

/** Tags with their attributes; events, slots and parts stand in the description. */
export function vsCodeHtmlData(elements, { homepage } = {}) {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: markdown(
        [
          element.description ?? element.summary,
          named('Events', element.events ?? []),
          named('Slots', element.slots ?? []),
        ].join(''),
      ),
      attributes: (element.attributes ?? []).map(htmlAttribute),
      ...references(homepage, element.tagName),
    })),
  };
}

/** Entries of the same name on several tags are one, of which each description stays. */
function merged(entries) {
  const byName = new Map();
  for (const { name, description } of entries) {
    byName.set(name, (byName.get(name) ?? new Set()).add(description));
  }
  return [...byName].map(([name, descriptions]) => ({
    name,
    description: markdown([...descriptions].join('\n\n')),
  }));
}

/** Custom properties, and parts as `::part(name)`. */
export function vsCodeCssData(elements) {
  const properties = elements.flatMap(({ cssProperties = [] }) =>
    cssProperties.map(({ name, description, default: value }) => ({
      name,
      description: value ? `${description} Default \`${value}\`.` : description,
    })),
  );
  const parts = elements.flatMap(({ tagName, cssParts = [] }) =>
    cssParts.map(({ name, description }) => ({
      name: `::part(${name})`,
      description: `\`<${tagName}>\`: ${description}`,
    })),
  );
  return {
    version: 1.1,
    properties: merged(properties),
    pseudoElements: merged(parts),
  };
}
