import { css } from 'lit';

export const signStyles = css`
  .sign {
    --sign: var(--_ink);
    display: inline-block;
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    vertical-align: -0.22em;
    overflow: visible;
  }

  .sign.parents {
    --sign: var(--_parents);
  }

  .sign.parents-deep {
    --sign: var(--_parents-deep);
  }

  .sign.parents-mid {
    --sign: var(--_parents-mid);
  }

  .sign.school {
    --sign: var(--_school);
  }

  .sign.school-deep {
    --sign: var(--_school-deep);
  }

  .sign.school-mid {
    --sign: var(--_school-mid);
  }

  .sign.mark {
    inline-size: 0.7em;
    block-size: 0.7em;
    vertical-align: 0.02em;
    fill: var(--sign);
  }

  .sign.hollow {
    fill: none;
    stroke: var(--sign);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @media print {
    .sign {
      print-color-adjust: exact;
    }
  }
`;
