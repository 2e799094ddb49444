/**
 * The step 'Tonen': everyone's answers beside each other, and what to talk about
 * first. A group under its size shows how many there are and nothing else.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { standingCaution } from '../../content/nl/cautions.ts';
import { dialogueGroups, dialogueHidden, dialogueTexts } from '../../content/nl/dialogue/steps.ts';
import { closingLine } from '../../views/words/closing-line.ts';
import { outlineButton } from '../../views/control/outline-button.ts';
import { notice } from '../../views/words/notice.ts';
import { textButton } from '../../views/control/text-button.ts';
import type { DialogueView } from './dialogue-view.ts';
import { showLegend } from './show-legend.ts';
import { showPanel } from './show-panel.ts';
import { showTable } from './show-table.ts';
import { emptyText, plural } from './show-words.ts';

function empty({ language, group, go }: DialogueView): TemplateResult {
  return html`<div class="answers">
    <p>${language.item(emptyText(group))}</p>
    ${outlineButton(language.text('dialogue.goFill'), () => go('fill'))}
  </div>`;
}

/** So few that each would be known by what was answered. */
function tooFew({ language, group }: DialogueView): TemplateResult {
  return html`<div class="answers">
    ${notice({
      kind: 'neutral',
      text: [
        language.item(dialogueHidden.small, { min: group.least }),
        ' ',
        language.item(dialogueHidden.limit),
      ],
    })}
  </div>`;
}

/** What is not among the dots, and why. */
function leftOut({ language, fill, spread, reveal }: DialogueView): unknown {
  const { hidden } = fill;
  const { otherScale } = spread;
  return [
    hidden > 0 && !fill.isGiven
      ? html`<p class="left-out quiet">
          ${language.text(`dialogue.hidden.${plural(hidden)}`, { n: hidden })}
          ${textButton(language.text('dialogue.showNow'), reveal)}
        </p>`
      : nothing,
    otherScale > 0
      ? html`<p class="left-out quiet">
          ${language.text(`dialogue.otherScale.${plural(otherScale)}`, { n: otherScale })}
        </p>`
      : nothing,
  ];
}

/** Whose look it is, and that it is no measurement. */
function note({ language, group }: DialogueView): TemplateResult {
  const lines = [
    dialogueTexts.noMean,
    standingCaution,
    ...(group.group === 'parents' ? [dialogueGroups.apart] : []),
  ];
  return html`<p class="note quiet" part="note">
    ${lines.map((item) => html`${language.item(item)} `)}
  </p>`;
}

export function showStep(view: DialogueView): TemplateResult {
  const { group, spread } = view;
  if (group.shows === 'count' && group.count > 0) return tooFew(view);
  if (group.count === 0) return html`${empty(view)} ${leftOut(view)}`;
  const canTalk = spread.raters > 1;
  return html`<div class="reveal ${canTalk ? 'with-panel' : ''}">
    <div class="answers">
      ${closingLine(view)} ${leftOut(view)} ${showTable(view)} ${showLegend(view)} ${note(view)}
    </div>
    ${canTalk ? showPanel(view) : nothing}
  </div>`;
}
