/** Buttons, text buttons and icons: ink, never a voice's colour. */
import { css } from 'lit';

/** The button with an outline, and the icon before its word. */
export const outlineButtonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.5em;
    padding: 0.25em 0.9em;
    font-size: 0.9375em;
    font-weight: 500;
    line-height: 1.25;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    cursor: pointer;
    transition:
      background-color 120ms,
      border-color 120ms;
  }

  .button:hover {
    background: var(--_sunken);
    border-color: var(--_ink);
  }

  .icon {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
  }
`;

/** Every kind of button. */
export const buttonStyles = [
  outlineButtonStyles,
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

    .text-button {
      min-block-size: 24px;
      padding: 0.1em 0;
      font-size: max(0.8125em, 12px);
      color: var(--_ink);
      background: none;
      border: 0;
      text-decoration: underline;
      text-underline-offset: 0.25em;
      cursor: pointer;
    }

    :is(.button, .text-button):disabled {
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
