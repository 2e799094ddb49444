/**
 * What the types of the package let a page do with an element, and what they
 * refuse; never run. Compiled against what is published, declarations and all.
 */
import type {
  ActionPlan,
  ActionPlanEventMap,
  Assessment,
  BetrokkenheidsboomTree,
  BetrokkenheidsboomTreeEventMap,
  Checklist,
  ChecklistCard,
  ChecklistCardEventMap,
  Dimension,
  DimensionForm,
  DimensionFormEventMap,
  DimensionOverview,
  DimensionRadar,
  DimensionRadarEventMap,
  ModelRecord,
  Plan,
  RecordChangeEvent,
  ReflectionSession,
  ReflectionSessionEventMap,
  TeamDialogue,
  TeamDialogueEventMap,
  Tree,
} from 'betrokken';
import { nothingLost, type Lost, type LostTags } from '../embed/frameworks/shared/lost.ts';

const take = <T>(_value: T): void => undefined;

// Each tag is its class, wherever the DOM names it.
const radar: DimensionRadar = document.createElement('dimension-radar');
const card: ChecklistCard | null = document.querySelector('checklist-card');
take<DimensionOverview | undefined>(document.getElementsByTagName('dimension-overview')[0]);
// @ts-expect-error a radar is no card
take<ChecklistCard>(document.createElement('dimension-radar'));

// Listening needs no cast.
radar.addEventListener('dimension-select', (event) => {
  take<Dimension>(event.dimension);
  // @ts-expect-error a choice carries no record
  take(event.record);
});
radar.addEventListener('record-change', function ({ record }) {
  take<Assessment>(record);
  take<DimensionRadar>(this);
  // @ts-expect-error an assessment has ratings, no answers
  take(record.answers);
});
radar.addEventListener('keydown', ({ key }) => take<string>(key), { passive: true });
radar.addEventListener('an-event-of-another', (event) => take<Event>(event));
radar.addEventListener('change', { handleEvent: (event: Event) => take(event) });
const handleRecord = ({ record }: RecordChangeEvent<Assessment>): void => take(record);
radar.addEventListener('record-change', handleRecord);
radar.removeEventListener('record-change', handleRecord);
// @ts-expect-error the record of a card is no assessment
card?.addEventListener('record-change', handleRecord);
card?.addEventListener('record-change', ({ record }) => take<Checklist>(record));
document
  .querySelector('action-plan')
  ?.addEventListener('record-change', ({ record }) => take<Plan>(record));
document
  .querySelector('betrokkenheidsboom-tree')
  ?.addEventListener('record-change', ({ record }) => take<Tree>(record));
document.querySelector('dimension-form')?.addEventListener('record-change', handleRecord);
document.querySelector('team-dialogue')?.addEventListener('record-change', ({ record }) => {
  // @ts-expect-error a colleague who is done gives an assessment
  take<readonly string[]>(record.sources);
  if (record.type === 'agreement') take<readonly string[]>(record.sources);
});

// What bubbles is known around the elements too.
document.addEventListener('record-change', ({ record }) => take<ModelRecord>(record));
document
  .querySelector('reflection-session')
  ?.addEventListener('dimension-select', ({ dimension }) => take<Dimension>(dimension));

// Properties take what they say, attributes apart.
radar.view = 'dots';
radar.about = 'school';
radar.by = 'de oudergroep';
radar.scale = '4';
radar.series = [{ label: 'Ouders', scores: '3,4,?,2,5,3,1' }];
radar.record = null;
take<string>(radar.value);
take<Promise<Blob>>(radar.toPNG());
// @ts-expect-error there is no such view
radar.view = 'pie';
// @ts-expect-error nor such a direction
radar.about = 'pupils';
// @ts-expect-error a series has scores
radar.series = [{ label: 'Ouders' }];
// @ts-expect-error the form is read only
radar.form = null;

take((one: ChecklistCard) => {
  one.checklist = 'signs-children';
  one.moment = 'after';
  one.items = ['Is er plaats?', { id: 'tea', text: 'Is er thee?' }];
  // @ts-expect-error the model has no such list
  one.checklist = 'homework';
  // @ts-expect-error an item has a text
  one.items = [{ id: 'tea' }];
});
take((one: BetrokkenheidsboomTree) => {
  one.model = { title: 'Onze boom', roots: ['Tijd', { name: 'Vertrouwen', note: 'traag' }] };
  // @ts-expect-error a tree has no leaves beside its branches
  one.model = { leaves: ['Voorlezen'] };
});
take((one: DimensionForm) => {
  one.layout = 'page';
  one.unit = 'team';
  // @ts-expect-error one fills in on a page or by steps
  one.layout = 'grid';
});
take((one: TeamDialogue, answers: readonly Assessment[]) => {
  one.assessments = answers;
  one.step = 'talk';
  one.group = 'parents';
  // @ts-expect-error there is no such step
  one.step = 'vote';
});
take((one: ActionPlan) => {
  one.looks = [{ about: 'parents', scores: { knowledge: 4, emotional: 'unknown' } }];
  // @ts-expect-error a look is about someone
  one.looks = [{ scores: '3,4,?,2,5,3,1' }];
});
take((one: ReflectionSession) => {
  one.keep = 'none';
  take<Promise<void>>(one.open(new Blob()));
  // @ts-expect-error nothing is kept in a cloud
  one.keep = 'cloud';
});

// Each map has the events of the class, and nothing of all this is `any`.
interface Maps {
  readonly 'action-plan': ActionPlanEventMap;
  readonly 'betrokkenheidsboom-tree': BetrokkenheidsboomTreeEventMap;
  readonly 'checklist-card': ChecklistCardEventMap;
  readonly 'dimension-form': DimensionFormEventMap;
  readonly 'dimension-radar': DimensionRadarEventMap;
  readonly 'reflection-session': ReflectionSessionEventMap;
  readonly 'team-dialogue': TeamDialogueEventMap;
}
type Own = 'input' | 'change' | 'record-change' | 'dimension-select';
nothingLost<LostTags<{ [Tag in keyof Maps]: Pick<Maps[Tag], Own & keyof Maps[Tag]> }>>();
nothingLost<Lost<Omit<DimensionRadar, keyof HTMLElement>>>();
nothingLost<Lost<Omit<DimensionForm, keyof HTMLElement>>>();
nothingLost<Lost<Omit<DimensionOverview, keyof HTMLElement>>>();
nothingLost<Lost<Omit<ChecklistCard, keyof HTMLElement>>>();
nothingLost<Lost<Omit<BetrokkenheidsboomTree, keyof HTMLElement>>>();
nothingLost<Lost<Omit<TeamDialogue, keyof HTMLElement>>>();
nothingLost<Lost<Omit<ActionPlan, keyof HTMLElement>>>();
nothingLost<Lost<Omit<ReflectionSession, keyof HTMLElement>>>();
// @ts-expect-error what was lost is noticed
nothingLost<Lost<{ readonly view: ReturnType<typeof JSON.parse> }>>();
