/**
 * The answers of everyone as dots, in a table: a row a dimension, the widest
 * spread first. The dots are decoration; each cell says in words what they show.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { bySpread, type DimensionSpread } from '../../analysis/spread.ts';
import { dimensionName, namesOf } from '../../controllers/words/model-words.ts';
import {
  dotSize,
  dotStacks,
  spreadBar,
  stepPercent,
  type DotSize,
  type DotStack,
} from '../../geometry/dot-stacks.ts';
import { pairedDimensions, type Direction } from '../../model/dimension.ts';
import type { Scale } from '../../model/rating.ts';
import { talkIcon } from '../../views/icons.ts';
import { directionMarks, nonScoreSign } from '../../views/signs.ts';
import type { DialogueView } from './dialogue-view.ts';
import { apartWords, plural, shownWord, valueCounts, wayCounts, waysOf } from './show-words.ts';

/** What one row is drawn from. */
interface ShownRow {
  readonly view: DialogueView;
  readonly one: DimensionSpread;
  readonly scale: Scale;
  readonly size: DotSize;
}

/** More signs of one kind than this are one sign with a number. */
const mostSigns = 3;

/** The dots of one answer in one path, in em: a dot a person, and there may be hundreds. */
function dotsPath({ dots }: DotStack, { diameter }: DotSize, about: Direction): string {
  const r = diameter / 2;
  if (directionMarks[about] === 'square') {
    const side = diameter * 0.9;
    return dots
      .map(({ x, y }) => `M${x - side / 2} ${y - side / 2}h${side}v${side}h${-side}z`)
      .join('');
  }
  const half = `a${r} ${r} 0 1 1`;
  return dots
    .map(({ x, y }) => `M${x - r} ${y}${half} ${diameter} 0${half} ${-diameter} 0z`)
    .join('');
}

function stack(row: ShownRow, each: DotStack): SVGTemplateResult {
  const { view, scale, size } = row;
  const x = `${stepPercent(each.value, scale)}%`;
  return svg`<svg class="stack" x=${x} y="50%" width="1em" height="1em" viewBox="0 0 1 1">
    <path d=${dotsPath(each, size, view.about)} />
  </svg>`;
}

function tick(scale: Scale): (_: unknown, index: number) => SVGTemplateResult {
  return (_, index) => {
    const x = `${stepPercent(index + 1, scale)}%`;
    return svg`<line class="tick-mark" x1=${x} x2=${x} y1="14%" y2="86%" />`;
  };
}

function bar({ one, scale }: ShownRow): SVGTemplateResult | typeof nothing {
  const { least, most, steps = 0 } = one;
  if (steps === 0 || least === undefined || most === undefined) return nothing;
  const { from, width } = spreadBar(least, most, scale);
  return svg`<rect class="bar" x="${from}%" y="24%" width="${width}%" height="52%" rx="1em" />`;
}

function track(row: ShownRow): TemplateResult {
  const { view, one, scale, size } = row;
  const [first, last] = [stepPercent(1, scale), stepPercent(scale, scale)];
  return html`<svg class="track ${view.about}" aria-hidden="true" focusable="false">
    <line class="tick-mark" x1="${first}%" x2="${last}%" y1="50%" y2="50%" />
    ${bar(row)} ${Array.from({ length: scale }, tick(scale))}
    ${dotStacks(one.values, size).map((each) => stack(row, each))}
  </svg>`;
}

function signs({ view, one }: ShownRow): unknown {
  const { about } = view;
  return waysOf(one).map(({ kind, n }) => {
    const sign = (): TemplateResult => nonScoreSign(kind, directionMarks[about], about);
    return n > mostSigns
      ? html`<span class="many">${sign()} ${n}</span>`
      : Array.from({ length: n }, sign);
  });
}

function name({ view, one }: ShownRow): TemplateResult {
  const { language } = view;
  const { dimension } = one;
  const [behaviour, time] = pairedDimensions;
  const other = dimension === behaviour ? time : dimension === time ? behaviour : undefined;
  const belongs = (id: typeof dimension) =>
    language.text('dialogue.belongs', { name: dimensionName(language, id).toLowerCase() });
  return html`<th class="name" scope="row" role="rowheader">
    <strong>${dimensionName(language, dimension)}</strong>
    <span class="verb quiet small">
      ${other ? belongs(other) : language.item(namesOf(dimension).verb)}
    </span>
  </th>`;
}

function apart({ view, one }: ShownRow): TemplateResult {
  const { language } = view;
  const { talk, unanswered } = one;
  return html`<td class="apart" role="cell">
    <span class="steps-apart">${apartWords(view, one)}</span>
    ${
      talk > 0
        ? html`<span class="wish quiet small"
            >${talkIcon()}<span aria-hidden="true">${talk}</span
            ><span class="visually-hidden"
              >, ${language.text(`dialogue.talk.${plural(talk)}`, { n: talk })}</span
            ></span
          >`
        : nothing
    }
    ${
      unanswered > 0
        ? html`<span class="unanswered quiet small"
            >${language.text('dialogue.unanswered', { n: unanswered })}</span
          >`
        : nothing
    }
  </td>`;
}

function tableRow(row: ShownRow): TemplateResult {
  const { view, one, scale } = row;
  return html`<tr role="row" data-item="dimension.${one.dimension}">
    ${name(row)}
    <td class="dots-cell" role="cell">
      ${track(row)}
      <span class="visually-hidden">${valueCounts(view, one, scale).join(', ')}</span>
    </td>
    <td class="lane" role="cell">
      <span class="signs" aria-hidden="true">${signs(row)}</span>
      <span class="visually-hidden">${wayCounts(view, one).join(', ')}</span>
    </td>
    ${apart(row)}
  </tr>`;
}

/** Where there is little room the first, the middle and the last word stand. */
function placeOf(index: number, scale: Scale): string {
  if (index === 0 || index === scale - 1) return 'end';
  return index === Math.floor((scale - 1) / 2) ? 'middle' : 'wide-only';
}

function head(view: DialogueView, scale: Scale): TemplateResult {
  const { language } = view;
  return html`<tr class="head-row quiet" role="row">
    <th class="name" scope="col" role="columnheader">
      <span class="visually-hidden">${language.text('dialogue.dimension')}</span>
    </th>
    <th class="dots-cell" scope="col" role="columnheader">
      <span class="visually-hidden">${language.text('dialogue.answers')}</span>
      <span class="step-words" aria-hidden="true">
        ${Array.from(
          { length: scale },
          (_, index) =>
            html`<span class=${placeOf(index, scale)}>${shownWord(view, index + 1, scale)}</span>`,
        )}
      </span>
    </th>
    <th class="lane" scope="col" role="columnheader">${language.text('dialogue.noNumber')}</th>
    <th class="apart" scope="col" role="columnheader">${language.text('dialogue.apart')}</th>
  </tr>`;
}

export function showTable(view: DialogueView): TemplateResult {
  const { language, spread, scale: agreed } = view;
  const scale = spread.scale ?? agreed;
  const counts = spread.dimensions.flatMap(({ values }) =>
    [...new Set(values)].map((value) => values.filter((one) => one === value).length),
  );
  const size = dotSize(Math.max(0, ...counts));
  return html`<table class="everyone" part="table" role="table">
    <caption class="visually-hidden">
      ${language.text('dialogue.caption')}
    </caption>
    <thead role="rowgroup">
      ${head(view, scale)}
    </thead>
    <tbody role="rowgroup">
      ${bySpread(spread.dimensions).map((one) => tableRow({ view, one, scale, size }))}
    </tbody>
  </table>`;
}
