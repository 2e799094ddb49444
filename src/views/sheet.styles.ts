/** The sheet that a form, a card, a dialogue and a plan lie on: its frame, narrow, forced and in print. */
import { css } from 'lit';

export const sheetStyles = css`
  .card {
    --pad: 1.5em;
    position: relative;
    background: var(--_surface);
    border: 1px solid var(--_hairline);
    border-radius: var(--_rounder);
  }

  .head {
    padding: 1.25em var(--pad) 1.1em;
    border-block-end: 1px solid var(--_hairline);
  }

  .titles {
    flex: 1 1 16em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  /* What takes the focus of a form that misses an answer, before there is a field to take it. */
  .goal {
    position: absolute;
    inset-block-start: 0;
    inline-size: 1px;
    block-size: 1px;
    outline: none;
  }

  @container (inline-size < 34em) {
    .card {
      --pad: 1em;
    }

    .head {
      padding-block: 0.75em;
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
