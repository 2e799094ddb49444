/**
 * Asks what may be sent to the host's server: names the receiver, says what
 * goes along, and lets the person choose. Nothing is sent before 'Verstuur'.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { checklistTitle, momentName } from '../../../controllers/words/checklist-words.ts';
import { dateWords } from '../../../controllers/words/date-words.ts';
import type { LanguageController, Words } from '../../../controllers/language.ts';
import { clipped, directionName, filledIn } from '../../../controllers/words/model-words.ts';
import type { ModelRecord } from '../../../model/record.ts';
import type { PanelOwner, SessionPanel } from '../panels/panel-host.ts';
import type { LeaveButton, PanelButton } from '../panels/session-panel.ts';
import type { SessionSubmit, SubmitRow, SubmitState } from './session-submit.ts';

/** Where a row stands, in words; a new one needs none. */
const stateKeys: Readonly<Record<Exclude<SubmitState, 'new'>, string>> = {
  changed: 'submit.changed',
  unfinished: 'submit.unfinished',
  underway: 'submit.underway',
  sent: 'submit.sent',
  forked: 'submit.forked',
};

/** Finished, and not on its way in this version. */
function isProposed({ state }: SubmitRow): boolean {
  return state === 'new' || state === 'changed';
}

/** Which look or agreement it is, which list about which activity, or that it is the tree or the plan. */
function subjectWords(
  language: LanguageController,
  record: ModelRecord,
): readonly (string | undefined)[] {
  if (record.type === 'assessment') {
    const { about, subject } = record;
    const words = subject && language.string('submit.about', { subject: clipped(subject) });
    return [directionName(language, about), words];
  }
  if (record.type === 'agreement') {
    return [language.string('session.agreement'), directionName(language, record.about)];
  }
  if (record.type !== 'checklist') return [language.string(`session.${record.type}`)];
  const { activity: { title } = {}, moment } = record;
  return [
    language.string('submit.checklist', { title: checklistTitle(language, record) }),
    ...(title ? [clipped(title), momentName(language, moment)] : []),
  ];
}

/**
 * 'Ouders → school, ingevuld door het schoolteam, 20 november 2026', or 'Checklist
 * ‘Zeven tips’, ingevuld door het schoolteam, 20 november 2026'.
 */
function rowWords(language: LanguageController, record: ModelRecord): string {
  const pieces = [
    ...subjectWords(language, record),
    filledIn(language, record.by),
    dateWords(language, record.updatedAt.slice(0, 10)),
  ];
  return pieces.filter(Boolean).join(', ');
}

class SubmitPanel implements SessionPanel {
  readonly name = 'submit';
  readonly #owner: PanelOwner;
  readonly #submit: SessionSubmit;
  /** Ids of the records that the person wants to send. */
  readonly #chosen: Set<string>;
  #isEmptyHanded = false;

  constructor(owner: PanelOwner, submit: SessionSubmit) {
    this.#owner = owner;
    this.#submit = submit;
    this.#chosen = new Set(submit.rows.filter(isProposed).map(({ record }) => record.id));
  }

  readonly title = (): Words => {
    const { language } = this.#owner;
    return language.text('submit.title', { host: this.#submit.receiver });
  };

  readonly text = (): readonly Words[] => {
    const { language } = this.#owner;
    const { rows, receiver, isOwn, hiddenCount } = this.#submit;
    const place = language.text(isOwn ? 'submit.own' : 'submit.other');
    const hidden = hiddenCount > 0 ? [language.text('submit.hidden')] : [];
    if (rows.length === 0) return [place, language.text('submit.none'), ...hidden];
    const readers = language.text('submit.readers', { host: receiver });
    const what = language.text('submit.what');
    return [place, what, readers, language.text('submit.first'), ...hidden];
  };

  readonly render = (): TemplateResult => {
    const { language } = this.#owner;
    const { rows } = this.#submit;
    if (rows.length === 0) return html``;
    return html`<fieldset class="choices submit-rows" aria-describedby="submit-fault">
        <legend>${language.text('submit.choose')}</legend>
        ${rows.map((row) => this.#renderRow(row))}
      </fieldset>
      <p id="submit-fault" class="fault" role="alert">
        ${this.#isEmptyHanded ? language.text('submit.noneChosen') : nothing}
      </p>`;
  };

  readonly buttons = (): readonly PanelButton[] =>
    this.#submit.rows.length > 0 ? [{ key: 'submit.open', isPrimary: true, act: this.#send }] : [];

  get leave(): LeaveButton {
    return { key: this.#submit.rows.length > 0 ? 'session.cancel' : 'session.close' };
  }

  #renderRow({ record, state }: SubmitRow): TemplateResult {
    const { language } = this.#owner;
    const { id } = record;
    const turn = (event: Event): void => {
      if ((event.target as HTMLInputElement).checked) this.#chosen.add(id);
      else this.#chosen.delete(id);
      this.#isEmptyHanded = false;
      this.#owner.panels.refresh();
    };
    return html`<label class="choice submit-row">
      <input
        type="checkbox"
        .checked=${this.#isChosen(record, state)}
        ?disabled=${state === 'forked'}
        @change=${turn}
      />
      <span>
        ${rowWords(language, record)}${
          state === 'new'
            ? nothing
            : html` <span class="quiet">(${language.text(stateKeys[state])})</span>`
        }
      </span>
    </label>`;
  }

  #isChosen({ id }: ModelRecord, state: SubmitState): boolean {
    return state !== 'forked' && this.#chosen.has(id);
  }

  readonly #send = (): void => {
    const { panels } = this.#owner;
    const records = this.#submit.rows
      .filter(({ record, state }) => this.#isChosen(record, state))
      .map(({ record }) => record);
    if (records.length === 0) {
      this.#isEmptyHanded = true;
      panels.refresh();
      return;
    }
    this.#submit.send(records);
    panels.close();
  };
}

/** The panel of 'Verstuur'. */
export function submitPanel(owner: PanelOwner, submit: SessionSubmit): SessionPanel {
  return new SubmitPanel(owner, submit);
}
