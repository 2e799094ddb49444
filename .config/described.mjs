/**
 * Whether the manifest says all that a user needs of every public member: what
 * it is for, and its type. Knows only the manifest.
 */
import { elementDeclarations } from './editor-data.mjs';

const lists = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];

/** Members that are no business of a user; methods have the types of what they take and give. */
const internal = /^[_#]|Callback$|^(styles|properties|shadowRootOptions|formAssociated)$/;

function hasNoWords({ description }) {
  return !description?.trim();
}

/** `any` and `unknown` say nothing, and a lone letter is a type parameter. */
function isVague(text) {
  return !text || /\b(any|unknown|[A-Z])\b/.test(text);
}

/** What has a type: fields and attributes, events, what a method takes and gives. */
function typesOf(list, member) {
  if (list === 'attributes' || list === 'events') return [member.type?.text];
  if (list !== 'members') return [];
  if (member.kind === 'field') return [member.type?.text];
  const { parameters = [], return: result } = member;
  return [...parameters, { type: result?.type }].map(({ type }) => type?.text);
}

function faultsOf(list, member) {
  return [
    ...(hasNoWords(member) ? ['has no description'] : []),
    ...(typesOf(list, member).some(isVague) ? ['has no precise type'] : []),
    ...(list === 'members' && internal.test(member.name) ? ['is internal'] : []),
    ...(list === 'cssProperties' && !member.default ? ['has no default'] : []),
  ];
}

/** One line a fault, as `<dimension-radar> events: change has no description`. */
export function undescribed(manifest) {
  return elementDeclarations(manifest).flatMap((element) => {
    const faults = lists.flatMap((list) =>
      (element[list] ?? []).flatMap((member) =>
        faultsOf(list, member).map(
          (fault) => `<${element.tagName}> ${list}: ${member.name || '(default)'} ${fault}`,
        ),
      ),
    );
    const whole = element.summary ?? element.description;
    return whole ? faults : [`<${element.tagName}> has no description`, ...faults];
  });
}
