/**
 * Shows the answers of an example school in the place of one's own: the elements
 * point at another session for as long. Nothing of one's own is touched.
 */
import type { Dossier } from '../src/model/record.ts';

const own = 'reflectie';

async function readExample(): Promise<Dossier> {
  const response = await fetch(new URL('example-school.json', location.href));
  if (!response.ok) throw new Error(`status ${String(response.status)}`);
  return (await response.json()) as Dossier;
}

/** Everything that shows the answers of a session. */
function shown(): readonly Element[] {
  return [...document.querySelectorAll('[data-in-session] *')].filter(({ localName }) =>
    localName.includes('-'),
  );
}

function show(session: string, isExample: boolean): void {
  for (const element of shown()) element.setAttribute('session', session);
  document.getElementById(own)?.toggleAttribute('data-aside', isExample);
  for (const part of document.querySelectorAll<HTMLElement>('[data-example-only]')) {
    part.hidden = !isExample;
  }
}

/** Gives the session its answers, and the plan of the former round its place. */
function fill(session: Element, dossier: Dossier): void {
  Object.assign(session, { dossier });
  const [former] = dossier.rounds;
  const record = dossier.records.find((one) => one.type === 'plan' && one.round === former?.label);
  const plan = document.querySelector('[data-former-plan]');
  if (plan && record) Object.assign(plan, { value: JSON.stringify(record) });
}

function offer(button: HTMLElement, session: Element): void {
  const said = document.querySelector('[data-example-said]');
  let isFilled = false;
  button.addEventListener('click', () => {
    const isExample = button.ariaPressed !== 'true';
    const ready = isFilled ? Promise.resolve() : readExample().then((one) => fill(session, one));
    ready.then(
      () => {
        isFilled = true;
        button.ariaPressed = String(isExample);
        show(isExample ? session.id : own, isExample);
        if (said) said.textContent = isExample ? 'Jullie zien het voorbeeld.' : '';
      },
      () => {
        if (said) said.textContent = 'Het voorbeeld kon niet laden.';
      },
    );
  });
}

/** The way back stands with the example; whoever takes it is then where it began. */
function offerBack(button: HTMLElement): void {
  document.querySelector('[data-own]')?.addEventListener('click', () => {
    button.focus();
    button.click();
  });
}

const button = document.querySelector<HTMLElement>('[data-example]');
const session = document.getElementById(button?.dataset['example'] ?? '');
if (button && session) {
  offer(button, session);
  offerBack(button);
}
