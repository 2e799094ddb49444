/**
 * Says in the manifest what TypeScript knows and its syntax does not show: names
 * of unions written out, what a type parameter stands for, which property has a
 * setter, and the value behind a default that has a name. Knows no element.
 */
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './project.mjs';

/** The program of src/index.ts, strict as the project is. */
function program() {
  const file = join(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram([join(root, 'src', 'index.ts')], { ...options, types: [] });
}

const isAbsence = (type) => (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) !== 0;

const isBoolean = (type) => (type.flags & ts.TypeFlags.BooleanLiteral) !== 0;

/** Known words first, then what else may be given, then that it may be absent. */
function place(type) {
  if (isAbsence(type)) return 2;
  return type.isStringLiteral() ? 0 : 1;
}

function unionText(checker, types) {
  const texts = types
    .toSorted((one, other) => place(one) - place(other))
    .map((one) => (isBoolean(one) ? 'boolean' : typeText(checker, one)));
  return [...new Set(texts)].join(' | ');
}

/**
 * A type as text: `'radar' | 'dots' | 'table'`, `Plan | undefined`; a name of ours
 * that is no union stays a name.
 */
function typeText(checker, type) {
  if (type.isUnion()) return unionText(checker, type.types);
  if (type.isStringLiteral()) return `'${type.value}'`;
  const text = checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  return type.isIntersection() ? `(${text})` : text;
}

/** The initializer of a property, or that of the constant that it names. */
function defaultText(checker, declaration) {
  const { initializer } = declaration ?? {};
  if (!initializer || !ts.isIdentifier(initializer)) return undefined;
  let symbol = checker.getSymbolAtLocation(initializer);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  return symbol?.valueDeclaration?.initializer?.getText();
}

function isSettable(symbol) {
  if (symbol.flags & ts.SymbolFlags.Accessor) {
    return symbol.declarations.some(ts.isSetAccessorDeclaration);
  }
  return !symbol.declarations.some(
    (declaration) => ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Readonly,
  );
}

/** Finds each property of a class that `src/index.ts` gives out. */
function propertyFinder() {
  const made = program();
  const checker = made.getTypeChecker();
  const index = made.getSourceFile(join(root, 'src', 'index.ts'));
  const classes = new Map(
    checker
      .getExportsOfModule(checker.getSymbolAtLocation(index))
      .map((one) => (one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one))
      .map((one) => [one.name, one]),
  );
  return (className, name) => {
    const found = classes.get(className);
    if (!found) throw new Error(`src/index.ts does not give out ${className}`);
    const symbol = checker.getPropertyOfType(checker.getDeclaredTypeOfSymbol(found), name);
    if (!symbol) return undefined;
    const type = checker.getTypeOfSymbolAtLocation(symbol, found.valueDeclaration);
    const isOptional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
    return {
      type: `${typeText(checker, type)}${isOptional ? ' | undefined' : ''}`,
      default: defaultText(checker, symbol.valueDeclaration),
      isSettable: isSettable(symbol),
    };
  };
}

/** Writes it into the `declarations` of a manifest, which are classes with a tag. */
export function addPreciseTypes(declarations) {
  const find = propertyFinder();
  for (const { name: className, members = [], attributes = [] } of declarations) {
    const fields = members.filter(({ kind }) => kind === 'field');
    for (const entry of [...fields, ...attributes]) {
      const found = find(className, entry.fieldName ?? entry.name);
      if (!found) continue;
      entry.type = { text: found.type };
      if (found.default !== undefined) entry.default = found.default;
      if (found.isSettable) delete entry.readonly;
    }
  }
}
