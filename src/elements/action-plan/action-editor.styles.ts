/** The editor of an action: what is needed first lies open, the rest is folded. */
import { css, type CSSResultGroup } from 'lit';
import { checklistQuestionsStyles } from '../../views/question/checklist-questions.styles.ts';
import { dimensionStripStyles } from '../../views/question/dimension-strip.styles.ts';
import { directionTitleStyles } from '../../views/words/direction-title.styles.ts';
import { optionGroupStyles } from '../../views/control/option-group.styles.ts';
import { promptGlyphStyles } from '../../views/question/prompt-glyph.styles.ts';
import { ratingChoiceStyles } from '../../views/rating/rating-choice.styles.ts';
import { writtenTextStyles } from '../../views/words/written-text.styles.ts';

const editorStyles = css`
  .action-editor {
    container-type: inline-size;
    text-align: start;
  }

  .editor-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    padding-block: 0.75em 0.25em;
  }

  .action-editor .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: 1.1em 1.5em;
    align-items: start;
  }

  .action-editor .wide {
    grid-column: 1 / -1;
  }

  .action-editor :is(label[for], .asks, .fields legend) {
    display: block;
    font-size: 0.9375em;
    font-weight: 600;
  }

  .action-editor label.small {
    font-size: max(0.8125em, 12px);
    font-weight: 400;
  }

  .action-editor label .sign {
    margin-inline-end: 0.5em;
  }

  .action-editor .field {
    margin-block-start: 0.3em;
  }

  .action-editor .field + .small {
    margin-block-start: 0.3em;
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.6em;
    align-items: center;
  }

  .when .field {
    flex: 1 1 9em;
    inline-size: auto;
    min-inline-size: 0;
    margin-block-start: 0.3em;
  }

  .when label.small {
    flex: none;
  }

  /* The rows of what it touches */
  .touch-row {
    margin-block-start: 0.6em;
  }

  .touch-row legend {
    font-weight: 400;
  }

  .touch-boxes,
  .touch-pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.35em;
  }

  .touch-boxes {
    margin-block-start: 0.35em;
  }

  .touch-pair {
    grid-column: 1 / -1;
    padding: 0.2em;
    border: 1px solid var(--_ring);
    border-radius: 0.7em;
  }

  .touch-box {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.5em;
    padding: 0.25em 0.6em;
    font-size: 0.875em;
    line-height: 1.2;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_round);
  }

  .touch-box .sign.mark {
    inline-size: 0.9em;
    block-size: 0.9em;
  }

  .touch-box:not(.chosen) .sign {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1.5;
  }

  .touch-box:hover {
    background: var(--_sunken);
  }

  .touch-box.chosen {
    background: var(--voice-tint);
    border-color: var(--voice);
    box-shadow: inset 0 0 0 1px var(--voice);
  }

  .cautions {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_caution);
  }

  /* What is folded */
  .fold {
    border-block-start: 1px solid var(--_hairline);
  }

  .editor-body > .fold + .fold {
    margin-block-start: -1.25em;
  }

  .fold > summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.9em;
    align-items: baseline;
    padding-block: 0.7em;
    padding-inline-start: 1.5em;
    position: relative;
    font-size: 0.9375em;
    line-height: 1.35;
    list-style: none;
    cursor: pointer;
  }

  .fold > summary::-webkit-details-marker {
    display: none;
  }

  .fold > summary::before {
    content: '';
    position: absolute;
    inset-block-start: 1.05em;
    inset-inline-start: 0.25em;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid var(--_ink);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
  }

  .fold:dir(rtl) > summary::before {
    transform: rotate(135deg);
  }

  .fold[open] > summary::before {
    transform: rotate(45deg);
  }

  .fold > summary:hover .fold-name {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }

  .fold-name {
    font-weight: 500;
  }

  .fold > :not(summary) {
    padding-block: 0.25em 1.25em;
  }

  .fold .questions {
    container-type: inline-size;
    max-inline-size: 50em;
  }

  .fold .heads {
    margin-block-start: 0.5em;
  }

  .to-read {
    margin-block-start: 0.5em;
    font-size: 0.9375em;
  }

  :where(.root) ol.to-read {
    padding-inline-start: 1.75em;
    list-style: decimal;
  }

  .to-read li + li {
    margin-block-start: 0.35em;
  }

  .editor-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
  }

  @container (inline-size >= 34em) {
    .touch-boxes {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }

    .touch-pair {
      grid-column: span 2;
    }
  }

  @container (inline-size >= 52em) {
    .touch-boxes {
      grid-template-columns: repeat(7, minmax(0, 1fr));
      align-items: center;
    }
  }

  @media (forced-colors: active) {
    .touch-box.chosen {
      padding-inline: calc(0.6em - 2px);
      border: 3px solid Highlight;
    }

    .touch-pair,
    .fold {
      border-color: CanvasText;
    }
  }
`;

/** With those of the views that it draws. */
export const actionEditorStyles: CSSResultGroup = [
  ratingChoiceStyles,
  optionGroupStyles,
  writtenTextStyles,
  directionTitleStyles,
  promptGlyphStyles,
  dimensionStripStyles,
  checklistQuestionsStyles,
  editorStyles,
];
