/** Buttons, text buttons and icons: ink, never a voice's colour. */
import { css } from 'lit';
import { outlineButtonStyles } from './outline-button.styles.ts';
import { textButtonStyles } from './text-button.styles.ts';

/** Every kind of button. */
export const buttonStyles = [
  outlineButtonStyles,
  textButtonStyles,
  css`
    .button.primary {
      color: var(--_surface);
      background: var(--_ink);
      border-color: var(--_ink);
    }

    .button.primary:hover {
      background: color-mix(in srgb, var(--_ink) 86%, var(--_surface));
    }

    .button.plain {
      background: none;
      border-color: transparent;
      padding-inline: 0.5em;
    }

    .button.plain:hover {
      background: var(--_sunken);
    }

    .button:disabled {
      background: none;
      border-color: var(--_ring);
    }

    .button:disabled {
      color: var(--_ink-quiet);
      cursor: not-allowed;
    }

    @media (forced-colors: active) {
      .button:disabled {
        border-color: ButtonText;
      }

      .button.primary {
        forced-color-adjust: none;
        color: Canvas;
        background: CanvasText;
      }
    }
  `,
];
