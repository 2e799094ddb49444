/** A figure with a drawing: its head with title and views, its body, and the ruler that measures the drawing. */
import { css } from 'lit';

export const figureStyles = css`
  .figure,
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.25em 1.5em;
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--_hairline);
    break-after: avoid;
  }

  .body {
    gap: 1.5em 2.5em;
    align-items: start;
  }

  /* As wide as the picture but never as high: drawing does not change what is measured. */
  .ruler {
    block-size: 0;
  }
`;
