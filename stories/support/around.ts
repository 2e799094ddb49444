/** What stories put around an element: a session with records, or a form. Knows no story. */
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../../src/elements/reflection-session/define.ts';
import type { ReflectionSession } from '../../src/elements/reflection-session/reflection-session.ts';
import type { Dossier } from '../../src/model/record.ts';
import { attributes, type Attributes } from './attributes.ts';

/** A session that holds this dossier and keeps nothing, unless its attributes say otherwise. */
export function inSession(
  dossier: Dossier | undefined,
  content: unknown,
  more: Attributes = {},
): TemplateResult {
  const fill = (element: Element | undefined): void => {
    const session = element as ReflectionSession | undefined;
    if (session && dossier) session.dossier = dossier;
  };
  return html`<reflection-session ${attributes({ keep: 'none', ...more })} ${ref(fill)}
    >${content}</reflection-session
  >`;
}

function stay(event: Event): void {
  event.preventDefault();
}

/** A form that goes nowhere, with a button to send it. */
export function inForm(content: unknown): TemplateResult {
  return html`<form @submit=${stay}>${content}<button>Verstuur</button></form>`;
}
