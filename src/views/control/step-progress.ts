/**
 * The way through a form as a row of buttons: numbered circles, those that
 * belong together in one pill, and words before and after them. Knows no record:
 * it is told what each step is called and how it stands.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../controllers/language.ts';
import { checkIcon } from '../icons.ts';

/** How one numbered circle stands. */
export type CircleState = 'answered' | 'unknown' | 'todo';

export interface ProgressCircle {
  readonly number: number;
  readonly state: CircleState;
}

export interface ProgressStep {
  /** What is heard at circles: it begins with their numbers, which are seen. */
  readonly name: string;
  /** What is seen where there are no circles. */
  readonly word: Words;
  /** The circles on this button; none makes it a word. */
  readonly circles: readonly ProgressCircle[];
  readonly isHere: boolean;
  readonly onGo: () => void;
}

function circle({ number, state }: ProgressCircle, isHere: boolean): TemplateResult {
  const sign = state === 'answered' ? checkIcon() : state === 'unknown' ? '?' : number;
  return html`<span class="circle ${state}" aria-hidden="true">${isHere ? number : sign}</span>`;
}

function step({ name, word, circles, isHere, onGo }: ProgressStep): TemplateResult {
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
      ${kind === 'word' ? word : circles.map((one) => html`${circle(one, isHere)} `)}
    </button>
  </li>`;
}

/** @param label what the row is, for a screen reader */
export function stepProgress(label: string, steps: readonly ProgressStep[]): TemplateResult {
  return html`<ol class="progress" part="progress" role="list" aria-label=${label}>
    ${steps.map(step)}
  </ol>`;
}
