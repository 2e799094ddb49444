/**
 * What editors and typed templates need, made from the custom elements
 * manifest: VS Code custom data, web-types and the types of tags. Knows only the
 * manifest, so that nothing here can differ from it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';
import { tagTypeFiles } from './tag-types.mjs';

/** Every custom element in the manifest, with the module that declares it. */
export function elementDeclarations(manifest) {
  return manifest.modules.flatMap((module) =>
    (module.declarations ?? [])
      .filter(({ tagName }) => tagName !== undefined)
      .map((declaration) => ({ ...declaration, module: module.path })),
  );
}

/** The strings that a union such as `'radar' | 'dots' | undefined` allows. */
function unionValues(type) {
  return [...(type ?? '').matchAll(/'([^']*)'/g)].map((match) => match[1]);
}

function vsCodeData(elements) {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: element.description ?? element.summary,
      attributes: (element.attributes ?? []).map((attribute) => ({
        name: attribute.name,
        description: attribute.description,
        values: unionValues(attribute.type?.text).map((name) => ({ name })),
      })),
    })),
  };
}

function vsCodeCssData(elements) {
  const named = new Map();
  for (const { cssProperties = [] } of elements) {
    for (const { name, description } of cssProperties) named.set(name, { name, description });
  }
  return { version: 1.1, properties: [...named.values()] };
}

function webTypesElement(element) {
  const members = element.members ?? [];
  return {
    name: element.tagName,
    description: element.description ?? element.summary,
    attributes: (element.attributes ?? []).map(({ name, description, default: value, type }) => ({
      name,
      description,
      default: value,
      value: { type: type?.text ?? 'string' },
    })),
    slots: element.slots,
    js: {
      properties: members
        .filter(({ kind }) => kind === 'field')
        .map(({ name, description, type }) => ({ name, description, type: type?.text })),
      events: (element.events ?? []).map(({ name, description, type }) => ({
        name,
        description,
        type: type?.text,
      })),
    },
    css: { parts: element.cssParts, properties: element.cssProperties },
  };
}

function webTypes(elements, { name, version }) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements: elements.map(webTypesElement) } },
  };
}

/** Writes all of it into `folder`. */
export function writeEditorData(manifest, folder) {
  const elements = elementDeclarations(manifest);
  const write = (name, value) => {
    const text = typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`;
    writeFileSync(join(folder, name), text);
  };
  const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  write('vscode.html-custom-data.json', vsCodeData(elements));
  write('vscode.css-custom-data.json', vsCodeCssData(elements));
  write('web-types.json', webTypes(elements, pkg));
  for (const [name, text] of Object.entries(tagTypeFiles(elements))) {
    write(name, text);
    write(name.replace('.d.ts', '.js'), 'export {};\n');
  }
}
