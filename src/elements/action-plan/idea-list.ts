/**
 * Ideas for one dimension in one direction: the strategy, ideas under it, and the
 * tips that move it. Taken over, an idea becomes an action that the team makes
 * its own. Knows no record but what came from an idea already.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ActionReach, ContentItem } from '../../content/content-item.ts';
import { tipsChecklist } from '../../content/nl/checklists/tips.ts';
import {
  parentsIdeas,
  planFocus,
  planIdeaTexts,
  planStrategies,
  planTips,
  schoolIdeas,
} from '../../content/nl/plan/index.ts';
import { askQuestion } from '../../content/nl/sentences.ts';
import { directionName, namesOf } from '../../controllers/words/model-words.ts';
import { isSamePlace } from '../../model/plan.ts';
import type { PlanAction } from '../../model/record.ts';
import { directionTitle } from '../../views/words/direction-title.ts';
import { heading } from '../../views/words/heading.ts';
import { checkIcon } from '../../views/icons.ts';
import { markSign, nonScoreSign } from '../../views/signs.ts';
import { textButton } from '../../views/control/text-button.ts';
import type { PlanView } from './plan-view.ts';

/** An idea or a tip: what it says, what a pupil does in it, and what it moves. */
interface Shown extends ActionReach {
  readonly item: ContentItem;
  readonly pupil?: ContentItem;
}

const ideas = { parents: parentsIdeas, school: schoolIdeas } as const;

function tipsAt({ ideasAt }: PlanView): readonly Shown[] {
  return planTips.flatMap(({ id, ...reach }) => {
    const text = tipsChecklist.items.find(({ item }) => item.id === id);
    const isHere = ideasAt && reach.touches[ideasAt.about]?.includes(ideasAt.dimension);
    return text && isHere ? [{ item: text.item, ...reach }] : [];
  });
}

/** As the title of an action: a sentence without its full stop. */
function titleOf(text: string): string {
  return text.replace(/\.$/, '');
}

/** The action that begins with this idea; all of it can be changed. */
function actionFrom({ language }: PlanView, idea: Shown): Partial<Omit<PlanAction, 'id'>> {
  const { item, pupil, touches, tends, kinds } = idea;
  const [kind, ...others] = kinds;
  return {
    title: titleOf(language.itemString(item)),
    touches,
    tends,
    suggestion: item.id,
    ...(kind && others.length === 0 && { kind }),
    ...(pupil && { pupil: language.itemString(pupil) }),
  };
}

function idea(view: PlanView, shown: Shown): TemplateResult {
  const { language, actions, isFixed, add } = view;
  const { item, pupil } = shown;
  const isTaken = actions.some(({ suggestion }) => suggestion === item.id);
  const name = language.string('ideas.adoptOf', { idea: language.itemString(item) });
  const take = (): void => add(actionFrom(view, shown));
  return html`<li class="idea" data-item=${item.id}>
    <div>
      <p>${language.item(item)}</p>
      ${
        pupil
          ? html`<p class="quiet small about-idea" data-item=${pupil.id}>
              ${markSign('triangle', 'pupil')} ${language.text('ideas.pupil')}
              ${language.item(pupil)}
            </p>`
          : nothing
      }
    </div>
    ${
      isTaken
        ? html`<p class="quiet small taken">${checkIcon()} ${language.text('ideas.in')}</p>`
        : nothing
    }
    ${isFixed || isTaken ? nothing : textButton(language.text('ideas.adopt'), take, name)}
  </li>`;
}

function list(view: PlanView, some: readonly Shown[]): TemplateResult {
  return html`<ul role="list">
    ${some.map((one) => idea(view, one))}
  </ul>`;
}

/** What is not known begins with a question to someone (S4 §3.3). */
function ask({ language, candidates, ideasAt }: PlanView): TemplateResult | typeof nothing {
  const found = ideasAt && candidates[ideasAt.about].find((one) => isSamePlace(one, ideasAt));
  if (found?.reason !== 'unknown') return nothing;
  return html`<p class="ask" data-item=${askQuestion.id}>
    ${nonScoreSign('unknown')} ${language.item(planFocus.unknown)}: ${language.item(askQuestion)}
  </p>`;
}

/** The ideas for the dimension that was chosen; nothing where none was. */
export function ideaList(view: PlanView): TemplateResult | typeof nothing {
  const { language, level, ideasAt, showIdeas } = view;
  if (!ideasAt) return nothing;
  const { about, dimension } = ideasAt;
  const strategy = planStrategies[about][dimension];
  const tips = tipsAt(view);
  return html`<div class="idea-head">
      ${heading(
        level + 1,
        html`${language.item(planIdeaTexts.title)}: ${language.item(namesOf(dimension).inSentence)}`,
        'ideas-title',
      )}
      <p class="quiet">
        ${directionTitle(about, directionName(language, about), language.text('form.towards'))}
      </p>
    </div>
    <p class="strategy" data-item=${strategy.id}>
      <strong>${language.item(strategy)}</strong>
      <span class="quiet" data-item=${planIdeaTexts.note.id}
        >${language.item(planIdeaTexts.note)}</span
      >
    </p>
    ${ask(view)} ${list(view, ideas[about][dimension])}
    ${
      tips.length > 0
        ? html`<p class="tips-title" data-item=${planIdeaTexts.tips.id}>
              ${language.item(planIdeaTexts.tips)}
            </p>
            ${list(view, tips)}`
        : nothing
    }
    <p>${textButton(language.text('ideas.close'), () => showIdeas(undefined))}</p>`;
}
