/**
 * What `cem analyze` reads and writes. The manifest lists what a user of the
 * tags may use: members that are private, protected or internal are left out.
 */
import { addPreciseTypes } from './precise-types.mjs';

function isPublic(member) {
  return (member.privacy ?? 'public') === 'public' && !/^[_#]/.test(member.name);
}

/** Lit's own machinery, which every element inherits. */
const lifecycle = new Set([
  'addEventListener',
  'attributeChangedCallback',
  'connectedCallback',
  'disconnectedCallback',
  'firstUpdated',
  'formAssociatedCallback',
  'formDisabledCallback',
  'formResetCallback',
  'formStateRestoreCallback',
  'getUpdateComplete',
  'performUpdate',
  'removeEventListener',
  'render',
  'requestUpdate',
  'shouldUpdate',
  'update',
  'updated',
  'willUpdate',
  'formAssociated',
  'shadowRootOptions',
  'styles',
]);

/** What the platform defines for every element or form control, and so describes. */
const platform = {
  id: 'The id of the element.',
  focus: 'Moves the focus to the first control inside.',
  validity: 'The state of validity, as of native form controls.',
  validationMessage: 'The message for the person when the answers are not valid, or empty.',
  willValidate: 'Whether the element is a candidate for validation.',
};

function describePlatform({ attributes = [], members = [] }) {
  for (const member of [...attributes, ...members]) member.description ||= platform[member.name];
}

/** An attribute such as `items` is told as the property that bears its name, not as the default behind it. */
function describeByName({ attributes = [], members = [] }) {
  const settable = new Map(
    members.filter(({ readonly }) => !readonly).map((one) => [one.name, one]),
  );
  for (const attribute of attributes) {
    const { name, fieldName } = attribute;
    const isDefault = name !== 'value' && fieldName !== name && fieldName?.startsWith('default');
    attribute.description = (isDefault && settable.get(name)?.description) || attribute.description;
  }
}

/** The class of an event, without what it carries. */
const eventClass = ({ type }) => type?.text?.replace(/<.*/, '');

/** The analyzer also lists what is dispatched; what `@fires` describes counts. */
function keepDescribedEvents(declaration) {
  const described = declaration.events?.filter(({ description }) => description);
  const classes = new Set(described?.map(eventClass));
  declaration.events &&= declaration.events.filter(
    (event) => event.description || !classes.has(eventClass(event)),
  );
}

function keepPublic(declaration) {
  const keep = (member) => isPublic(member) && !lifecycle.has(member.name);
  if (declaration.members) declaration.members = declaration.members.filter(keep);
  const fields = new Set(declaration.members?.map((member) => member.name));
  declaration.attributes &&= declaration.attributes.filter(
    ({ fieldName }) => fieldName === undefined || fields.has(fieldName),
  );
}

/** The module as it is published, with the tags that it stands for. */
function published(module) {
  const definitions = module.declarations
    .filter(({ tagName }) => tagName)
    .map(({ name, tagName }) => ({
      kind: 'custom-element-definition',
      name: tagName,
      declaration: { name, module: module.path },
    }));
  const whole = { ...module, exports: [...(module.exports ?? []), ...definitions] };
  return JSON.parse(JSON.stringify(whole).replace(/"src\/([^"]+)\.ts"/g, '"dist/$1.js"'));
}

export default {
  globs: ['src/elements/**/*.ts', 'src/controllers/**/*.ts', 'src/events/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    {
      name: 'betrokken:public-only',
      analyzePhase({ ts, node, moduleDoc }) {
        if (!ts.isClassDeclaration(node)) return;
        const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
        const internal = node.members
          .filter((member) =>
            ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal'),
          )
          .map((member) => member.name?.getText());
        if (declaration?.members) {
          declaration.members = declaration.members.filter(({ name }) => !internal.includes(name));
        }
      },
      packageLinkPhase({ customElementsManifest }) {
        for (const module of customElementsManifest.modules) {
          for (const declaration of module.declarations ?? []) {
            if (declaration.kind !== 'class') continue;
            keepPublic(declaration);
            keepDescribedEvents(declaration);
            describePlatform(declaration);
            describeByName(declaration);
          }
        }
        customElementsManifest.modules = customElementsManifest.modules
          .filter(({ declarations }) => declarations?.some(({ tagName }) => tagName))
          .map(published);
        addPreciseTypes(
          customElementsManifest.modules.flatMap(({ declarations }) =>
            declarations.filter(({ tagName }) => tagName),
          ),
        );
      },
    },
  ],
};
