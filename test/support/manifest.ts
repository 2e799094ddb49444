/**
 * The elements that the contract suites loop over: every tag of the manifest,
 * defined from the sources. A new element joins by being listed. Import it after
 * whatever must see the elements being defined.
 */

interface ManifestField {
  readonly kind: string;
  readonly name: string;
  readonly readonly?: boolean;
  readonly static?: boolean;
}

interface ManifestDeclaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string; readonly fieldName?: string }[];
  readonly members?: readonly ManifestField[];
  readonly cssParts?: readonly { readonly name: string }[];
  readonly cssProperties?: readonly { readonly name: string; readonly default?: string }[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly ManifestDeclaration[] }[];
}

/** One tag as the manifest describes it. */
export interface ListedElement {
  readonly tag: string;
  /** Each documented attribute with the property that it stands for. */
  readonly attributes: readonly { readonly name: string; readonly property: string }[];
  /** Names of the documented properties that can be set. */
  readonly properties: readonly string[];
  /** Names of the documented parts. */
  readonly parts: readonly string[];
  /** Each documented custom property with its default. */
  readonly cssProperties: readonly { readonly name: string; readonly default?: string }[];
  readonly isFormAssociated: boolean;
}

async function readManifest(): Promise<Manifest> {
  const response = await fetch('/custom-elements.json');
  if (!response.ok) throw new Error('There is no custom-elements.json: run `npm run build` first');
  return (await response.json()) as Manifest;
}

function settable({ kind, readonly, static: isStatic }: ManifestField): boolean {
  return kind === 'field' && readonly !== true && isStatic !== true;
}

function listed({
  tagName = '',
  attributes = [],
  members = [],
  cssParts = [],
  cssProperties = [],
}: ManifestDeclaration): ListedElement {
  const element = customElements.get(tagName) as { formAssociated?: boolean } | undefined;
  return {
    tag: tagName,
    attributes: attributes.map(({ name, fieldName = name }) => ({ name, property: fieldName })),
    properties: members.filter(settable).map(({ name }) => name),
    parts: cssParts.map(({ name }) => name),
    cssProperties,
    isFormAssociated: element?.formAssociated === true,
  };
}

const { modules } = await readManifest();
const declarations = modules
  .flatMap(({ declarations: all = [] }) => all)
  .filter(({ tagName }) => tagName !== undefined);
if (declarations.length === 0) throw new Error('custom-elements.json lists no element');
for (const { tagName = '' } of declarations) {
  await import(`/src/elements/${tagName}/define.ts`);
}

/** Every element of the manifest. */
export const elements: readonly ListedElement[] = declarations.map(listed);

/** Every element that takes part in forms. */
export const formElements = elements.filter(({ isFormAssociated }) => isFormAssociated);
