/**
 * What an embed page shows: its element with the attributes of the query, and
 * the answers of the fragment in the way that this element takes them. Knows
 * nothing of frames, and loads nothing.
 */
import { now, newId } from '../../controllers/environment.ts';
import { newAssessment } from '../../model/assessment.ts';
import { newDossier, withRecord } from '../../model/dossier.ts';
import { fnv1a } from '../../model/fnv.ts';
import type { Assessment, Dossier, ModelRecord } from '../../model/record.ts';
import type { EmbedAddress, EmbedTag } from '../address.ts';
import { answersFromFragment, type Answers } from './page-answers.ts';

const session = 'reflection-session';

/** The types that an element can show; a session holds them all. */
const shownBy: Readonly<Partial<Record<EmbedTag, readonly Answers['type'][]>>> = {
  'dimension-radar': ['assessment'],
  'dimension-form': ['assessment'],
  'dimension-overview': ['assessment', 'dossier'],
  'checklist-card': ['checklist'],
  'betrokkenheidsboom-tree': ['tree'],
  'team-dialogue': ['agreement', 'assessment', 'dossier'],
  'action-plan': ['plan', 'agreement', 'assessment', 'dossier'],
};

/** What an element captures itself; it shows other answers from a session around it. */
const capturedBy: Readonly<Partial<Record<EmbedTag, Answers['type']>>> = {
  'dimension-radar': 'assessment',
  'dimension-form': 'assessment',
  'checklist-card': 'checklist',
  'betrokkenheidsboom-tree': 'tree',
  'team-dialogue': 'agreement',
  'action-plan': 'plan',
};

/** What the element is made of. */
export interface ElementWish extends EmbedAddress {
  /** `location.hash`. */
  readonly fragment: string;
  /** BCP 47, for answers that do not say it. */
  readonly lang: string;
  /** False where the browser keeps nothing: then the element does not try. */
  readonly isKept: boolean;
}

/**
 * The answers of the fragment that this element can show; undefined without any.
 * @throws ModelError for damaged ones, Error for those of another element.
 */
export function wishedAnswers({ tag, fragment, lang }: ElementWish): Answers | undefined {
  const start = { id: newId(), now: now(), lang, about: 'parents' } as const;
  const { definition } = newAssessment(start);
  const answers = answersFromFragment(fragment, { now: now(), lang, definition });
  if (!answers || (shownBy[tag]?.includes(answers.type) ?? true)) return answers;
  throw new Error(`<${tag}> does not show a record of type ${answers.type}`);
}

function asDossier(answers: Answers): Dossier {
  if (answers.type === 'dossier') return answers;
  const { round } = answers;
  return withRecord(newDossier({ id: newId(), now: now(), round }), answers, now());
}

/** Gives a session the whole dossier, apart from what it keeps of its own. */
function fillSession(element: Element, answers: Answers): void {
  element.setAttribute('keep', 'none');
  Object.assign(element, { dossier: asDossier(answers) });
}

/** A picture shows series; what is filled in has a record of its own. */
function showInPicture(element: Element, { about, by, scale, ratings }: Assessment): void {
  element.setAttribute('scale', String(scale));
  element.setAttribute('series', JSON.stringify([{ about, by, scores: ratings }]));
}

/**
 * The record is the default that one may change. What is changed stays in the
 * tab as a draft of this very link, and never joins what was filled in without.
 */
function fillIn(element: Element, record: ModelRecord, { fragment, isKept }: ElementWish): void {
  element.setAttribute('session', 'none');
  element.setAttribute('value', JSON.stringify(record));
  if (isKept) element.setAttribute('name', `link-${fnv1a(fragment)}`);
}

/** Gives `element` the answers; returns what is to stand in the page: the element, or what is around it. */
function withAnswers(element: HTMLElement, answers: Answers, wish: ElementWish): HTMLElement {
  const { tag } = wish;
  if (tag === session) {
    fillSession(element, answers);
    return element;
  }
  if (capturedBy[tag] !== answers.type) {
    const around = document.createElement(session);
    fillSession(around, answers);
    around.append(element);
    return around;
  }
  const record = answers as ModelRecord;
  const isPicture = tag === 'dimension-radar' && !element.hasAttribute('editable');
  if (isPicture) showInPicture(element, record as Assessment);
  else fillIn(element, record, wish);
  return element;
}

/**
 * Sets up `element`, and returns what is to stand in the page.
 *
 * @param answers those of the fragment, or undefined
 */
export function setUp(
  element: HTMLElement,
  wish: ElementWish,
  answers: Answers | undefined,
): HTMLElement {
  for (const [name, value] of wish.attributes) {
    // The page itself has that language, for all that stands on it.
    if (name !== 'lang') element.setAttribute(name, value);
  }
  if (!wish.isKept) {
    if (wish.tag === session) element.setAttribute('keep', 'none');
    else element.setAttribute('session', 'none');
  }
  return answers ? withAnswers(element, answers, wish) : element;
}

/** The answers that stand in `element` now, with all that the session around it holds, or undefined. */
export function presentAnswers(element: HTMLElement): Answers | undefined {
  const { dossier } = (element.closest(session) ?? element) as Element & { dossier?: Dossier };
  if (dossier) return dossier.records.length > 0 ? dossier : undefined;
  const { value, record } = element as HTMLElement & { value?: string; record?: ModelRecord };
  return value ? record : undefined;
}
