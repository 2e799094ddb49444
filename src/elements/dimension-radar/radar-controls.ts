/** The buttons around a picture: which view, and saving it as a file. Ink, never a voice's colour. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageController } from '../../controllers/language.ts';
import { pictureIcon, saveIcon } from '../../views/icons.ts';
import { viewSwitch } from '../../views/control/view-switch.ts';
import type { RadarView } from './radar-view.ts';
import { radarViews } from './radar-view.ts';

/** The choice of views, one key away from each other. */
export function viewChoice(
  language: LanguageController,
  current: RadarView,
  onChoose: (view: RadarView) => void,
): TemplateResult {
  return viewSwitch({
    name: language.string('radar.views'),
    views: radarViews,
    current,
    words: (view) => language.text(`radar.view.${view}`),
    onChoose,
  });
}

export interface SaveChoice {
  readonly canMakePng: boolean;
  readonly onSave: (kind: 'svg' | 'png') => void;
}

/** Saves the picture; the PNG goes where the page's policy does not allow it. */
export function saveChoice(
  language: LanguageController,
  { canMakePng, onSave }: SaveChoice,
): TemplateResult {
  return html`<div class="save screen-only" part="save">
    <button type="button" class="button" @click=${() => onSave('svg')}>
      ${saveIcon()}${language.text('radar.saveSvg')}
    </button>
    ${
      canMakePng
        ? html`<button type="button" class="button" @click=${() => onSave('png')}>
            ${pictureIcon()}${language.text('radar.savePng')}
          </button>`
        : nothing
    }
  </div>`;
}
