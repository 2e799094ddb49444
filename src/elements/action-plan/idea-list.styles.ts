/** The ideas for a dimension: a strategy, and under it what one may take over. */
import { css } from 'lit';

export const ideaListStyles = css`
  .ideas {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    padding: 1em 1.25em;
    background: var(--_sunken);
    border-radius: var(--_round);
    scroll-margin-block: 1em;
  }

  .idea-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    justify-content: space-between;
  }

  .idea-head > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
  }

  .idea-head p,
  .strategy,
  .ask,
  .tips-title {
    font-size: 0.9375em;
  }

  .strategy strong {
    display: block;
    font-weight: 500;
  }

  .tips-title {
    margin-block-start: 0.5em;
    font-weight: 600;
  }

  .idea {
    display: flex;
    gap: 0.25em 1.25em;
    align-items: baseline;
    justify-content: space-between;
    padding-block: 0.55em;
    font-size: 0.9375em;
    line-height: 1.4;
    border-block-start: 1px solid var(--_ring);
  }

  .about-idea {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .idea .text-button,
  .taken {
    flex: none;
    font-weight: 500;
  }

  .taken {
    display: flex;
    gap: 0.35em;
    align-items: center;
  }

  @container (inline-size < 30em) {
    .idea {
      flex-wrap: wrap;
    }
  }

  @media (forced-colors: active) {
    .ideas {
      border: 1px solid CanvasText;
    }
  }
`;
