/** What the snippet builder says of a choice. Knows no page. */
import type { SnippetChoice } from './snippet-forms.ts';

const contentWords = {
  table:
    'Voor elke site met de loader. Je schrijft een gewone tabel. De link zegt hoe ze eruitziet.',
  list: 'Voor elke site met de loader. Je schrijft een gewone lijst. De link ernaast zegt wat ze wordt.',
  link: 'Hiervoor schrijf je zelf geen tabel of lijst. Een link die alleen staat, is genoeg.',
  session: 'De hele reflectie is een eigen pagina. Deze link blijft een link en opent die.',
} as const;

const sharedWords = {
  same: 'Alle vier tonen ze hetzelfde.',
  talk: 'Alle vier tonen ze hetzelfde. Er is geen balk om te bewaren. Die heeft ‘de hele reflectie samen’.',
  session:
    'De tag zet deze stukken op jouw pagina. De link en het kader tonen onze pagina met alles erop.',
} as const;

/** For whom the content alone is, and what there is to write. */
export function contentFormWords({ tag, grid, items }: SnippetChoice): string {
  if (tag === 'reflection-session') return contentWords.session;
  if (grid) return contentWords.table;
  return items ? contentWords.list : contentWords.link;
}

/** What the four forms have in common. */
export function formsWords({ tag }: SnippetChoice): string {
  if (tag === 'reflection-session') return sharedWords.session;
  const isTalk = tag === 'team-dialogue' || tag === 'action-plan';
  return isTalk ? sharedWords.talk : sharedWords.same;
}

/** What of a table cannot be read: names of rows, and cells. Empty when all can. */
export function gridFaultWords(
  unknown: readonly string[],
  faults: readonly string[],
  scale: number,
): string {
  const said = [
    ...(unknown.length > 0
      ? [`Deze namen kennen we niet: ${unknown.join(', ')}. Die rijen staan er niet bij.`]
      : []),
    ...(faults.length > 0
      ? [
          `Dit kunnen we niet lezen: ${faults.join(', ')}. Het telt als niet ingevuld.`,
          `Een cijfer is een heel getal van 1 tot ${String(scale)}.`,
        ]
      : []),
  ];
  return said.join(' ');
}
