/** What every sheet of paper has: its size of text, boxes to tick and lines to write on. */
import { css } from 'lit';
import { baseStyles, tokenStyles } from '../../theme/base.styles.ts';
import { directionTitleStyles } from '../words/direction-title.styles.ts';
import { signStyles } from '../signs.styles.ts';

export const paperSheetStyles = [
  tokenStyles('paper'),
  baseStyles,
  signStyles,
  directionTitleStyles,
  css`
    .root {
      container-type: normal;
      font-size: 10pt;
      line-height: 1.3;
    }

    .root :is(h2, h3) {
      font-size: 1.2em;
    }

    .small {
      font-size: 0.85em;
    }

    .question {
      font-weight: 600;
    }

    .tick {
      display: flex;
      gap: 0.45em;
    }

    .tick::before {
      content: '';
      flex: none;
      inline-size: 1em;
      block-size: 1em;
      margin-block-start: 0.15em;
      border: 1px solid var(--_line);
      border-radius: 0.15em;
    }

    /* A line to write on: as high as handwriting */
    .line {
      display: flex;
      gap: 0.5em;
      align-items: end;
      min-block-size: 2em;
    }

    .write {
      flex: 1;
      align-self: stretch;
      display: flex;
      align-items: end;
      border-block-end: 1px solid var(--_line);
    }
  `,
];
