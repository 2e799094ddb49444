/**
 * The reference of the elements as HTML: every attribute, property, method, event,
 * slot, part and custom property, from the custom elements manifest alone.
 */
import { elementDeclarations } from './editor-data.mjs';
import { inlineMarkdown, slugOf } from './guide-markdown.mjs';

const escaped = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const code = (text) => (text === undefined || text === '' ? '' : `<code>${escaped(text)}</code>`);

const words = (text = '') => inlineMarkdown(text.split('\n\n')[0].replace(/\s+/g, ' '));

/** One kind of thing of an element as a table, or nothing where there is none. */
function table(tagName, title, heads, rows) {
  if (rows.length === 0) return '';
  const id = slugOf(`${tagName} ${title}`);
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join('');
  const body = rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('\n');
  return `<h3 id="${id}"><a class="anchor" href="#${id}">${title}</a></h3>
<div class="scroll" role="group" aria-label="${title} of ${tagName}" tabindex="0"><table>
<thead><tr>${head}</tr></thead>
<tbody>${body}</tbody>
</table></div>`;
}

const nameOf = ({ name }) => (name === '' ? '(default)' : code(name));

function signature({ name, parameters = [], return: result }) {
  const list = parameters.map((one) => `${one.name}: ${one.type?.text ?? 'unknown'}`).join(', ');
  return code(`${name}(${list}): ${result?.type?.text ?? 'void'}`);
}

function elementSection(element) {
  const { tagName, attributes = [], members = [], events = [] } = element;
  const attributeFields = new Set(attributes.map(({ fieldName }) => fieldName));
  const fields = members.filter(
    ({ kind, name, static: isStatic }) =>
      kind === 'field' && !isStatic && !attributeFields.has(name),
  );
  const methods = members.filter(({ kind, static: isStatic }) => kind === 'method' && !isStatic);
  const described = (heads, list, row) => [heads, list.map(row)];
  const kinds = {
    Attributes: described(['Attribute', 'Type', 'What it does'], attributes, (one) => [
      one.fieldName && one.fieldName !== one.name
        ? `${code(one.name)}<br>property ${code(one.fieldName)}`
        : code(one.name),
      code(one.type?.text),
      words(one.description),
    ]),
    Properties: described(['Property', 'Type', 'What it holds'], fields, (one) => [
      code(one.name),
      code(one.type?.text),
      words(one.description) + (one.readonly ? ' Read only.' : ''),
    ]),
    Methods: described(['Method', 'What it does'], methods, (one) => [
      signature(one),
      words(one.description),
    ]),
    Events: described(['Event', 'Class', 'When'], events, (one) => [
      code(one.name),
      code(one.type?.text),
      words(one.description),
    ]),
    Slots: described(['Slot', 'What goes there'], element.slots ?? [], (one) => [
      nameOf(one),
      words(one.description),
    ]),
    Parts: described(['Part', 'What it is'], element.cssParts ?? [], (one) => [
      code(one.name),
      words(one.description),
    ]),
    'Custom properties': described(
      ['Property', 'Default', 'What it colours or sizes'],
      element.cssProperties ?? [],
      (one) => [code(one.name), code(one.default), words(one.description)],
    ),
  };
  const tables = Object.entries(kinds).map(([title, [heads, rows]]) =>
    table(tagName, title, heads, rows),
  );
  const name = `<code>&lt;${tagName}&gt;</code>`;
  return `<h2 id="${tagName}"><a class="anchor" href="#${tagName}">${name}</a></h2>
<p>${words(element.description ?? element.summary)}</p>
${tables.filter(Boolean).join('\n')}`;
}

/** Every element of `manifest`; adds their headings to those of the guide. */
export function referenceHtml(manifest, env) {
  const elements = elementDeclarations(manifest);
  const sections = elements.map(elementSection);
  for (const { tagName } of elements) {
    env.headings.push({ level: 2, text: `<${tagName}>`, id: tagName });
  }
  return sections.join('\n');
}
