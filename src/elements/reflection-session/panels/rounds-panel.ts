/**
 * Rounds of a reflection: look at an old one, lay one beside the one on screen,
 * and begin a new one. Knows no elements that show them.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { now } from '../../../controllers/environment.ts';
import type { LanguageController } from '../../../controllers/language.ts';
import type { ComparingView } from '../../../controllers/session/comparing-session.ts';
import { normaliseRoundLabel } from '../../../model/round.ts';
import { suggestedRound } from '../../../model/suggested-round.ts';
import type { PanelOwner, SessionPanel } from './panel-host.ts';
import { labelledSelect, type LabelledSelect } from './labelled-select.ts';

/** Why a round cannot begin under a label. */
type Refusal = 'empty' | 'known';

/** All labels, the current round first, then from new to old. */
function labelsOf({ dossier, round }: ComparingView): readonly string[] {
  const others = dossier.rounds.map(({ label }) => label).filter((label) => label !== round);
  return [round, ...new Set(others.reverse())];
}

/** Why no round can begin under `label`; undefined when it can. */
export function roundRefusal(session: ComparingView, label: string): Refusal | undefined {
  const wanted = normaliseRoundLabel(label);
  if (wanted === '') return 'empty';
  return labelsOf(session).includes(wanted) ? 'known' : undefined;
}

/** All rounds as choices in a list, the current one first. */
export function roundChoices(
  language: LanguageController,
  session: ComparingView,
): LabelledSelect['choices'] {
  const { round } = session;
  return labelsOf(session).map((value) => ({
    value,
    words: value === round ? language.string('session.roundNow', { round }) : value,
  }));
}

/** The round on screen, and the one beside it. */
function lookFields(language: LanguageController, session: ComparingView): unknown {
  const { shownRound, comparedRound = '' } = session;
  const rounds = roundChoices(language, session);
  if (rounds.length < 2) return nothing;
  const none = { value: '', words: language.string('session.compareNone') };
  return html`<div class="fields">
    ${labelledSelect({
      id: 'round-shown',
      label: language.text('session.roundShown'),
      value: shownRound,
      choices: rounds,
      choose: (label) => session.showRound(label),
    })}
    ${labelledSelect({
      id: 'round-compared',
      label: language.text('session.compare'),
      value: comparedRound,
      choices: [none, ...rounds.filter(({ value }) => value !== shownRound)],
      choose: (label) => session.compareWith(label || undefined),
    })}
  </div>`;
}

/** The panel of 'Ronde'. */
export function roundsPanel({ language, session, panels }: PanelOwner): SessionPanel {
  let draft: string | undefined;
  let refused: Refusal | undefined;
  const label = (): string => draft ?? suggestedRound(labelsOf(session), now());
  const start = (): void => {
    refused = roundRefusal(session, label());
    if (refused) {
      panels.focusNext('#round-label');
      return;
    }
    session.startRound(label());
    panels.close(() => language.text('session.roundStarted', { round: session.round }));
  };
  const newRound = (): TemplateResult =>
    html`<div class="field">
      <label for="round-label">${language.text('session.newRound')}</label>
      <input
        id="round-label"
        class="control"
        maxlength="60"
        autocomplete="off"
        .value=${label()}
        aria-describedby=${refused ? 'round-fault round-hint' : 'round-hint'}
        aria-invalid=${refused ? 'true' : nothing}
        @input=${(event: Event) => {
          draft = (event.target as HTMLInputElement).value;
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Enter' && !event.isComposing) start();
        }}
      />
      <p id="round-fault" class="fault">
        ${refused ? language.text(`session.round.${refused}`) : nothing}
      </p>
      <p id="round-hint" class="small quiet">${language.text('session.newRoundHint')}</p>
    </div>`;
  return {
    name: 'rounds',
    title: () => language.text('session.rounds'),
    text: () => [language.text('session.roundIs', { round: session.round })],
    render: () => html`${lookFields(language, session)}${newRound()}`,
    buttons: () => [{ key: 'session.startRound', act: start, isPrimary: true }],
    leave: { key: 'session.close' },
  };
}
