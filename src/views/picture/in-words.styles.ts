import { css } from 'lit';

export const inWordsStyles = css`
  .in-words {
    margin-block-start: 1.5em;
  }

  .in-words dl {
    border-block-start: 1px solid var(--_hairline);
    margin-block-start: 0.5em;
  }

  .fact {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_hairline);
  }

  .fact:last-child {
    border-block-end: 0;
  }

  .fact dt {
    font-size: max(0.8125em, 12px);
  }

  .fact dd {
    margin: 0;
    max-inline-size: 40em;
    line-height: 1.4;
  }

  .fact dd + dd {
    margin-block-start: 0.25em;
  }

  @media print {
    .in-words {
      margin-block-start: 0.75em;
    }

    .fact {
      padding-block: 0.3em;
    }

    .fact dd + dd {
      margin-block-start: 0;
    }
  }
`;
