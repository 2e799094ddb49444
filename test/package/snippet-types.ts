/**
 * Type-checks documented code as a user's project would: its imports lead into the
 * package as it was built, and every name is either made there or is one that the
 * text around it introduces.
 */
import { join } from 'node:path';
import ts from 'typescript';
import type { Snippet } from '../support/snippets.ts';
import { root } from './built-package.ts';

/** What the text around a snippet introduces in words. */
const introduced = `
import type { Dossier } from 'betrokken';
import type { IncomingMessage, Server } from 'node:http';
import type {} from 'betrokken/define';
declare global {
  const mine: Dossier, theirs: Dossier;
  function tokenOf(request: IncomingMessage): string;
  function receiver(options: {
    isTrusted(request: IncomingMessage): boolean;
    keep(key: string, record: unknown): unknown;
  }): Server;
}
`;

const shared: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ['node'],
  skipLibCheck: true,
  noEmit: true,
};

function faultsOf(snippets: readonly Snippet[], options: ts.CompilerOptions): readonly string[] {
  const named = new Map(
    snippets.map(({ code, lang, place }, index) => {
      const name = join(root, `snippet-${String(index)}.${lang}`);
      return [name, { code, place }];
    }),
  );
  named.set(join(root, 'snippet-introduced.ts'), { code: introduced, place: 'introduced' });
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => named.has(file) || fileExists(file);
  host.readFile = (file) => named.get(file)?.code ?? readFile(file);
  host.getSourceFile = (file, target, ...rest) => {
    const own = named.get(file);
    return own ? ts.createSourceFile(file, own.code, target) : getSourceFile(file, target, ...rest);
  };
  const program = ts.createProgram([...named.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const place = named.get(file?.fileName ?? '')?.place ?? file?.fileName ?? '';
    return `${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/** What a compiler says of the snippets: `ts` strictly, `js` as plain script is read. */
export function typeFaults(snippets: readonly Snippet[]): readonly string[] {
  const strict = snippets.filter(({ lang }) => lang === 'ts');
  const plain = snippets.filter(({ lang }) => lang === 'js');
  return [
    ...faultsOf(strict, { ...shared, strict: true }),
    ...faultsOf(plain, { ...shared, strict: false, allowJs: true, checkJs: true }),
  ];
}
