/**
 * The way through a form as a row of buttons: numbered circles, those that
 * belong together in one pill, and words before and after them. Knows no record:
 * it is told what each step is called and how it stands.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon } from './icons.ts';

/** How one numbered circle stands. */
export type CircleState = 'answered' | 'unknown' | 'todo';

export interface ProgressCircle {
  readonly number: number;
  readonly state: CircleState;
}

export interface ProgressStep {
  /** What the button is called: visible for a word, heard for circles. */
  readonly name: string;
  /** The circles on this button; none makes it a word. */
  readonly circles: readonly ProgressCircle[];
  readonly isHere: boolean;
  readonly onGo: () => void;
}

function circle({ number, state }: ProgressCircle, isHere: boolean): TemplateResult {
  const sign = state === 'answered' ? checkIcon() : state === 'unknown' ? '?' : number;
  return html`<span class="circle ${state}" aria-hidden="true">${isHere ? number : sign}</span>`;
}

function step({ name, circles, isHere, onGo }: ProgressStep): TemplateResult {
  const kind = circles.length === 0 ? 'word' : circles.length > 1 ? 'pill' : 'single';
  return html`<li class=${kind}>
    <button
      type="button"
      part="step"
      class=${isHere ? 'here' : ''}
      aria-current=${isHere ? 'step' : nothing}
      aria-label=${kind === 'word' ? nothing : name}
      title=${kind === 'word' ? nothing : name}
      @click=${onGo}
    >
      ${kind === 'word' ? name : circles.map((one) => circle(one, isHere))}
    </button>
  </li>`;
}

/** @param label what the row is, for a screen reader */
export function stepProgress(label: string, steps: readonly ProgressStep[]): TemplateResult {
  return html`<ol class="progress" part="progress" role="list" aria-label=${label}>
    ${steps.map(step)}
  </ol>`;
}
