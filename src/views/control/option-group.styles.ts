/** Words of which one, or some, are chosen: each a block as wide as its word. */
import { css } from 'lit';

export const optionGroupStyles = css`
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block-start: 0.4em;
  }

  .option {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.5em;
    padding: 0.25em 0.75em;
    font-size: 0.9375em;
    line-height: 1.2;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_round);
  }

  .option:hover {
    background: var(--_sunken);
  }

  .option.chosen {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }

  @media (forced-colors: active) {
    .option.chosen {
      padding-inline: calc(0.75em - 2px);
      border: 3px solid Highlight;
    }
  }
`;
