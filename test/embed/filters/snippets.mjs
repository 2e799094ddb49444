/**
 * The documented snippets that go through the filters of content systems: what
 * an editor pastes, for each element with the tag in each documented place, and
 * with a link or nothing where a loader is on the site. Knows no filter.
 */

/** Where a link to our embed pages leads in these snippets. */
export const embedAddress = 'https://example.org/ons/embed';

const names = ['Kennis', 'Emotioneel', 'Rationeel', 'Overtuiging', 'Competentie', 'Gedrag', 'Tijd'];

/** The seven answers in each column of the table, as an editor writes them. */
export const columns = {
  Ouders: ['4', '2', 'weten we niet', 'x', '', '5', '1'],
  School: ['3', '3', '4', '2', '5', '1', '?'],
};

/** The same in the attribute `series`. */
export const series = [
  { about: 'parents', scores: '4;2;?;x;-;5;1' },
  { about: 'school', scores: '3;3;4;2;5;1;?' },
];

function table(attributes) {
  const row = (cells, cell) =>
    `<tr>${cells.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;
  const head = row(['Dimensie', ...Object.keys(columns)], 'th');
  const rows = names.map((name, index) =>
    row([name, ...Object.values(columns).map((column) => column[index])], 'td'),
  );
  return `<table${attributes}><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`;
}

/** The words of the heading above the list. */
export const listTitle = 'Voor ons oudermoment';

/** The words of the five questions. */
export const listTexts = [
  'Is het moment op tijd aangekondigd?',
  'Kiezen ouders zelf wanneer ze komen?',
  'Staat alles op onze website?',
  'Zeggen we ook bienvenue, of een ander woord?',
  'Weten we wie er niet was?',
];

const questions = [
  'Is het moment <strong>op tijd</strong> aangekondigd?',
  'Kiezen ouders <em>zelf</em> wanneer ze komen?',
  'Staat alles op <a href="https://example.org/school">onze website</a>?',
  'Zeggen we ook <span lang="fr">bienvenue</span>,<br>of een ander woord?',
  'Weten we wie er niet was?',
];

function list(attributes) {
  const items = questions.map((item) => `<li>${item}</li>`).join('');
  return `<h3>${listTitle}</h3><ol${attributes}>${items}</ol>`;
}

/** The items of the nested list: the words, then the items under it. */
export const treeItems = [
  ['Bodem', ['veel thuistalen'], ['nieuwe wijk']],
  ['Wortels', ['Vertrouwen'], ['Elkaar kennen']],
  ['Stam', ['Ouders'], ['Leerling', ['praat mee']], ['Team'], ['samenwerken']],
  [
    'Takken',
    [
      'Samen praten',
      ['aan de <strong>poort</strong>'],
      ['kans: bellen over <a href="https://example.org/goed">goed nieuws</a>'],
    ],
    ['Meehelpen', ['drempel: weinig tijd']],
  ],
  ['Vruchten', ['Kinderen voelen zich goed']],
  ['Weer', ['Kansen', ['brugfiguur']], ['Drempels', ['ploegenwerk']]],
];

/** The nested list as markup; `wrap` puts something around the words of each item. */
export function nestedList(items = treeItems, { attributes = '', wrap = (words) => words } = {}) {
  const one = ([words, ...under]) =>
    `<li>${wrap(words)}${under.length > 0 ? nestedList(under, { wrap }) : ''}</li>`;
  return `<ul${attributes}>${items.map(one).join('')}</ul>`;
}

const contents = {
  'dimension-radar': table,
  'checklist-card': list,
  'betrokkenheidsboom-tree': (attributes) => nestedList(treeItems, { attributes }),
};

/** The words of the link beside a list. */
export const linkWords = 'Open dit in een venster';

function placesOf(tag) {
  const content = contents[tag];
  const link = `<p><a href="${embedAddress}/${tag}">${linkWords}</a></p>`;
  return {
    'in the paragraph before': `<p><${tag}></${tag}></p>\n${content('')}`,
    'around the data': `<${tag}>${content('')}</${tag}>`,
    'naming the data': `${content(' id="gegevens"')}\n<${tag} from="gegevens"></${tag}>`,
    'none, a link beside': `${link}\n${content('')}`,
  };
}

/** The scores in the query of the link that stands alone. */
export const linkScores = '3,4,2,?,5,3,2';

/** As an editor's own button makes a table: no header row, no header cells. */
const headless = table('')
  .replaceAll(/<\/?(thead|tbody)>/g, '')
  .replaceAll(/<(\/?)th>/g, '<$1td>');

const alone = [
  { tag: 'dimension-radar', place: 'none, the data alone', html: table('') },
  { tag: 'dimension-radar', place: 'none, the data alone without header cells', html: headless },
  {
    tag: 'dimension-radar',
    place: 'in the paragraph before data without header cells',
    html: `<p><dimension-radar></dimension-radar></p>\n${headless}`,
  },
  {
    tag: 'dimension-radar',
    place: 'none, a link alone',
    html: `<p><a href="${embedAddress}/dimension-radar?about=parents&amp;scores=${linkScores}">Ons beeld</a></p>`,
  },
];

/** Every snippet: which element it is for, where its tag stands, and the markup. */
export const snippets = [
  ...Object.keys(contents).flatMap((tag) =>
    Object.entries(placesOf(tag)).map(([place, html]) => ({ tag, place, html })),
  ),
  ...alone,
];
