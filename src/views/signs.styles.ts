/** The colour of each voice, as `--voice`, and the signs drawn in it. */
import { css } from 'lit';

export const signStyles = css`
  .sign {
    --voice: var(--_ink);
    display: inline-block;
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    vertical-align: -0.22em;
    overflow: visible;
    print-color-adjust: exact;
  }

  .parents {
    --voice: var(--_parents);
    --voice-mid: var(--_parents-mid);
    --voice-tint: var(--_parents-tint);
  }

  .parents-deep {
    --voice: var(--_parents-deep);
  }

  .parents-mid {
    --voice: var(--_parents-mid);
  }

  .school {
    --voice: var(--_school);
    --voice-mid: var(--_school-mid);
    --voice-tint: var(--_school-tint);
  }

  .school-deep {
    --voice: var(--_school-deep);
  }

  .school-mid {
    --voice: var(--_school-mid);
  }

  .pupil {
    --voice: var(--_pupil);
    --voice-tint: var(--_pupil-tint);
  }

  .sign.mark {
    inline-size: 0.7em;
    block-size: 0.7em;
    vertical-align: 0.02em;
    fill: var(--voice);
  }

  .sign.hollow {
    fill: none;
    stroke: var(--voice);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
