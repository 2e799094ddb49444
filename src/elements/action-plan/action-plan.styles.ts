/** What lies on the sheet of the plan: its head, its key, and what print makes of it. */
import { css, type CSSResultGroup } from 'lit';
import { baseStyles, tokenStyles } from '../../theme/base.styles.ts';
import { buttonStyles } from '../../theme/button.styles.ts';
import { noticeStyles } from '../../views/words/notice.styles.ts';
import { sheetStyles } from '../../views/sheet.styles.ts';
import { signStyles } from '../../views/signs.styles.ts';
import { actionEditorStyles } from './action-editor.styles.ts';
import { focusChooserStyles } from './focus-chooser.styles.ts';
import { ideaListStyles } from './idea-list.styles.ts';
import { matrixStyles } from './matrix.styles.ts';
import { warningListStyles } from './warning-list.styles.ts';

const frameStyles = css`
  .pupil {
    --voice: var(--_pupil);
    --voice-tint: var(--_pupil-tint);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em 1.5em;
  }

  .titles {
    flex-basis: 18em;
  }

  .acts,
  .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    padding: 1.25em var(--pad) 1.5em;
  }

  .body :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
  }

  .begin {
    max-inline-size: 34em;
    text-wrap: pretty;
  }

  .undo {
    font-size: 0.9375em;
  }

  .legend-lines > p,
  .sentences {
    max-inline-size: 50em;
  }

  .legend-lines {
    display: grid;
    gap: 0.75em;
    margin-block-start: -0.25em;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 1.5em;
    font-size: max(0.8125em, 12px);
  }

  .key .sign {
    margin-inline-end: 0.25em;
  }

  .swatch {
    display: inline-block;
    inline-size: 1.5em;
    block-size: 1em;
    margin-inline-end: 0.25em;
    vertical-align: -0.15em;
    border: 1px solid var(--_caution);
    border-radius: 0.15em;
    background: var(--_caution-tint);
  }

  .swatch.met {
    border-color: var(--_line);
    background: var(--_sunken);
  }

  .bracket {
    display: inline-block;
    inline-size: 1.75em;
    block-size: 0.4em;
    margin-inline-end: 0.25em;
    border: 1px solid var(--_ink-quiet);
    border-block-end: 0;
    border-radius: 0.2em 0.2em 0 0;
  }

  .add-below {
    display: none;
  }

  @container (inline-size < 40em) {
    .body {
      gap: 1.25em;
      padding-block: 1em;
    }

    .add-below {
      display: block;
    }
  }

  @media print {
    .body {
      gap: 1em;
    }
  }
`;

export const actionPlanStyles: CSSResultGroup = [
  tokenStyles('action-plan'),
  baseStyles,
  buttonStyles,
  signStyles,
  noticeStyles,
  sheetStyles,
  frameStyles,
  focusChooserStyles,
  matrixStyles,
  warningListStyles,
  actionEditorStyles,
  ideaListStyles,
];
