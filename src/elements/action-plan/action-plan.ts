import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { focusCandidates } from '../../analysis/focus-candidates.ts';
import { planCoverage } from '../../analysis/plan-coverage.ts';
import { findPlanWarnings, type PlanWarning } from '../../analysis/plan-warnings.ts';
import {
  CapturingElement,
  type EditPhase,
  type MissingAnswer,
} from '../../controllers/capturing-element.ts';
import { newId, now } from '../../controllers/environment.ts';
import type { SessionView } from '../../controllers/session/session.ts';
import type { RecordEventMap } from '../../events/element-events.ts';
import { planMessages } from '../../i18n/nl/plan.ts';
import { parsePlan } from '../../model/parse-plan.ts';
import { findPlan } from '../../model/plan-key.ts';
import { hasPlanAnswers, newPlan, withPlanWords } from '../../model/plan.ts';
import type { Agreement, Assessment, Plan, RaterRole } from '../../model/record.ts';
import { openPrintView } from '../../views/paper/print-view.ts';
import {
  answeredChecklist,
  findActionChecklist,
  renamedChecklists,
  type ActionAnswer,
} from './action-checklist.ts';
import { actionPlanStyles } from './action-plan.styles.ts';
import { LooksSource, sessionLooks, type LookInput } from './plan-looks.ts';
import { PlanHand } from './plan-hand.ts';
import { paperPlan } from './plan-paper.ts';
import { planSheet } from './plan-sheet.ts';
import type { PlanLooks, PlanView } from './plan-view.ts';
import { shownPlanWord } from './plan-words.ts';
import { warningChange } from './warning-words.ts';

/** A host may set anything where text is asked. */
function plainText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/**
 * What a team will do, as a matrix of actions and dimensions in both directions:
 * it begins from what is weak or unknown, and asks about what the plan leaves open.
 *
 * ```html
 * <action-plan by="team"></action-plan>
 * ```
 *
 * @tag action-plan
 * @summary A plan of actions: what each touches in seven dimensions and two directions.
 * @csspart root - The wrapper of everything inside.
 * @csspart card - The sheet that one fills in.
 * @csspart head - Title, what it is for, and the buttons.
 * @csspart heading - Any heading.
 * @csspart focus - The choice of one or two dimensions to begin with.
 * @csspart choice - A dimension that can be chosen as a focus.
 * @csspart matrix - The table of actions and dimensions.
 * @csspart action - One action in the table.
 * @csspart editor - The fields of one action.
 * @csspart field - A field for text, a kind or a date.
 * @csspart ideas - The ideas for one dimension.
 * @csspart key - What the signs say.
 * @csspart warnings - What the plan leaves open.
 * @csspart notice - A message.
 * @csspart sentences - What to keep in mind.
 * @csspart button - A button.
 * @csspart primary-button - The button that begins an action.
 * @cssprop [--action-plan-surface=light-dark(#fffdf9, #1e1b18)] - The sheet.
 * @cssprop [--action-plan-sunken=light-dark(#f5efe5, #29251f)] - Ground of panels, notices and of what the pointer is on.
 * @cssprop [--action-plan-ink=light-dark(#2a2521, #f3ede5)] - Text, buttons, focus.
 * @cssprop [--action-plan-ink-quiet=light-dark(#5f564d, #bbb0a4)] - Second text, and signs without a voice.
 * @cssprop [--action-plan-line=light-dark(#857869, #8f8377)] - Edges of controls, the outer ring, bars that mean something.
 * @cssprop [--action-plan-ring=light-dark(#d6cbbc, #4d453d)] - Rings, axes, ticks: help for the eye, never the only sign. Edges of what is disabled.
 * @cssprop [--action-plan-hairline=light-dark(#e6ddd0, #38322c)] - Dividers.
 * @cssprop [--action-plan-parents=light-dark(#a8482a, #f0a184)] - The voice of parents.
 * @cssprop [--action-plan-school=light-dark(#155e68, #76c8cc)] - The voice of the school.
 * @cssprop [--action-plan-pupil=light-dark(#67459b, #c7acf3)] - The voice of the pupil.
 * @cssprop [--action-plan-caution=light-dark(#8f640f, #dfb35b)] - Edge and sign of what to be careful about.
 * @cssprop [--action-plan-caution-tint=light-dark(#fbf3e0, #332a1a)] - Ground of what to be careful about.
 * @cssprop [--betrokken-min-font-size=14px] - Floor of the base size, whatever the element inherits.
 * @cssprop [--betrokken-roundness=1] - How round corners are: 0 is square, 1 as drawn.
 * @fires {Event} input - While a change goes on.
 * @fires {Event} change - A change is finished.
 * @fires {RecordChangeEvent<Plan>} record-change - The user changed the record.
 */
export class ActionPlan extends CapturingElement<Plan, ActionPlanEventMap> {
  protected static override readonly messages = planMessages;
  static override readonly styles: CSSResultGroup = actionPlanStyles;

  static override readonly properties: PropertyDeclarations = {
    by: {},
    label: {},
    looks: { attribute: false },
    defaultLooks: { attribute: 'looks' },
  };

  /** Who fills in: a role as `teacher` or `team`, or free text. */
  by: RaterRole | (string & {}) = '';

  /** Title of the plan. Default: 'Ons ouderplan'. */
  label = '';

  /** How the dimensions are seen now: a list of `{about, by, scale, scores}`, or of assessments and agreements. Attribute and property take the same as JSON text. Default: what the session holds. */
  looks: readonly (LookInput | Assessment | Agreement)[] | string | undefined;

  /** The looks as JSON, from the attribute `looks`. */
  defaultLooks?: string;

  readonly #looks = new LooksSource();
  readonly #hand = new PlanHand({
    language: this.language,
    root: () => this.renderRoot as ShadowRoot,
    actions: () => this.record?.actions ?? [],
    canEdit: () => this.#isOpen,
    edit: (change, phase) => this.#edit(change, phase),
    redraw: () => {
      this.requestUpdate();
      return this.updateComplete;
    },
  });
  #showsMissing = false;

  constructor() {
    super();
    this.addEventListener('invalid', () => {
      this.#showsMissing = true;
      this.requestUpdate();
    });
  }

  // -- The record

  protected override parseRecord(json: unknown): Plan {
    return parsePlan(json);
  }

  protected override emptyRecord(): Plan {
    return newPlan({
      id: newId(),
      now: now(),
      definition: { id: 'plan', version: 1, words: {} },
      by: plainText(this.by),
      lang: this.language.locale,
      round: this.sessionLink.current?.round,
    });
  }

  protected override hasAnswers(record: Plan): boolean {
    return hasPlanAnswers(record);
  }

  protected override sessionRecord({ dossier, shownRound }: SessionView): Plan | undefined {
    return findPlan(dossier, { round: shownRound });
  }

  protected override joinsPageSession(): boolean {
    return super.joinsPageSession() && !this.#givenLooks;
  }

  protected override missingAnswer(record: Plan | undefined): MissingAnswer | undefined {
    if (record && record.actions.length > 0) return undefined;
    return {
      message: this.language.string('plan.required'),
      anchor: () => this.firstControl(),
    };
  }

  protected override firstControl(): HTMLElement | undefined {
    const first = this.renderRoot?.querySelector<HTMLElement>('[data-act="add"]:enabled');
    return first ?? this.renderRoot?.querySelector<HTMLElement>('input, button') ?? undefined;
  }

  // -- Changes

  get #isOpen(): boolean {
    return !this.isClosed && !this.readonly;
  }

  #warnings(record: Plan | undefined): readonly PlanWarning[] {
    return record ? findPlanWarnings(record, this.#shownLooks) : [];
  }

  #edit(change: (record: Plan) => Plan, phase: EditPhase): void {
    const before = this.#warnings(this.record);
    const shown = (id: string): string | undefined => shownPlanWord(this.language, id);
    this.edit((record) => withPlanWords(change(record), shown), phase);
    this.#hand.say(warningChange(this.language, before, this.#warnings(this.record)));
  }

  #answer(answer: ActionAnswer): void {
    const session = this.sessionLink.current;
    if (!session || !this.#isOpen) return;
    const known = findActionChecklist(session, answer.action, answer);
    const start = { language: this.language, round: session.round, by: plainText(this.by) };
    session.put(answeredChecklist(known, start, answer));
  }

  /** The checklists of an action keep in step with what it is called. */
  #renameChecklists(): void {
    const session = this.sessionLink.current;
    if (!session || !this.#isOpen) return;
    const { actions = [] } = this.record ?? {};
    for (const one of renamedChecklists(session.dossier, actions)) session.put(one);
  }

  // -- Drawing

  /** The looks that the host gives, or undefined. */
  get #givenLooks(): PlanLooks | undefined {
    const { looks, defaultLooks } = this;
    return this.#looks.read(looks, defaultLooks, (code, detail) => this.warn(code, detail));
  }

  get #shownLooks(): PlanLooks {
    const session = this.sessionLink.current;
    return this.#givenLooks ?? (session ? sessionLooks(session) : {});
  }

  /** What the session adds to the plan. */
  #sessionView(): Pick<PlanView, 'soil' | 'checklistOf' | 'hasSession' | 'round' | 'versions'> {
    const session = this.sessionLink.current;
    const { assessments = [], shownRound, dossier } = session ?? {};
    return {
      soil: [...new Set(assessments.flatMap(({ context = [] }) => context))],
      checklistOf: (action, asked) => session && findActionChecklist(session, action, asked),
      hasSession: session !== undefined,
      round: shownRound,
      versions: dossier?.records.filter(({ id }) => id === this.record?.id).length,
    };
  }

  #view(): PlanView {
    const { language, level, record, required, closing } = this;
    const [label, by] = [plainText(this.label), plainText(this.by)];
    const hand = this.#hand;
    const looks = this.#shownLooks;
    const { actions = [], focus = [] } = record ?? {};
    return {
      ...{ language, level, label, by, record, looks, focus, closing },
      ...this.#sessionView(),
      ...hand,
      ...hand.state,
      actions: hand.begun ? [...actions, hand.begun] : actions,
      isChoosing: hand.choosesFocus ?? focus.length === 0,
      coverage: planCoverage({ actions }),
      warnings: this.#warnings(record),
      candidates: focusCandidates(looks),
      isMissing: required && this.#showsMissing && actions.length === 0,
      isFixed: !this.#isOpen,
      isRead: this.readonly || closing !== undefined,
      isRequired: required,
      answer: (answer) => this.#answer(answer),
      print: () => openPrintView([paperPlan(this.#view())], label || language.string('plan.title')),
      commit: () => {
        this.#renameChecklists();
        this.announceCommit();
      },
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#hand.follow(this.record);
  }

  protected override renderContent(): TemplateResult {
    return planSheet(this.#view());
  }
}

/** What a `<action-plan>` fires, by name. */
export type ActionPlanEventMap = RecordEventMap<Plan>;

declare global {
  interface HTMLElementTagNameMap {
    'action-plan': ActionPlan;
  }
}
