/** The sign of a prompt's mark: a ring that is filled as far as the mark goes. */
import { css } from 'lit';

export const promptGlyphStyles = css`
  .glyph {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    overflow: visible;
  }

  .glyph .ring {
    fill: var(--_surface);
    stroke: var(--_line);
    stroke-width: 1.25;
  }

  .chosen .glyph .ring {
    stroke: var(--_ink);
    stroke-width: 2;
  }

  .weak.chosen .glyph .ring {
    stroke-width: 3;
  }

  .glyph .fill {
    fill: var(--_ink);
  }

  .glyph .query {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2.2;
    stroke-linecap: round;
  }
`;
