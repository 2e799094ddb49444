/**
 * Types of our tags for the templates of frameworks, made from the custom
 * elements manifest: `tags.d.ts` says what each tag takes and fires, the other
 * files tell it to one framework each. Knows no element.
 */

/** Attributes whose property has another name are written `default…` there. */
const attributeNames = ({ attributes = [] }) =>
  new Map(attributes.map((attribute) => [attribute.name, attribute]));

function settableFields({ members = [] }) {
  return members.filter(
    ({ kind, static: isStatic, readonly }) => kind === 'field' && !isStatic && !readonly,
  );
}

/** What may be given under each name: the type of the property, and of the attribute where that differs. */
function propsOf(element) {
  const fields = new Map(settableFields(element).map((field) => [field.name, field]));
  const attributes = attributeNames(element);
  return [...new Set([...fields.keys(), ...attributes.keys()])].map((name) => {
    const attribute = attributes.get(name);
    const from = [fields.has(name) && name, attribute?.fieldName].filter((field) =>
      fields.has(field),
    );
    const types = [...new Set(from)].map((field) => `${element.name}['${field}']`);
    return {
      name,
      description: (fields.get(name) ?? attribute).description,
      type: types.length > 0 ? types.join(' | ') : 'string',
    };
  });
}

const eventType = ({ type }) => type?.text ?? 'Event';

function documented({ name, description }, type) {
  const text = (description ?? '').replaceAll('*/', '').replace(/\s+/g, ' ');
  return `    /** ${text} */\n    ${type(`'${name}'`)}\n`;
}

function tagEntry(tagName, entries) {
  return `  '${tagName}': {\n${entries.join('')}  };`;
}

/** Every name of ours that the types of events mention. */
function ownNames(elements) {
  const events = elements.flatMap(({ events: fired = [] }) => fired.map(eventType));
  const mentioned = events.flatMap((type) => type.match(/\b[A-Z]\w*/g) ?? []);
  const builtIn = /^((Custom|Focus|Input|Keyboard|Mouse|Pointer)?Event)$/;
  const classes = elements.map(({ name }) => name);
  return [...new Set([...classes, ...mentioned.filter((name) => !builtIn.test(name))])].sort();
}

function tagTypes(elements) {
  const props = (element) =>
    tagEntry(
      element.tagName,
      propsOf(element).map((prop) =>
        documented(prop, (name) => `${name}?: ${prop.type} | undefined;`),
      ),
    );
  const events = (element) =>
    tagEntry(
      element.tagName,
      (element.events ?? []).map((event) =>
        documented(event, (name) => `${name}: ${eventType(event)};`),
      ),
    );
  return `/** What each tag of betrokken takes and fires; the types of templates are made of it. */
import type {
${ownNames(elements)
  .map((name) => `  ${name},\n`)
  .join('')}} from './index.js';

/** Properties and attributes, by tag. */
export interface TagProps {
${elements.map(props).join('\n')}
}

/** Events, by tag. */
export interface TagEvents {
${elements.map(events).join('\n')}
}

/** The name of a tag. */
export type Tag = keyof TagProps & keyof TagEvents & keyof HTMLElementTagNameMap;

/** The handlers of a tag, each under \`on\` and the name of its event. */
export type TagHandlers<T extends Tag, Left extends string = never> = {
  [Name in Exclude<keyof TagEvents[T], Left> as \`on\${Name & string}\`]?:
    | ((event: TagEvents[T][Name] & { readonly currentTarget: HTMLElementTagNameMap[T] }) => void)
    | undefined;
};
`;
}

/** One line for each tag, as interfaces of a framework want them. */
function lines(elements, typeOf, indent) {
  return elements.map(({ tagName }) => `${indent}'${tagName}': ${typeOf(tagName)};`).join('\n');
}

const jsxTypes = (
  elements,
) => `/** JSX types of the tags of betrokken, for any JSX: extend its IntrinsicElements with BetrokkenElements. */
import type { TagHandlers, TagProps } from './tags.js';

/** What every tag takes in JSX; what has a hyphen, as \`data-…\`, JSX lets pass by itself. */
export interface GlobalProps {
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  style?: string | object | undefined;
  lang?: string | undefined;
  dir?: string | undefined;
  slot?: string | undefined;
  part?: string | undefined;
  hidden?: boolean | undefined;
  title?: string | undefined;
  tabIndex?: number | undefined;
  children?: unknown;
  key?: string | number | bigint | null | undefined;
  ref?: unknown;
}

/** The tags, by name: extend JSX.IntrinsicElements with this. */
export interface BetrokkenElements {
${lines(elements, (tag) => `GlobalProps & TagProps['${tag}'] & TagHandlers<'${tag}'>`, '  ')}
}
`;

const reactTypes = (elements) => `/**
 * Types of the tags of betrokken for React 19: \`import type {} from 'betrokken/react'\`
 * in one file of the project, or \`"types": ["betrokken/react"]\` in its tsconfig.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Tag, TagHandlers, TagProps } from './tags.js';

/** What a tag takes in React; \`onInput\` and \`onChange\` are React's own. */
export type ReactTag<T extends Tag> = Omit<
  DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[T]>, HTMLElementTagNameMap[T]>,
  keyof TagProps[T]
> &
  TagProps[T] &
  TagHandlers<T, 'input' | 'change'> & { readonly class?: string | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${lines(elements, (tag) => `ReactTag<'${tag}'>`, '      ')}
    }
  }
}
`;

const preactTypes = (elements) => `/**
 * Types of the tags of betrokken for Preact: \`import type {} from 'betrokken/preact'\`
 * in one file of the project, or \`"types": ["betrokken/preact"]\` in its tsconfig.
 */
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { Tag, TagHandlers, TagProps } from './tags.js';

/** What a tag takes in Preact; \`onInput\` and \`onChange\` are Preact's own. */
export type PreactTag<T extends Tag> = Omit<
  HTMLAttributes<HTMLElementTagNameMap[T]>,
  keyof TagProps[T]
> &
  ClassAttributes<HTMLElementTagNameMap[T]> &
  TagProps[T] &
  TagHandlers<T, 'input' | 'change'>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${lines(elements, (tag) => `PreactTag<'${tag}'>`, '      ')}
    }
  }
}
`;

const vueTypes = (elements) => `/**
 * Types of the tags of betrokken for the templates of Vue 3: \`import type {} from 'betrokken/vue'\`
 * in one file of the project, or \`"types": ["betrokken/vue"]\` in its tsconfig.
 */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Tag, TagEvents, TagProps } from './tags.js';

/** What a tag takes and fires in Vue. */
export type VueTag<T extends Tag> = new () => HTMLElementTagNameMap[T] & {
  /** Only for templates: does not exist at run time. */
  $props: TagProps[T] & Omit<HTMLAttributes, keyof TagProps[T]> & PublicProps;
  /** Only for templates: does not exist at run time. */
  $emit: EmitFn<{
    [Name in keyof TagEvents[T]]: (
      event: TagEvents[T][Name] & { readonly currentTarget: HTMLElementTagNameMap[T] },
    ) => void;
  }>;
};

/** The same for TSX, where an event is written \`onRecord-change\`. */
export type VueTagInTsx<T extends Tag> = TagProps[T] &
  Omit<HTMLAttributes, keyof TagProps[T]> & {
    [Name in keyof TagEvents[T] as \`on\${Capitalize<Name & string>}\`]?:
      | ((event: TagEvents[T][Name] & { readonly currentTarget: HTMLElementTagNameMap[T] }) => void)
      | undefined;
  };

declare module 'vue' {
  interface GlobalComponents {
${lines(elements, (tag) => `VueTag<'${tag}'>`, '    ')}
  }

  interface IntrinsicElementAttributes {
${lines(elements, (tag) => `VueTagInTsx<'${tag}'>`, '    ')}
  }
}
`;

const svelteTypes = (elements) => `/**
 * Types of the tags of betrokken for the templates of Svelte 5: \`import type {} from 'betrokken/svelte'\`
 * in one file of the project, or \`"types": ["betrokken/svelte"]\` in its tsconfig.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { Tag, TagHandlers, TagProps } from './tags.js';

/** What a tag takes in Svelte. */
export type SvelteTag<T extends Tag> = Omit<
  HTMLAttributes<HTMLElementTagNameMap[T]>,
  keyof TagProps[T] | keyof TagHandlers<T>
> &
  TagProps[T] &
  TagHandlers<T>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${lines(elements, (tag) => `SvelteTag<'${tag}'>`, '    ')}
  }
}
`;

/** The text of each file of types, by its name. */
export function tagTypeFiles(elements) {
  return {
    'tags.d.ts': tagTypes(elements),
    'jsx.d.ts': jsxTypes(elements),
    'react.d.ts': reactTypes(elements),
    'preact.d.ts': preactTypes(elements),
    'vue.d.ts': vueTypes(elements),
    'svelte.d.ts': svelteTypes(elements),
  };
}
