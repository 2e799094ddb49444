import { css } from 'lit';

export const directionTitleStyles = css`
  .direction {
    display: inline-flex;
    align-items: baseline;
    gap: 0.55em;
  }

  .arrow {
    inline-size: 1.05em;
    block-size: 0.7em;
    margin-inline: 0.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .arrow:dir(rtl) {
    transform: scaleX(-1);
  }
`;
