/** What stands with the questions of the card: notes, what was asked before, the keys. */
import { css } from 'lit';

export const cardQuestionsStyles = css`
  .item > .field {
    inline-size: auto;
    min-inline-size: calc(100% - 1ch - 0.75em);
  }

  .offered {
    flex-wrap: wrap;
  }

  .stranded {
    margin-block-start: 1em;
  }

  .stranded li {
    margin-block-start: 0.35em;
  }

  .keys {
    margin-block-start: 0.75em;
  }

  /* Where one only touches there are no keys */
  @media (hover: none) and (pointer: coarse) {
    .keys {
      display: none;
    }
  }
`;
