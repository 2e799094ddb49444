/** What is asked before answers come in: which round they join, or whether all else may go. */
import { html } from 'lit';
import type { FilesOwner } from './files-owner.ts';
import type { SessionPanel } from './panel-host.ts';
import { selectField } from './select-field.ts';
import { panelButtons } from './session-panel.ts';

/** Asks before what came takes the place of what is on screen. */
export function insteadPanel(
  { language }: FilesOwner,
  yes: () => void,
  cancel: () => void,
): SessionPanel {
  return {
    name: 'open',
    title: () => language.text('open.insteadTitle'),
    text: () => [language.text('open.insteadText')],
    render: () =>
      panelButtons(language, [
        { key: 'open.insteadYes', act: yes, isPrimary: true },
        { key: 'session.cancel', act: cancel },
      ]),
  };
}

/** The rounds that answers can join, the current one first. */
export function roundField(
  { language, session }: FilesOwner,
  value: string,
  choose: (round: string) => void,
): unknown {
  const { dossier, round } = session;
  const labels = new Set([round, ...dossier.rounds.map(({ label }) => label).reverse()]);
  return selectField({
    id: 'import-round',
    label: language.text('open.round'),
    value,
    choices: [...labels].map((label) => ({
      value: label,
      words: label === round ? language.string('session.roundNow', { round }) : label,
    })),
    choose,
  });
}

export interface RoundQuestion {
  /** How many assessments have no round. */
  readonly count: number;
  readonly merge: (round: string) => void;
  readonly cancel: () => void;
}

/** Asks to which round answers without one belong. */
export function roundPanel(owner: FilesOwner, asked: RoundQuestion): SessionPanel {
  const { language, session } = owner;
  const { count, merge, cancel } = asked;
  let chosen = session.round;
  return {
    name: 'open',
    title: () => language.text('open.roundTitle'),
    text: () => [language.text(count === 1 ? 'open.roundOne' : 'open.roundMany', { n: count })],
    render: () =>
      html`${roundField(owner, chosen, (round) => {
        chosen = round;
      })}
      ${panelButtons(language, [
        { key: 'open.roundYes', act: () => merge(chosen), isPrimary: true },
        { key: 'session.cancel', act: cancel },
      ])}`,
  };
}
