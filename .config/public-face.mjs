/**
 * All that a user of the package can lean on, as a flat list of names with what
 * is promised of each: what the manifest says of the tags, the ways in and the
 * names that they give out, the versions of the records, the error codes. Reads what was built.
 * Descriptions are no part of it: other words break nothing.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { elementDeclarations } from './editor-data.mjs';
import { dist, root } from './project.mjs';

function methodText({ parameters = [], return: result }) {
  const given = parameters.map(
    ({ name, optional, type }) => `${name}${optional ? '?' : ''}: ${type?.text}`,
  );
  return `(${given.join(', ')}) => ${result?.type?.text ?? 'void'}`;
}

function memberFact(member) {
  const { kind, type, readonly, default: value } = member;
  if (kind === 'method') return { type: methodText(member) };
  return {
    type: type?.text,
    ...(readonly && { readonly: true }),
    ...(value !== undefined && { default: value }),
  };
}

const lists = {
  attributes: ['attribute', ({ type, default: value }) => ({ type: type?.text, default: value })],
  members: ['property', memberFact],
  events: ['event', ({ type }) => ({ type: type?.text })],
  slots: ['slot', () => ({})],
  cssParts: ['part', () => ({})],
  cssProperties: ['custom property', () => ({})],
};

/** What the manifest promises of each tag. */
export function manifestFace(manifest) {
  return elementDeclarations(manifest).flatMap((element) => [
    [`<${element.tagName}>`, {}],
    ...Object.entries(lists).flatMap(([list, [noun, fact]]) =>
      (element[list] ?? []).map((entry) => [
        `<${element.tagName}> ${entry.kind === 'method' ? 'method' : noun} ${entry.name || '(default)'}`,
        fact(entry),
      ]),
    ),
  ]);
}

/** The file of types behind one entry of `exports`, for entries without a star. */
function typesOf([path, target]) {
  return target.types && !path.includes('*') ? [[path, join(root, target.types)]] : [];
}

/** The ways into the package, and every name that each gives out. */
function exportsFace({ exports }) {
  const entries = Object.entries(exports).flatMap(typesOf);
  const program = ts.createProgram(
    entries.map(([, file]) => file),
    { moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext, types: [] },
  );
  const checker = program.getTypeChecker();
  const namesIn = (file) => {
    const symbol = checker.getSymbolAtLocation(program.getSourceFile(file));
    return symbol ? checker.getExportsOfModule(symbol).map(({ name }) => name) : [];
  };
  return [
    ...Object.keys(exports).map((path) => [`export ${path}`, {}]),
    ...entries.flatMap(([path, file]) =>
      namesIn(file).map((name) => [`export ${path} ${name}`, {}]),
    ),
  ];
}

/** The version of each kind of record, which its schema has at the end of its id. */
function recordFace() {
  const folder = join(dist, 'schema');
  return readdirSync(folder).map((name) => {
    const { $id } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return [`record ${name.replace('.json', '')}`, { version: Number(/:(\d+)$/.exec($id)?.[1]) }];
  });
}

/** The codes with which elements and files say what is wrong; at run time only their lines are left. */
function codeFace() {
  const types = readFileSync(join(dist, 'controllers', 'warning.d.ts'), 'utf8');
  return [...types.matchAll(/\breadonly (E\d{3}):/g)].map(([, code]) => [`error code ${code}`, {}]);
}

/** Committed, so that any checkout can compare without a registry. */
export const releasedFile = join(root, '.config', 'released.json');

/** The face of the package as it is built now, by name. */
export function builtFace() {
  const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const entries = [
    ...manifestFace(read('custom-elements.json')),
    ...exportsFace(read('package.json')),
    ...recordFace(),
    ...codeFace(),
  ];
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Version and face of the last release, or undefined before the first. */
export function releasedFace() {
  return existsSync(releasedFile) ? JSON.parse(readFileSync(releasedFile, 'utf8')) : undefined;
}
