/** What lies on the sheet of the dialogue: its head and its stage. Each step has styles of its own. */
import { css, type CSSResultGroup } from 'lit';
import { baseStyles, tokenStyles } from '../../theme/base.styles.ts';
import { buttonStyles } from '../../theme/button.styles.ts';
import { directionTitleStyles } from '../../views/words/direction-title.styles.ts';
import { editRowsStyles } from '../../views/rating/edit-rows.styles.ts';
import { noticeStyles } from '../../views/words/notice.styles.ts';
import { pairBracketStyles } from '../../views/pair-bracket.styles.ts';
import { ratingChoiceStyles } from '../../views/rating/rating-choice.styles.ts';
import { ratingLineStyles } from '../../views/rating/rating-line.styles.ts';
import { sheetStyles } from '../../views/sheet.styles.ts';
import { signStyles } from '../../views/signs.styles.ts';
import { viewSwitchStyles } from '../../views/control/view-switch.styles.ts';
import { writtenTextStyles } from '../../views/words/written-text.styles.ts';
import { agreeStepStyles } from './agree-step.styles.ts';
import { inFullStyles } from './dialogue-paper.ts';
import { fillStepStyles } from './fill-step.styles.ts';
import { showStepStyles } from './show-step.styles.ts';
import { talkStepStyles } from './talk-step.styles.ts';

const frameStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1.5em;
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
    border-radius: var(--_rounder);
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
  sheetStyles,
  frameStyles,
  fillStepStyles,
  showStepStyles,
  talkStepStyles,
  agreeStepStyles,
  inFullStyles,
];
