import { html, nothing, type TemplateResult } from 'lit';
import {
  contextNote,
  contextQuestion,
  missingInformation,
  pairNote,
  stance,
  standingCaution,
  viewCautions,
} from '../../content/nl/cautions.ts';
import { directionNames } from '../../content/nl/dimensions.ts';
import { scaleRange, scaleWords } from '../../content/nl/scale.ts';
import { whoAboutWhom } from '../../content/nl/sentences.ts';
import { overviewMessages } from '../../i18n/nl/overview.ts';
import { directions, type Direction } from '../../model/dimension.ts';
import type { Assessment } from '../../model/record.ts';
import { baseStyles, tokenStyles } from '../../theme/base.styles.ts';
import { EmbeddedElement } from '../../controllers/embedded-element.ts';
import { filledIn } from '../../controllers/words/model-words.ts';
import { SessionLink } from '../../controllers/session/session-link.ts';
import { directionTitleStyles } from '../../views/words/direction-title.styles.ts';
import { heading } from '../../views/words/heading.ts';
import { promptGlyphStyles } from '../../views/question/prompt-glyph.styles.ts';
import { signStyles } from '../../views/signs.styles.ts';
import { overviewStyles } from './dimension-overview.styles.ts';
import { overviewAnswerStyles } from './overview-answer.styles.ts';
import { overviewColumn, type OverviewColumn } from './overview-column.ts';
import { overviewTable } from './overview-table.ts';

/**
 * The table of all questions at the seven dimensions, both directions side by
 * side, with the answers of the session where there are any; to read and to print.
 *
 * ```html
 * <dimension-overview></dimension-overview>
 * ```
 *
 * @tag dimension-overview
 * @summary The seven dimensions with their questions and answers, in one table.
 * @csspart root - The wrapper around everything.
 * @csspart heading - Each heading.
 * @csspart table - The table.
 * @csspart answer - What one rater answered at one dimension.
 * @csspart soil - The band with what plays around the school.
 * @cssprop [--dimension-overview-soil=light-dark(#efe6d8, #2b241b)] - Ground of notes on context.
 * @cssprop [--dimension-overview-ink=light-dark(#2a2521, #f3ede5)] - Text, primary buttons, focus, what is chosen.
 * @cssprop [--dimension-overview-ink-quiet=light-dark(#5f564d, #bbb0a4)] - Second text, and signs without a voice.
 * @cssprop [--dimension-overview-line=light-dark(#857869, #8f8377)] - Edges of controls, the outer ring, bars that mean something.
 * @cssprop [--dimension-overview-ring=light-dark(#d6cbbc, #4d453d)] - Rings, axes, ticks: help for the eye, never the only sign. Edges of what is disabled.
 * @cssprop [--dimension-overview-hairline=light-dark(#e6ddd0, #38322c)] - Dividers.
 * @cssprop [--dimension-overview-parents=light-dark(#a8482a, #f0a184)] - The voice of parents: line, marks, ground of a chosen step.
 * @cssprop [--dimension-overview-school=light-dark(#155e68, #76c8cc)] - The voice of the school: line, marks, ground of a chosen step.
 * @cssprop [--betrokken-min-font-size=14px] - Floor of the base size, whatever the element inherits.
 * @cssprop [--betrokken-roundness=1] - How round corners are: 0 is square, 1 as drawn.
 */
export class DimensionOverview extends EmbeddedElement {
  static override styles = [
    tokenStyles('dimension-overview'),
    baseStyles,
    signStyles,
    directionTitleStyles,
    overviewStyles,
    promptGlyphStyles,
    overviewAnswerStyles,
  ];

  protected static override readonly messages = overviewMessages;

  static override readonly properties = {
    about: {},
    session: {},
  };

  /** Whose involvement is shown: `parents` (on the school) or `school` (on the parents). Default: both. */
  about?: Direction;

  /** Id of a `<reflection-session>`, or `none`. Default: the session around it, else the page's own. */
  session?: string;

  readonly #sessionLink: SessionLink = new SessionLink(this, () => true);
  #columns: readonly OverviewColumn[] = [];

  protected override carerId(): string | undefined {
    return this.carer ?? this.#sessionLink.current?.carer;
  }

  protected override willUpdate(): void {
    this.#sessionLink.resolve();
    this.#columns = this.#directions.map((about) =>
      overviewColumn(about, this.#sessionLink.current),
    );
  }

  get #directions(): readonly Direction[] {
    const { about } = this;
    if (!about) return directions;
    if (directions.includes(about)) return [about];
    this.warn('E101', `about "${about}" is not parents or school`);
    return directions;
  }

  get #records(): readonly Assessment[] {
    return this.#columns.flatMap(({ records }) => records);
  }

  protected override renderContent(): TemplateResult {
    const { language } = this;
    const columns = this.#columns;
    const title = columns.length === 1 ? 'overview.titleOne' : 'overview.title';
    return html`<div class="head">
        <div id="title">${heading(this.level, language.text(title))}</div>
        ${this.#records.length > 0 ? this.#renderWho() : html`<p>${language.text('overview.intro')}</p>`}
      </div>
      ${overviewTable({ language, columns, labelledBy: 'title' })} ${this.#renderSoil()}
      ${this.#renderCautions()}`;
  }

  /** Who about whom, that it is a view, and what the numbers mean. */
  #renderWho(): TemplateResult {
    const { language } = this;
    const lines = this.#records.map(({ about, by }) =>
      language.itemString(whoAboutWhom, {
        subject: language.itemString(directionNames[about].subject),
        by: filledIn(language, by),
      }),
    );
    return html`${[...new Set(lines)].map((line) => html`<p>${line}</p>`)}
      <p>
        <span data-item=${standingCaution.id}>${language.item(standingCaution)}</span>
        ${this.#renderRange()}
      </p>`;
  }

  /** 'Van 1 (heel weinig) tot 5 (heel veel).', where all answered on one scale. */
  #renderRange(): unknown {
    const [scale, another] = new Set(this.#records.map((record) => record.scale));
    const words = scale === undefined || another !== undefined ? undefined : scaleWords[scale];
    const [lowest, highest] = [words?.at(0), words?.at(-1)];
    if (scale === undefined || !lowest || !highest) return nothing;
    const { language } = this;
    const ends = { lowest: language.itemString(lowest), highest: language.itemString(highest) };
    return language.item(scaleRange, { scale, ...ends });
  }

  #renderSoil(): unknown {
    const { language } = this;
    const notes = [...new Set(this.#records.flatMap(({ context = [] }) => context))];
    if (this.#records.length === 0) return nothing;
    return html`<div class="soil" part="soil">
      <div>
        ${heading(this.level + 1, language.text('overview.soil'))}
        <p class="quiet">${language.item(contextQuestion)} ${language.item(contextNote)}</p>
      </div>
      ${
        notes.length > 0
          ? html`<ul>
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
          : nothing
      }
    </div>`;
  }

  #renderCautions(): TemplateResult {
    const { language } = this;
    const items = [stance, ...viewCautions, pairNote, missingInformation];
    return html`<div class="remember">
      ${heading(this.level + 1, language.text('overview.cautions'))}
      <ul class="quiet">
        ${items.map((item) => html`<li data-item=${item.id}>${language.item(item)}</li>`)}
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dimension-overview': DimensionOverview;
  }
}
