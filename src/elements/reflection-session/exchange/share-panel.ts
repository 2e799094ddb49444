/**
 * The panel of 'Bewaar': the whole as a file or as a table, and one assessment
 * as a link. Says of each what is in it. What goes out is published: from then
 * on an edit is the next revision.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { clipped, directionName, filledIn } from '../../../controllers/words/model-words.ts';
import { assessmentToFragment } from '../../../exchange/assessment-link.ts';
import { dossierToCsv, type CsvFile } from '../../../exchange/assessment-to-csv.ts';
import type { Assessment } from '../../../model/record.ts';
import { savedLine, textPanel } from './file-panels.ts';
import type { FilesOwner } from './files-owner.ts';
import { linkAddress } from './link-address.ts';
import type { SessionPanel } from '../panels/panel-host.ts';
import { offerFile, saveFile, tableName, type MadeFile } from './save-file.ts';
import { labelledSelect } from '../panels/labelled-select.ts';
import { panelButtons } from '../panels/session-panel.ts';

/** Beyond this many characters mail and chat programs break a link. */
const longLink = 2000;

/** Where the page lies on a disk, what is a link elsewhere is a text to send. */
function linkKey(key: string): string {
  return linkAddress(location.href, document.baseURI) === '' ? `${key}OnDisk` : key;
}

/** Saves and shares. */
export class SharePanel implements SessionPanel {
  readonly name = 'save';
  readonly #owner: FilesOwner;
  /** Place of the assessment that goes into the link. */
  #place = 0;
  #hasNotes = false;

  constructor(owner: FilesOwner) {
    this.#owner = owner;
  }

  readonly title = () => this.#owner.language.text('share.title');

  readonly leave = { key: 'session.close' };

  readonly render = (): TemplateResult =>
    html`${this.#renderFile()}${this.#renderTable()}${this.#renderLink()}`;

  #part(name: 'file' | 'table' | 'link', content: unknown): TemplateResult {
    const id = `share-${name}`;
    return html`<div class="share-part" role="group" aria-labelledby=${id}>
      <p id=${id} class="panel-title">
        ${this.#owner.language.text(name === 'link' ? linkKey('share.link') : `share.${name}`)}
      </p>
      ${content}
    </div>`;
  }

  // -- The whole

  #renderFile(): TemplateResult {
    const { language } = this.#owner;
    return this.#part(
      'file',
      html`<p class="small quiet">${language.text('share.fileText')}</p>
        ${panelButtons(language, [
          { key: 'share.fileYes', act: this.#saveWhole, isPrimary: true },
        ])}`,
    );
  }

  #renderTable(): TemplateResult {
    const { language } = this.#owner;
    return this.#part(
      'table',
      html`<p class="small quiet">${language.text('share.tableText')}</p>
        ${panelButtons(language, [{ key: 'share.tableYes', act: this.#saveTable }])}`,
    );
  }

  readonly #saveWhole = (): void => {
    const { session, name } = this.#owner;
    this.#give(saveFile(session.dossier, name()));
  };

  readonly #saveTable = (): void => {
    const { session, name, reading } = this.#owner;
    const { text, ...missing } = dossierToCsv(session.dossier, reading().csvWords);
    const file = { name: tableName(session.dossier, name()), text };
    this.#give(offerFile(file, 'text/csv;charset=utf-8'), missing);
  };

  /** What a table cannot hold, in a sentence for each kind. */
  #missing(file: Omit<CsvFile, 'text'>): unknown {
    const { language } = this.#owner;
    const { leftOut, checklists, trees, agreements, plans } = file;
    const line = (n: number, key: string): unknown =>
      n > 0
        ? html`<p class="said">${language.text(`${key}${n === 1 ? 'One' : 'Many'}`, { n })}</p>`
        : nothing;
    return [
      line(checklists, 'share.tableChecklist'),
      line(trees, 'share.tableTree'),
      line(agreements, 'share.tableAgreement'),
      line(plans, 'share.tablePlan'),
      line(leftOut - checklists - trees - agreements - plans, 'share.tableNewer'),
    ];
  }

  /** Says where a file went, or shows its text where none can be made. */
  #give(file: MadeFile, missing?: Omit<CsvFile, 'text'>): void {
    const { session, panels, language } = this.#owner;
    session.published();
    const showText = (isBlocked: boolean): void =>
      panels.open(textPanel(this.#owner, file.text, isBlocked));
    if (file.isBlocked) showText(true);
    else {
      const { name } = file;
      const saved = (): unknown => savedLine(language, name, () => showText(false));
      panels.close(() => html`${saved()}${missing ? this.#missing(missing) : nothing}`);
    }
  }

  // -- One assessment

  #renderLink(): TemplateResult {
    const { language, session } = this.#owner;
    const { assessments, shownRound: round } = session;
    const record = assessments[this.#place] ?? assessments[0];
    const key = linkKey(record ? 'share.linkText' : 'share.linkNone');
    return this.#part(
      'link',
      html`<p class="small quiet">${language.text(key, { round })}</p>
        ${record ? this.#renderChoice(assessments, record) : nothing}`,
    );
  }

  #renderChoice(assessments: readonly Assessment[], record: Assessment): TemplateResult {
    const { language, panels } = this.#owner;
    const choices = assessments.map((each, place) => ({
      value: String(place),
      words: this.#nameOf(each),
    }));
    return html`${labelledSelect({
        id: 'share-which',
        label: language.text('share.which'),
        value: String(assessments.indexOf(record)),
        choices,
        choose: (value) => {
          this.#place = Number(value);
          panels.refresh();
        },
      })}
      <label class="choice">
        <input
          type="checkbox"
          .checked=${this.#hasNotes}
          aria-describedby="share-notes-hint"
          @change=${(event: Event) => {
            this.#hasNotes = (event.target as HTMLInputElement).checked;
            panels.refresh();
          }}
        />
        <span>${language.text('share.withNotes')}</span>
      </label>
      <p id="share-notes-hint" class="small quiet">${language.text('share.withNotesHint')}</p>
      ${this.#renderField(record)}`;
  }

  #nameOf({ about, by, subject }: Assessment): string {
    const { language } = this.#owner;
    const parts = [directionName(language, about), filledIn(language, by), subject];
    return clipped(parts.filter(Boolean).join(', '));
  }

  /** Undefined when what was written is too long for a link. */
  #linkOf(record: Assessment): string | undefined {
    try {
      return `${linkAddress(location.href, document.baseURI)}${assessmentToFragment(record, { notes: this.#hasNotes })}`;
    } catch {
      return undefined;
    }
  }

  #renderField(record: Assessment): TemplateResult {
    const { language } = this.#owner;
    const link = this.#linkOf(record);
    if (link === undefined)
      return html`<p class="fault">${language.text(linkKey('share.tooLong'))}</p>`;
    const n = link.length;
    const contents = linkKey(this.#hasNotes ? 'share.contentsNotes' : 'share.contents');
    return html`<div class="field wide">
        <label for="share-field">${language.text(linkKey('share.theLink'))}</label>
        <input
          id="share-field"
          class="control mono"
          readonly
          spellcheck="false"
          dir="ltr"
          .value=${link}
          aria-describedby="share-contents"
          @focus=${this.#select}
        />
        <p id="share-contents" class="small quiet">
          ${language.text(contents, { n })} ${n > longLink ? language.text('share.long') : nothing}
        </p>
      </div>
      ${panelButtons(language, [{ key: 'share.copy', act: () => void this.#copy(link) }])}`;
  }

  /** Whoever stands in the field may copy it by hand. */
  readonly #select = (event: Event): void => {
    (event.target as HTMLInputElement).select();
    this.#owner.session.published();
  };

  async #copy(link: string): Promise<void> {
    const { session, panels, language } = this.#owner;
    session.published();
    try {
      await navigator.clipboard.writeText(link);
      panels.say(() => language.text(linkKey('share.copied')));
    } catch {
      // Over plain http there is no clipboard, and in a frame it may be closed.
      panels.focusNext('#share-field');
      panels.say(() => language.text(linkKey('share.selected')));
    }
  }
}
