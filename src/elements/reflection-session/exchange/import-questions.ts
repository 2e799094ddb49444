/** What is asked before answers come in: which round they join, or whether all else may go. */
import type { TemplateResult } from 'lit';
import type { FilesOwner } from './files-owner.ts';
import type { SessionPanel } from '../panels/panel-host.ts';
import { roundChoices } from '../panels/rounds-panel.ts';
import { labelledSelect } from '../panels/labelled-select.ts';

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
    buttons: () => [{ key: 'open.insteadYes', act: yes, isPrimary: true }],
    leave: { key: 'session.cancel', act: cancel },
  };
}

/** The rounds that answers can join, the current one first. */
export function roundField(
  { language, session }: FilesOwner,
  value: string,
  choose: (round: string) => void,
): TemplateResult {
  return labelledSelect({
    id: 'import-round',
    label: language.text('csv.round'),
    value,
    choices: roundChoices(language, session),
    choose,
  });
}

export interface RoundQuestion {
  /** How many records have no round. */
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
      roundField(owner, chosen, (round) => {
        chosen = round;
      }),
    buttons: () => [{ key: 'link.yes', act: () => merge(chosen), isPrimary: true }],
    leave: { key: 'session.cancel', act: cancel },
  };
}
