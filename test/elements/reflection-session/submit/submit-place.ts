/** A bar with nothing but sending in it, as `<submit-place>`. */
import { html, type TemplateResult } from 'lit';
import { EmbeddedElement } from '../../../../src/controllers/embedded-element.ts';
import { newId, now } from '../../../../src/controllers/environment.ts';
import { ComparingSession } from '../../../../src/controllers/session/comparing-session.ts';
import {
  PanelHost,
  type PanelOwner,
} from '../../../../src/elements/reflection-session/panels/panel-host.ts';
import { sessionStyles } from '../../../../src/elements/reflection-session/reflection-session.styles.ts';
import { SessionSubmit } from '../../../../src/elements/reflection-session/submit/session-submit.ts';
import { submitLine } from '../../../../src/elements/reflection-session/submit/submit-line.ts';
import { submitPanel } from '../../../../src/elements/reflection-session/submit/submit-panel.ts';
import { submitStyles } from '../../../../src/elements/reflection-session/submit/submit.styles.ts';
import { sessionMessages } from '../../../../src/i18n/nl/session.ts';
import { submitMessages } from '../../../../src/i18n/nl/submit.ts';
import { baseStyles, tokenStyles } from '../../../../src/theme/base.styles.ts';
import { buttonStyles } from '../../../../src/theme/button.styles.ts';
import { noticeStyles } from '../../../../src/views/words/notice.styles.ts';

export class SubmitPlace extends EmbeddedElement {
  static override styles = [
    tokenStyles('submit-place'),
    baseStyles,
    buttonStyles,
    noticeStyles,
    sessionStyles,
    submitStyles,
  ];

  protected static override readonly messages = { ...sessionMessages, ...submitMessages };

  key: string | undefined = 'session:Herfst';
  published = 0;
  readonly session = new ComparingSession({ now, newId });
  readonly submit = new SessionSubmit(this, {
    session: this.session,
    attributes: () => ({
      url: this.getAttribute('submit-url') ?? '',
      csrfHeader: this.getAttribute('csrf-header') ?? '',
      csrfToken: this.getAttribute('csrf-token') ?? '',
      csrfMeta: this.getAttribute('csrf-meta') ?? '',
    }),
    key: () => this.key,
    published: () => (this.published += 1),
  });
  readonly owner: PanelOwner = {
    session: this.session,
    language: this.language,
    panels: new PanelHost(this, this.language),
    title: () => 'Herfst',
    name: () => 'Herfst',
    members: () => [],
    changed: () => undefined,
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.session.subscribe(() => this.requestUpdate());
    this.requestUpdate();
  }

  protected override renderContent(): TemplateResult {
    const open = (): void => this.owner.panels.toggle(submitPanel(this.owner, this.submit));
    return html`<button type="button" class="button" data-opens="submit" @click=${open}>
        Open
      </button>
      ${this.owner.panels.render()}${submitLine(this.owner, this.submit)}`;
  }
}

customElements.define('submit-place', SubmitPlace);
