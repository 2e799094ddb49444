/** What tests of opening and sharing do as a person does: bring files, drop them, paste, follow a link. */
import type { VersionedView } from '../../../../src/controllers/session/versioned-session.ts';
import type { ReflectionSession } from '../../../../src/elements/reflection-session/reflection-session.ts';
import type { Assessment, Dossier, StoredRecord } from '../../../../src/model/record.ts';
import { answers, bothDirections } from '../../../fixtures/answers.ts';
import { one, settled, shadow, staged } from '../../../support/stage.ts';
import { button, held, press } from '../session-page.ts';

/** A session with a bar that keeps nothing. */
export const unkept = '<reflection-session controls keep="none"><p>Inhoud</p></reflection-session>';

export function versioned(element: ReflectionSession): VersionedView {
  return held(element) as VersionedView;
}

/** Resolves when what the session shows has changed after `act`, and is drawn. */
export async function shownAfter(element: Element, act: () => void): Promise<void> {
  const changed = new Promise<void>((done) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      done();
    });
    const what = { childList: true, subtree: true, characterData: true };
    observer.observe(one(shadow(element), '.root'), what);
  });
  act();
  await changed;
  await settled(element);
}

export function transfer(files: readonly File[]): DataTransfer {
  const carried = new DataTransfer();
  for (const file of files) carried.items.add(file);
  return carried;
}

export function file(text: string | Uint8Array<ArrayBuffer>, name = 'reflectie.json'): File {
  return new File([text], name);
}

/** Chooses files in the panel of 'Open'. */
export async function bring(element: Element, ...files: readonly File[]): Promise<void> {
  if (!shadow(element).querySelector('input[type=file]')) await press(element, 'Open');
  const picker = one<HTMLInputElement>(shadow(element), 'input[type=file]');
  picker.files = transfer(files).files;
  await shownAfter(element, () => picker.dispatchEvent(new Event('change', { bubbles: true })));
}

/** A drag event as the browser sends it. */
export function drag(
  at: Element,
  type: 'dragenter' | 'dragover' | 'dragleave' | 'drop',
  dataTransfer: DataTransfer,
): DragEvent {
  const event = new DragEvent(type, {
    dataTransfer,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  at.dispatchEvent(event);
  return event;
}

/** Pastes a text in the panel of 'Open' and opens it. */
export async function paste(element: Element, text: string): Promise<void> {
  if (!shadow(element).querySelector('#import-text')) await press(element, 'Open');
  const field = one<HTMLTextAreaElement>(shadow(element), '#import-text');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await shownAfter(element, () => button(element, 'Open de tekst').click());
}

/** A dossier of the same reflection with these records. */
export function dossierOf(...records: readonly Assessment[]): Dossier {
  return { ...bothDirections(), records };
}

/** A record of the current round. */
export function sheet(id: number, more: Partial<Assessment> = {}): Assessment {
  return { ...answers('parents', id), round: '2026-2027', ...more };
}

/** Two or more versions of one record, of which none knows another. */
export function versionsOfOne(count: number): readonly Assessment[] {
  const ratings = (time: number) => ({ ...answers().ratings, time });
  return Array.from({ length: count }, (_, place) =>
    sheet(1, { revision: 2, ratings: ratings(place + 1), updatedAt: `2026-11-2${place}` }),
  );
}

/** A session that holds `records`, among them versions of one. */
export async function forked(...records: readonly StoredRecord[]): Promise<ReflectionSession> {
  const element = await staged<ReflectionSession>(unkept);
  element.dossier = { ...dossierOf(), records };
  await settled(element);
  return element;
}

/** What stands in each row of the table of versions. */
export function forkRowsIn(element: Element): readonly string[] {
  return [...shadow(element).querySelectorAll('.fork-table tbody tr')].map((row) =>
    [...row.querySelectorAll('th, .fork-words')]
      .map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())
      .join(' | '),
  );
}
