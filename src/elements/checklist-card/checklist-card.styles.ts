/** What lies on the sheet of the card: its head and foot, and what print makes of it. */
import { css, type CSSResultGroup } from 'lit';
import { baseStyles, tokenStyles } from '../../theme/base.styles.ts';
import { outlineButtonStyles } from '../../theme/outline-button.styles.ts';
import { textButtonStyles } from '../../theme/text-button.styles.ts';
import { checklistQuestionsStyles } from '../../views/question/checklist-questions.styles.ts';
import { dimensionStripStyles } from '../../views/question/dimension-strip.styles.ts';
import { directionTitleStyles } from '../../views/words/direction-title.styles.ts';
import { noticeStyles } from '../../views/words/notice.styles.ts';
import { promptGlyphStyles } from '../../views/question/prompt-glyph.styles.ts';
import { ratingChoiceStyles } from '../../views/rating/rating-choice.styles.ts';
import { richTextStyles } from '../../views/words/rich-text.styles.ts';
import { sheetStyles } from '../../views/sheet.styles.ts';
import { signStyles } from '../../views/signs.styles.ts';
import { viewSwitchStyles } from '../../views/control/view-switch.styles.ts';
import { writtenTextStyles } from '../../views/words/written-text.styles.ts';
import { cardCompareStyles } from './card-compare.styles.ts';
import { cardQuestionsStyles } from './card-questions.styles.ts';

const frameStyles = css`
  /* What is far from the screen is not laid out; on paper all of it is */
  @media screen {
    .one-of-many {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 70em;
    }
  }

  .head,
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5em 1.5em;
  }

  .meta {
    font-size: max(0.875em, 12px);
  }

  .moment {
    font-size: 0.9375em;
  }

  .head .views {
    align-self: start;
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    padding: 1.25em var(--pad);
  }

  .questions,
  .touches,
  .compare,
  .activity {
    max-inline-size: 50em;
  }

  .intro {
    max-inline-size: 34em;
    margin-block-end: -0.5em;
    text-wrap: pretty;
    font-size: 0.9375em;
  }

  .touches > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
  }

  .activity {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 0.75em 1em;
    padding-block-end: 1.5em;
    border-block-end: 1px solid var(--_hairline);
  }

  .activity-field:is(.title, .activities) {
    grid-column: 1 / -1;
  }

  .activity label {
    font-size: 0.9375em;
    font-weight: 500;
  }

  .activity .field {
    margin-block-start: 0.25em;
  }

  .sentences {
    display: grid;
    gap: 0.5em;
    max-inline-size: 44em;
    font-size: max(0.875em, 12px);
  }

  .foot {
    align-items: center;
    column-gap: 1em;
    padding: 0 var(--pad) 1.25em;
  }

  .filled {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: 0.9375em;
  }

  @container (inline-size < 34em) {
    .body {
      gap: 1.1em;
      padding-block: 1em;
    }
  }
`;

const printStyles = css`
  @media print {
    .body {
      gap: 1em;
    }

    .head,
    .intro,
    .heads {
      break-after: avoid;
    }

    .item {
      padding-block: 0.3em;
      break-inside: avoid;
    }

    .touches {
      break-inside: avoid;
    }

    .chosen .glyph {
      print-color-adjust: exact;
    }

    .questions .item:last-child {
      border-block-end: 1px solid var(--_hairline);
    }

    /* The line below the question is one to write on */
    .item .mirror:empty {
      block-size: 1.6em;
      border: 0;
    }
  }
`;

export const checklistCardStyles: CSSResultGroup = [
  tokenStyles('checklist-card'),
  baseStyles,
  outlineButtonStyles,
  textButtonStyles,
  signStyles,
  directionTitleStyles,
  noticeStyles,
  ratingChoiceStyles,
  promptGlyphStyles,
  viewSwitchStyles,
  writtenTextStyles,
  richTextStyles,
  dimensionStripStyles,
  checklistQuestionsStyles,
  cardQuestionsStyles,
  cardCompareStyles,
  sheetStyles,
  frameStyles,
  printStyles,
];
