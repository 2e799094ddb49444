/** What lies on the sheet of the form: its steps, and what print makes of it. */
import { css } from 'lit';
import { baseStyles, tokenStyles } from '../../theme/base.styles.ts';
import { buttonStyles } from '../../theme/button.styles.ts';
import { outOfSight } from '../../theme/out-of-sight.styles.ts';
import { directionTitleStyles } from '../../views/words/direction-title.styles.ts';
import { noticeStyles } from '../../views/words/notice.styles.ts';
import { promptGlyphStyles } from '../../views/question/prompt-glyph.styles.ts';
import { promptMarksStyles } from '../../views/question/prompt-marks.styles.ts';
import { ratingChoiceStyles } from '../../views/rating/rating-choice.styles.ts';
import { ratingTilesStyles } from '../../views/rating/rating-tiles.styles.ts';
import { sheetStyles } from '../../views/sheet.styles.ts';
import { signStyles } from '../../views/signs.styles.ts';
import { stepProgressStyles } from '../../views/control/step-progress.styles.ts';
import { writtenTextStyles } from '../../views/words/written-text.styles.ts';
import { fieldStyles } from './field.styles.ts';
import { formPrintStyles } from './form-print.styles.ts';
import { questionStyles } from './question.styles.ts';
import { reviewStyles } from './review.styles.ts';
import { turnStyles } from './turn.styles.ts';

const frameStyles = css`
  .card {
    scroll-margin-block-start: 0.5em;
  }

  .head {
    padding-block: 1.1em;
  }

  .head-line {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .head-line > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
    line-height: 1.4;
  }

  .where {
    flex: none;
    font-size: max(0.8125em, 12px);
  }

  .progress {
    margin-block-start: 0.85em;
  }

  @container (inline-size >= 34em) {
    .where.named {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  .card > .notice {
    /* Its text is smaller than that of the sheet */
    margin: 1em calc(var(--pad) / 0.9375) 0;
  }

  .form-step,
  .dimension {
    display: flex;
    flex-direction: column;
    gap: 1.6em;
  }

  .form-step {
    padding: 1.6em var(--pad) 1.75em;
  }

  .form-step:is(.why, .soil, .review) {
    gap: 1.1em;
  }

  .dimension + .dimension {
    padding-block-start: 2em;
    border-block-start: 1px solid var(--_hairline);
  }

  .form-step :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.375em;
    max-inline-size: 34em;
  }

  :is(h1, h2, h3, h4, h5, h6):focus-visible {
    outline-offset: 4px;
    border-radius: 0.15em;
  }

  .foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    padding: 0.9em var(--pad);
    background: var(--_surface);
    border-block-start: 1px solid var(--_hairline);
    border-radius: 0 0 var(--_rounder) var(--_rounder);
  }

  .saved {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    font-size: max(0.8125em, 12px);
  }

  /* Room for the foot that stays, so that it never covers the focus */
  .form-step :is(input, textarea, button, h1, h2, h3, h4, h5, h6) {
    scroll-margin-block: 1em 5em;
  }

  @media not print {
    .card:not(.page) .form-step:not(.current),
    .card.locked .form-step:not(.review) {
      display: none;
    }

    .page .form-step + .form-step {
      border-block-start: 1px solid var(--_hairline);
    }

    .page .circle {
      font-weight: 600;
    }
  }

  @media screen and (max-height: 40em), screen and (max-width: 34em) {
    .card:not(.page, .locked) .foot {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
    }
  }

  @container (inline-size < 34em) {
    .head {
      padding-block: 0.6em 0.55em;
    }

    .progress {
      margin-block-start: 0.5em;
    }

    .form-step {
      gap: 1.1em;
      padding-block: 0.75em 1em;
    }

    .dimension {
      gap: 0.5em;
    }

    .form-step :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.0625em;
    }

    .foot {
      padding-block: 0.35em;
    }
  }

  @container (inline-size < 24em) {
    .foot {
      border-radius: 0;
      justify-content: flex-start;
    }

    .foot .primary {
      margin-inline-start: auto;
    }

    .back-name,
    .saved-words {
      ${outOfSight}
      white-space: nowrap;
    }
  }
`;

export const dimensionFormStyles = [
  tokenStyles('dimension-form'),
  baseStyles,
  buttonStyles,
  signStyles,
  noticeStyles,
  directionTitleStyles,
  stepProgressStyles,
  ratingChoiceStyles,
  ratingTilesStyles,
  promptGlyphStyles,
  promptMarksStyles,
  sheetStyles,
  frameStyles,
  questionStyles,
  writtenTextStyles,
  fieldStyles,
  reviewStyles,
  turnStyles,
  formPrintStyles,
];
