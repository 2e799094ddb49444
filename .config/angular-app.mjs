/**
 * Compiles an Angular app with Angular's own compiler, and holds what that
 * complains of against what it should: a fault on the line below each
 * `expect-error`, and no other.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createCompilerHost,
  formatDiagnostics,
  NgtscProgram,
  readConfiguration,
} from '@angular/compiler-cli';

/** Lines, from 0, below a comment that expects an error. */
function expectedLines(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, place) => (/(\/\/|<!--) expect-error/.test(line) ? [place + 1] : []));
}

function lineOf({ file, start }) {
  return file.getLineAndCharacterOfPosition(start).line;
}

/** The faults of the program, apart from those that `files` expect, and what these expect in vain. */
function unexpected(program, files) {
  const waiting = new Map(files.map((file) => [file, new Set(expectedLines(file))]));
  const faults = [
    ...program.getTsOptionDiagnostics(),
    ...program.getTsSyntacticDiagnostics(),
    ...program.getTsSemanticDiagnostics(),
    ...program.getNgStructuralDiagnostics(),
    ...program.getNgSemanticDiagnostics(),
  ].filter((fault) => !fault.file || !waiting.get(fault.file.fileName)?.delete(lineOf(fault)));
  const missing = [...waiting].flatMap(([file, lines]) =>
    [...lines].map((line) => `${file}:${line + 1}: expected an error, found none`),
  );
  return [...(faults.length > 0 ? [formatDiagnostics(faults)] : []), ...missing].join('\n');
}

/** What is wrong with the app in `folder`, and a Vite plugin that gives out its compiled files. */
export function compileAngular(folder) {
  const { options, rootNames } = readConfiguration(join(folder, 'tsconfig.json'));
  const host = createCompilerHost({ options });
  const compiled = new Map();
  host.writeFile = (_name, text, _mark, _onError, sources) => {
    for (const { fileName } of sources ?? []) compiled.set(fileName, text);
  };
  const program = new NgtscProgram(rootNames, options, host);
  const fault = unexpected(program, rootNames);
  program.emit();
  const plugin = {
    name: 'betrokken:angular',
    enforce: 'pre',
    load: (id) => compiled.get(id),
  };
  return { fault, plugin };
}
