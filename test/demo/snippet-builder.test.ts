/** The four forms of the snippet builder, from choices to the text to copy. */
import { describe, expect, it } from 'vitest';
import {
  embedBase,
  isFlattened,
  loaderLine,
  snippetAddress,
  snippetForms,
  snippets,
  type SnippetChoice,
} from '../../demo/gids/snippet-forms.ts';
import { outlineText, parseOutline } from '../../demo/gids/snippet-outline.ts';
import {
  gridOfText,
  mostColumns,
  pastedGrid,
  ratingGrid,
  readGrid,
  unknownNames,
} from '../../demo/gids/snippet-table.ts';
import { embedAddress, embedTags } from '../../src/embed/address.ts';

const place = { base: 'https://school.example/betrokken/embed/', isSandboxed: false };
const grid = ratingGrid(
  ['Ouders', 'School'],
  [
    ['4', '3'],
    ['3', '5'],
    ['4', '4'],
    ['weten we niet', '3'],
    ['2', '4'],
    ['3', '2'],
    ['', 'x'],
  ],
);
const radar: SnippetChoice = {
  tag: 'dimension-radar',
  attributes: [['by', 'team']],
  title: 'Ons beeld',
  grid,
};
const tree: SnippetChoice = {
  tag: 'betrokkenheidsboom-tree',
  attributes: [],
  title: 'Onze boom',
  items: parseOutline(
    'Wortels\n- Vertrouwen\nThuis\n- Elke avond een verhaal\nTakken\n- Op school',
  ),
};
const hostile = `"><img src=x onerror=alert(1)> & 'zo' <script>`;

describe('the forms of a snippet', () => {
  it('write a radar as a table with a link, a tag, a link and a frame [E3] [E4]', () => {
    const made = snippets(radar, place);
    expect(made.content).toBe(`<table>
  <tr><th>Dimensie</th><th>Ouders</th><th>School</th></tr>
  <tr><td>Kennis</td><td>4</td><td>3</td></tr>
  <tr><td>Emotioneel</td><td>3</td><td>5</td></tr>
  <tr><td>Rationeel</td><td>4</td><td>4</td></tr>
  <tr><td>Overtuiging</td><td>weten we niet</td><td>3</td></tr>
  <tr><td>Competentie</td><td>2</td><td>4</td></tr>
  <tr><td>Gedrag</td><td>3</td><td>2</td></tr>
  <tr><td>Tijd</td><td></td><td>x</td></tr>
</table>
<p><a href="https://school.example/betrokken/embed/dimension-radar?by=team&amp;label=Ons+beeld">Ons beeld</a></p>`);
    expect(made.tag).toMatch(
      /^<dimension-radar by="team" label="Ons beeld">\n {2}<table>\n {4}<tr>/,
    );
    expect(made.frame).toMatch(
      /^<iframe src="https:.* title="Ons beeld" width="640" height="900">/,
    );
    expect(embedAddress(snippetAddress(radar, place))?.attributes).toEqual([
      ['by', 'team'],
      ['label', 'Ons beeld'],
      [
        'series',
        JSON.stringify([
          { label: 'Ouders', about: 'parents', scores: '4,3,4,?,2,3,-' },
          { label: 'School', about: 'school', scores: '3,5,4,3,4,2,x' },
        ]),
      ],
    ]);
  });

  it('leave a table alone that needs no link', () => {
    const { content } = snippets({ ...radar, attributes: [], title: '' }, place);
    expect(content).not.toContain('<a');
  });

  it('write an own tree as lists in lists and as a model of its parts', () => {
    expect(snippets(tree, place).tag).toBe(`<betrokkenheidsboom-tree>
  <h3>Onze boom</h3>
  <ul>
    <li>Wortels
      <ul>
        <li>Vertrouwen</li>
      </ul>
    </li>
    <li>Thuis
      <ul>
        <li>Elke avond een verhaal</li>
      </ul>
    </li>
    <li>Takken
      <ul>
        <li>Op school</li>
      </ul>
    </li>
  </ul>
</betrokkenheidsboom-tree>`);
    const [[, model] = []] = embedAddress(snippetAddress(tree, place))?.attributes ?? [];
    expect(JSON.parse(model ?? '')).toEqual({
      title: 'Onze boom',
      roots: { name: 'Wortels', items: ['Vertrouwen'] },
      branches: {
        name: 'Takken',
        items: [{ name: 'Thuis', items: ['Elke avond een verhaal'] }, 'Op school'],
      },
    });
  });

  it('make an address that its page takes, of every tag [E4]', () => {
    for (const tag of embedTags) {
      const choice: SnippetChoice = {
        tag,
        attributes: [['carer', 'family']],
        title: '',
      };
      expect(embedAddress(snippetAddress(choice, place))).toEqual({
        tag,
        attributes: choice.attributes,
      });
      for (const form of snippetForms) expect(snippets(choice, place)[form]).toContain(tag);
    }
  });

  it('say who filled in at the parts of a session, not in the address of its page', () => {
    const choice: SnippetChoice = {
      tag: 'reflection-session',
      attributes: [
        ['controls', ''],
        ['by', 'head'],
      ],
      title: '',
    };
    expect(snippetAddress(choice, place)).toBe(`${place.base}reflection-session?controls=`);
    expect(snippets(choice, place).tag).toMatch(
      /^<reflection-session controls>\n {2}<dimension-form about="parents" by="head"><.dimension-form>/,
    );
  });

  it('keep hostile words words in every form', () => {
    const items = parseOutline(hostile);
    for (const tag of ['checklist-card', 'betrokkenheidsboom-tree', 'dimension-radar'] as const) {
      const choice: SnippetChoice = {
        tag,
        attributes: [['by', hostile]],
        title: hostile,
        ...(tag === 'dimension-radar' ? { grid: ratingGrid([hostile], [[hostile]]) } : { items }),
      };
      for (const form of snippetForms) {
        const text = snippets(choice, place)[form];
        expect(text).not.toMatch(/<img|<script/);
        const words = text.replaceAll(/<\/?[\w-]+( [\w-]+(="[^"<>]*")?)*>/g, '');
        expect(words).not.toMatch(/[<>]/);
      }
    }
  });

  it('put a frame in a sandbox that can show, print and save', () => {
    expect(snippets(radar, { ...place, isSandboxed: true }).frame).toContain(
      'sandbox="allow-scripts allow-popups allow-downloads"',
    );
    expect(snippets(radar, place).frame).not.toContain('sandbox');
  });

  it('load from the folder that was given, which ends in embed', () => {
    expect(loaderLine(place)).toBe(
      '<script src="https://school.example/betrokken/embed/loader.js" defer></script>',
    );
    expect(embedBase(' https://school.example/betrokken ')).toBe(place.base);
    expect(embedBase('https://school.example/embed')).toBe('https://school.example/embed/');
    for (const typed of ['', 'school.example', 'javascript:alert(1)', 'https://', 'ftp://x/y']) {
      expect(embedBase(typed), typed).toBeUndefined();
    }
  });
});

describe('a typed list', () => {
  it('goes deeper by dashes, spaces and tabs, and comes back as dashes', () => {
    const wanted = 'Takken\n- Thuis\n-- Verhaal\n- School\nVruchten';
    for (const text of [
      wanted,
      'Takken\n\tThuis\n\t\tVerhaal\n\tSchool\nVruchten',
      '- Takken\n  - Thuis\n    - Verhaal\n  - School\n- Vruchten',
      'Takken\r\n   • Thuis\r\n      • Verhaal\r\n   • School\r\n\r\nVruchten',
    ]) {
      expect(outlineText(parseOutline(text)), text).toBe(wanted);
    }
    expect(parseOutline('-5 graden')).toEqual([{ text: '-5 graden', items: [] }]);
  });

  it('is told to lie flat on a card', () => {
    const card: SnippetChoice = { tag: 'checklist-card', attributes: [], title: '' };
    expect(isFlattened({ ...card, items: parseOutline('a\n- b') })).toBe(true);
    expect(isFlattened({ ...card, items: parseOutline('a\nb') })).toBe(false);
  });
});

describe('a pasted table', () => {
  it('is put in order by its names, in any spelling [E3]', () => {
    const text = 'wat\tOuders\tTeam\nTijd\t2\t1\nWeten\t4/5\tn.v.t.\nvoelen:\t3\t';
    const found = pastedGrid(gridOfText(text), 5);
    expect(found?.[0]).toEqual(['Dimensie', 'Ouders', 'Team']);
    expect(found?.[1]).toEqual(['Kennis', '4/5', 'n.v.t.']);
    expect(found?.[2]).toEqual(['Emotioneel', '3', '']);
    expect(found?.at(-1)).toEqual(['Tijd', '2', '1']);
    expect(readGrid(found ?? [], 5).faults).toEqual([]);
  });

  it('tells of rows with answers whose name is of no dimension', () => {
    const rows = gridOfText('wat\tOuders\nKenis\t4\nTijd\t2\nBron\t\n\t3');
    expect(unknownNames(rows, 5)).toEqual(['Kenis']);
    expect(unknownNames(gridOfText('Kennis\t4\nTijt\t2'), 5)).toEqual(['Tijt']);
    expect(unknownNames(gridOfText('Tijt\t2\nKennis\t4'), 5)).toEqual([]);
  });

  it('may lack headings, and gives what it cannot read back', () => {
    const bare = pastedGrid(
      [
        ['Kennis', '9'],
        ['Tijd', '2'],
      ],
      5,
    );
    expect(bare?.[0]).toEqual(['Dimensie', '9']);
    const plain = pastedGrid(
      [
        ['Kennis', '4'],
        ['Tijd', '9'],
      ],
      5,
    );
    expect(plain?.[0]).toEqual(['Dimensie', '']);
    expect(readGrid(plain ?? [], 5).faults).toEqual(['9']);
    expect(pastedGrid([['Naam', 'Jan']], 5)).toBeUndefined();
    const wide = pastedGrid([['Kennis', ...'123451'.split('')]], 5);
    expect(wide?.[1]?.length).toBe(mostColumns + 1);
  });
});
