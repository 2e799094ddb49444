/** The words that an attribute knows, and what each means. Knows only the manifest. */

const isBoolean = ({ type }) => /^boolean\b/.test(type?.text ?? '');

/** Whether other words than the known ones may be given too. */
const isOpen = ({ type }) => /\bstring\b/.test(type?.text ?? '');

/**
 * The words of a union such as `'radar' | 'dots' | undefined`, each with what the
 * description of the attribute says behind it: `` `dots` (a line a dimension) ``.
 */
function knownValues({ type, description = '' }) {
  const names = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => name);
  return names.map((name) => {
    const place = description.indexOf(`\`${name}\` (`);
    const said = place < 0 ? undefined : /\(([^)]*)\)/.exec(description.slice(place))?.[1];
    return { name, ...(said && { description: said }) };
  });
}

/** What an attribute takes: nothing, one of some words, or anything, some of which are known. */
export function attributeValues(attribute) {
  if (isBoolean(attribute)) return { kind: 'boolean', values: [] };
  const values = knownValues(attribute);
  return { kind: values.length > 0 && !isOpen(attribute) ? 'closed' : 'open', values };
}
