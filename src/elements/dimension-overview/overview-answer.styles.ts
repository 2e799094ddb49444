import { css } from 'lit';

/** Values, notes and marks at prompts. */
export const overviewAnswerStyles = css`
  .marked {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    margin-inline-start: 0.35em;
    color: var(--_ink);
    white-space: nowrap;
  }

  .glyph {
    inline-size: 0.95em;
    block-size: 0.95em;
  }

  .answer {
    display: grid;
    gap: 0.3em;
    margin-block-start: 0.6em;
  }

  .rating {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    font-size: 1.0667em;
  }

  .rating .sign.hollow {
    align-self: center;
  }

  .note {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_ring);
  }

  .written {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .talk {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
  }

  .icon {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin-block-start: 0.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .evidence {
    margin-block-start: 0.6em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_parents);
  }
`;
