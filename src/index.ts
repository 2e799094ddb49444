/**
 * The public names of betrokken: the elements as classes, and the core that
 * also runs in Node. Importing it registers nothing.
 */
import { defineElement } from './controllers/define-element.ts';
import { ActionPlan } from './elements/action-plan/action-plan.ts';
import { BetrokkenheidsboomTree } from './elements/betrokkenheidsboom-tree/betrokkenheidsboom-tree.ts';
import { ChecklistCard } from './elements/checklist-card/checklist-card.ts';
import { DimensionForm } from './elements/dimension-form/dimension-form.ts';
import { DimensionOverview } from './elements/dimension-overview/dimension-overview.ts';
import { DimensionRadar } from './elements/dimension-radar/dimension-radar.ts';
import { ReflectionSession } from './elements/reflection-session/reflection-session.ts';
import { TeamDialogue } from './elements/team-dialogue/team-dialogue.ts';

export * from './analysis/index.ts';
export type { CarerName, ChecklistName } from './content/content-item.ts';
export type { ListItemInput } from './controllers/host-content/list-content.ts';
export type {
  TreeItemInput,
  TreeModelInput,
  TreePartInput,
} from './controllers/host-content/tree-content.ts';
export type { ActionPlanEventMap } from './elements/action-plan/action-plan.ts';
export type { BetrokkenheidsboomTreeEventMap } from './elements/betrokkenheidsboom-tree/betrokkenheidsboom-tree.ts';
export type { ChecklistCardEventMap } from './elements/checklist-card/checklist-card.ts';
export type { DimensionFormEventMap } from './elements/dimension-form/dimension-form.ts';
export type { DimensionRadarEventMap } from './elements/dimension-radar/dimension-radar.ts';
export type { LookInput } from './elements/action-plan/plan-looks.ts';
export type { SeriesInput } from './elements/dimension-radar/radar-series.ts';
export type { ReflectionSessionEventMap } from './elements/reflection-session/reflection-session.ts';
export type { TeamDialogueEventMap } from './elements/team-dialogue/team-dialogue.ts';
export * from './events/dimension-select-event.ts';
export type * from './events/element-events.ts';
export * from './events/record-change-event.ts';
export * from './exchange/index.ts';
export * from './geometry/index.ts';
export {
  registerContent,
  registerLocale,
  type CarerWord,
  type LocalePack,
  type Texts,
} from './i18n/locale-registry.ts';
export * from './model/index.ts';
export * from './storage/index.ts';
export {
  ActionPlan,
  BetrokkenheidsboomTree,
  ChecklistCard,
  DimensionForm,
  DimensionOverview,
  DimensionRadar,
  ReflectionSession,
  TeamDialogue,
};

/** How `defineElements` names what it defines. */
export interface DefineOptions {
  /** What stands before each tag, as `acme-` for `<acme-dimension-radar>`; nothing by default. */
  readonly prefix?: string;
}

/**
 * Registers every element, once; a name that is taken stays as it is. With a
 * prefix each tag gets a class of its own, so that a vendor's tags stand beside
 * the plain ones.
 */
export function defineElements({ prefix = '' }: DefineOptions = {}): void {
  const elements: Readonly<Record<string, CustomElementConstructor>> = {
    'action-plan': ActionPlan,
    'betrokkenheidsboom-tree': BetrokkenheidsboomTree,
    'checklist-card': ChecklistCard,
    'dimension-form': DimensionForm,
    'dimension-overview': DimensionOverview,
    'dimension-radar': DimensionRadar,
    'reflection-session': ReflectionSession,
    'team-dialogue': TeamDialogue,
  };
  for (const [tag, element] of Object.entries(elements)) {
    defineElement(prefix + tag, prefix === '' ? element : class extends element {});
  }
}
