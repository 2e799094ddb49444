/**
 * What editors and typed templates need, made from the custom elements
 * manifest: VS Code custom data, web-types and the types of tags. Knows only the
 * manifest, so that nothing here can differ from it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';
import { tagTypeFiles } from './tag-types.mjs';
import { vsCodeCssData, vsCodeHtmlData } from './vscode-data.mjs';
import { webTypes } from './web-types.mjs';

/** Every custom element in the manifest, with the module that declares it. */
export function elementDeclarations(manifest) {
  return manifest.modules.flatMap((module) =>
    (module.declarations ?? [])
      .filter(({ tagName }) => tagName !== undefined)
      .map((declaration) => ({ ...declaration, module: module.path })),
  );
}

/** Writes all of it into `folder`. */
export function writeEditorData(manifest, folder) {
  const elements = elementDeclarations(manifest);
  const write = (name, value) => {
    const text = typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`;
    writeFileSync(join(folder, name), text);
  };
  const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  write('vscode.html-custom-data.json', vsCodeHtmlData(elements, pkg));
  write('vscode.css-custom-data.json', vsCodeCssData(elements));
  write('web-types.json', webTypes(elements, pkg));
  for (const [name, text] of Object.entries(tagTypeFiles(elements))) {
    write(name, text);
    write(name.replace('.d.ts', '.js'), 'export {};\n');
  }
}
