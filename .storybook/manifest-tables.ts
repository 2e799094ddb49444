/**
 * The tables of each element, from the custom elements manifest: attributes,
 * properties, methods, events, slots, parts and custom properties, each with a
 * row of its own. Storybook's own reading gives one row a name, so that a part
 * called `name` would hide the attribute. Knows no element.
 */
import type { ArgTypes, StrictInputType } from 'storybook/internal/types';

interface Described {
  readonly name?: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Member extends Described {
  readonly kind: 'field' | 'method';
  readonly privacy?: 'public' | 'private' | 'protected';
  readonly readonly?: boolean;
  readonly parameters?: readonly Described[];
  readonly return?: { readonly type?: { readonly text: string } };
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly Member[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

/** As much of a custom elements manifest as the tables show. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Row {
  readonly category: string;
  readonly name: string;
  readonly described: Described;
  /** The type, where it is not that of the manifest. */
  readonly type?: string;
}

/** The texts of a union such as `'radar' | 'dots' | 'table'`; empty for another type. */
function choicesOf(type: string): readonly string[] {
  const parts = type.split('|').map((part) => part.trim());
  const texts = parts.filter((part) => /^'[^']*'$/.test(part)).map((part) => part.slice(1, -1));
  const others = parts.filter(
    (part) => !/^'[^']*'$/.test(part) && part !== '(string & {})' && part !== 'undefined',
  );
  return others.length === 0 ? texts : [];
}

/** How an attribute can be turned beside the story. */
function controlOf({ type, description = '' }: Described): Partial<StrictInputType> {
  const text = type?.text ?? 'string';
  const choices = choicesOf(text);
  if (choices.length > 0) {
    const control = choices.length > 4 ? 'select' : 'inline-radio';
    return { control: { type: control }, options: choices };
  }
  if (text.startsWith('boolean')) return { control: { type: 'boolean' } };
  if (text.startsWith('number')) return { control: { type: 'number' } };
  return { control: { type: description.includes('JSON') ? 'object' : 'text' } };
}

function row({ category, name, described, type }: Row): StrictInputType {
  const summary = type ?? described.type?.text;
  return {
    name,
    description: described.description ?? '',
    table: {
      category,
      ...(summary !== undefined && { type: { summary } }),
      ...(described.default !== undefined && { defaultValue: { summary: described.default } }),
    },
    ...(category === 'attributes' ? controlOf(described) : { control: false }),
  };
}

function rowsOf(category: string, all: readonly Described[] = []): readonly Row[] {
  return all.map((described) => ({
    category,
    name: described.name === '' ? '(default)' : (described.name ?? ''),
    described,
  }));
}

function isPublic({ privacy = 'public' }: Member): boolean {
  return privacy === 'public';
}

function fieldRow(member: Member): Row {
  const text = member.type?.text ?? '';
  const type = member.readonly === true ? `${text} (read only)` : text;
  return { category: 'properties', name: member.name ?? '', described: member, type };
}

function methodRow(member: Member): Row {
  const given = (member.parameters ?? []).map(({ name = '', type }) =>
    type ? `${name}: ${type.text}` : name,
  );
  const type = `(${given.join(', ')}) => ${member.return?.type?.text ?? 'void'}`;
  return { category: 'methods', name: `${member.name ?? ''}()`, described: member, type };
}

function rowsOfElement(declaration: Declaration): readonly Row[] {
  const members = (declaration.members ?? []).filter(isPublic);
  return [
    ...rowsOf('attributes', declaration.attributes),
    ...members.filter(({ kind }) => kind === 'field').map(fieldRow),
    ...members.filter(({ kind }) => kind === 'method').map(methodRow),
    ...rowsOf('events', declaration.events),
    ...rowsOf('slots', declaration.slots),
    ...rowsOf('parts', declaration.cssParts),
    ...rowsOf('custom properties', declaration.cssProperties),
  ];
}

/** Every row of the tables of `tag`; only those of attributes have a control, under the attribute's name. */
export function argTypesOf({ modules }: Manifest, tag: string): ArgTypes | null {
  const declaration = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!declaration) return null;
  const rows = rowsOfElement(declaration).map((found): [string, StrictInputType] => [
    found.category === 'attributes' ? found.name : `${found.category} ${found.name}`,
    row(found),
  ]);
  return Object.fromEntries(rows);
}
