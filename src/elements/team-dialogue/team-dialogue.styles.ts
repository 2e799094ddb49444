/** The sheet of the dialogue: its frame and its head. Each step has styles of its own. */
import { css, type CSSResultGroup } from 'lit';
import { baseStyles, tokenStyles } from '../../theme/base.styles.ts';
import { buttonStyles } from '../../theme/button.styles.ts';
import { directionTitleStyles } from '../../views/direction-title.styles.ts';
import { editRowsStyles } from '../../views/edit-rows.styles.ts';
import { noticeStyles } from '../../views/notice.styles.ts';
import { pairBracketStyles } from '../../views/pair-bracket.styles.ts';
import { ratingChoiceStyles } from '../../views/rating-choice.styles.ts';
import { ratingLineStyles } from '../../views/rating-line.styles.ts';
import { signStyles } from '../../views/signs.styles.ts';
import { viewSwitchStyles } from '../../views/view-switch.styles.ts';
import { writtenTextStyles } from '../../views/written-text.styles.ts';
import { agreeStepStyles } from './agree-step.styles.ts';
import { fillStepStyles } from './fill-step.styles.ts';
import { showStepStyles } from './show-step.styles.ts';
import { talkStepStyles } from './talk-step.styles.ts';

const frameStyles = css`
  .card {
    --pad: 1.5em;
    position: relative;
    background: var(--_surface);
    border: 1px solid var(--_hairline);
    border-radius: 0.75em;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1.5em;
    padding: 1.25em var(--pad);
    border-block-end: 1px solid var(--_hairline);
  }

  .titles {
    flex: 1 1 16em;
    min-inline-size: 0;
  }

  .meta {
    font-size: max(0.875em, 12px);
  }

  .head .views {
    margin-block: 0;
  }

  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1em;
    padding: 1.25em var(--pad);
  }

  /* It takes the focus, unseen: what is seen then is the step. */
  .stage:has(> .step-name:focus-visible) {
    outline: 2px solid var(--_ink);
    outline-offset: -4px;
    border-radius: 0.75em;
  }

  .goal {
    position: absolute;
    inset-block-start: 0;
  }

  .intro {
    max-inline-size: 44em;
  }

  .stage > .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }

  @container (inline-size < 34em) {
    .card {
      --pad: 1em;
    }

    .head {
      padding-block: 0.75em;
    }

    .head .views {
      inline-size: 100%;
      justify-content: space-between;
      column-gap: 0.25em;
    }

    .head .view {
      font-size: max(0.875em, 12px);
    }

    .stage {
      padding-block: 1em;
    }
  }

  @container (inline-size < 24em) {
    .card {
      border-inline: 0;
      border-radius: 0;
    }
  }

  @media (forced-colors: active) {
    .card {
      border-color: CanvasText;
    }
  }

  @media print {
    .card {
      --pad: 0px;
      font-size: 10pt;
      line-height: 1.35;
      border: 0;
    }

    .notice,
    tr {
      break-inside: avoid;
    }
  }
`;

export const teamDialogueStyles: CSSResultGroup = [
  tokenStyles('team-dialogue'),
  baseStyles,
  buttonStyles,
  signStyles,
  directionTitleStyles,
  noticeStyles,
  ratingChoiceStyles,
  ratingLineStyles,
  editRowsStyles,
  pairBracketStyles,
  viewSwitchStyles,
  writtenTextStyles,
  frameStyles,
  fillStepStyles,
  showStepStyles,
  talkStepStyles,
  agreeStepStyles,
];
