/** Errors of the page and warnings of ours, while a test does its worst. */
import { takeConsole } from './strict-page.ts';

const errors: string[] = [];

addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));

/** What was thrown into the page since the last call. */
export function takeErrors(): readonly string[] {
  return errors.splice(0);
}

export interface Outcome {
  /** Console lines that are no coded warning of ours, and errors of the page. */
  readonly unexpected: readonly string[];
  /** Codes that were warned of, as `E103`, one entry for each warning. */
  readonly codes: readonly string[];
}

/** What happened since the last call. */
export function takeOutcome(): Outcome {
  const lines = takeConsole();
  const coded = /^warn: \[betrokken (E\d{3})\] \S/;
  return {
    unexpected: [...takeErrors(), ...lines.filter((line) => !coded.test(line))],
    codes: lines.map((line) => coded.exec(line)?.[1] ?? '').filter((code) => code !== ''),
  };
}

/** Codes that were warned of more than once. */
export function repeated(codes: readonly string[]): readonly string[] {
  return codes.filter((code, place) => codes.indexOf(code) !== place);
}
