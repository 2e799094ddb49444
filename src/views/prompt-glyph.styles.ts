/** The sign of a prompt's mark: a ring that is filled as far as the mark goes. */
import { css } from 'lit';

export const promptGlyphStyles = css`
  .glyph {
    flex: none;
    overflow: visible;
  }

  .glyph .ring {
    fill: var(--_surface);
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
