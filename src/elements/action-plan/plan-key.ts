/** Under the matrix: what its signs say, of those that occur, and whose view it is. */
import { html, nothing, type TemplateResult } from 'lit';
import { behaviourCautions, pairLabel, standingCaution } from '../../content/nl/cautions.ts';
import { meetingKinds } from '../../content/nl/checklists/activity-kinds.ts';
import { oneMomentNote } from '../../content/nl/checklists/traps.ts';
import { directionNames } from '../../content/nl/dimensions.ts';
import { planFocus, planTouches } from '../../content/nl/plan/index.ts';
import { nonScoreWords, scaleRange, scaleWords } from '../../content/nl/scale.ts';
import { whoAboutWhom } from '../../content/nl/sentences.ts';
import { filledIn } from '../../controllers/words/model-words.ts';
import { dimensions, directions, type Direction } from '../../model/dimension.ts';
import { nonScores, type Scale } from '../../model/rating.ts';
import { directionSign, nonScoreSign } from '../../views/signs.ts';
import { columnFocus } from './matrix-table.ts';
import type { PlanLook, PlanView } from './plan-view.ts';

function allLooks({ looks }: PlanView): readonly PlanLook[] {
  return directions.flatMap((about) => looks[about] ?? []);
}

/** The hollow signs that occur, with the fixed words. */
function nonScoreLines(view: PlanView): unknown {
  const given = new Set(allLooks(view).flatMap(({ ratings }) => Object.values(ratings)));
  return nonScores
    .filter((kind) => given.has(kind))
    .map(
      (kind) =>
        html`<li>
          ${nonScoreSign(kind)} <span>${view.language.item(nonScoreWords[kind])}</span>
        </li>`,
    );
}

export function planKey(view: PlanView): TemplateResult {
  const { language } = view;
  const focuses = new Set(dimensions.map((each) => columnFocus(view, each)));
  return html`<ul class="key quiet" part="key" role="list">
    ${directions.map(
      (about) =>
        html`<li>
          ${directionSign(about)}
          ${language.item(view.actions.length > 0 ? planTouches[about] : directionNames[about].name)}
        </li>`,
    )}
    ${nonScoreLines(view)}
    ${
      focuses.has('open')
        ? html`<li><span class="swatch open"></span> ${language.item(planFocus.open)}</li>`
        : nothing
    }
    ${
      focuses.has('met')
        ? html`<li><span class="swatch met"></span> ${language.text('plan.focus')}</li>`
        : nothing
    }
    <li><span class="bracket"></span> ${language.item(pairLabel)}</li>
  </ul>`;
}

/** 'Over de betrokkenheid van ouders…, ingevuld door …', each once. */
function whoLines({ language, looks }: PlanView): readonly string[] {
  const lineOf = (about: Direction, { by }: PlanLook): string =>
    language.itemString(whoAboutWhom, {
      subject: language.itemString(directionNames[about].subject),
      by: filledIn(language, by),
    });
  const all = directions.flatMap((about) => (looks[about] ?? []).map((one) => lineOf(about, one)));
  return [...new Set(all)];
}

function range({ language }: PlanView, scale: Scale | undefined): unknown {
  const words = scale === undefined ? undefined : scaleWords[scale];
  const [lowest, highest] = [words?.at(0), words?.at(-1)];
  if (scale === undefined || !lowest || !highest) return nothing;
  const ends = { lowest: language.itemString(lowest), highest: language.itemString(highest) };
  return language.item(scaleRange, { scale, ...ends });
}

/** Who about whom, that it is a view, and what the numbers mean. */
export function lookNote(view: PlanView): TemplateResult | typeof nothing {
  const looks = allLooks(view);
  if (looks.length === 0) return nothing;
  const [scale, another] = new Set(looks.map((one) => one.scale));
  return html`<p class="small quiet">
    ${whoLines(view).join(' ')}
    <span data-item=${standingCaution.id}>${view.language.item(standingCaution)}</span>
    ${range(view, another === undefined ? scale : undefined)}
  </p>`;
}

/** Stand where the plan has a meeting with parents, or asks for behaviour (S4 §2). */
export function planCautions(view: PlanView): TemplateResult | typeof nothing {
  const { language, actions, coverage } = view;
  const isMeeting = actions.some(({ kind }) => meetingKinds.some((each) => each === kind));
  if (!isMeeting && coverage.actions.behaviour === 0) return nothing;
  const items = isMeeting ? [oneMomentNote, ...behaviourCautions] : behaviourCautions;
  return html`<p class="sentences small quiet" part="sentences">
    ${items.map((item) => html`<span data-item=${item.id}>${language.item(item)}</span> `)}
  </p>`;
}
