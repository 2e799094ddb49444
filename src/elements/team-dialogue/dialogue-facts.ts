/**
 * Which answers are talked about, and what follows from them. Works out again
 * only when the answers are others: there may be hundreds. Knows no session.
 */
import { agreementCoverage, type AgreementCoverage } from '../../analysis/agreement-coverage.ts';
import { groupView, isOfGroup, shownAnswers } from '../../analysis/group-size.ts';
import { dimensionSpread } from '../../analysis/spread.ts';
import { talkOrder } from '../../analysis/talk-order.ts';
import { jsonAttribute, jsonProperty } from '../../controllers/host-content/json-attribute.ts';
import type { Warn } from '../../controllers/warning.ts';
import { hasAnswers } from '../../model/assessment.ts';
import { dimensions } from '../../model/dimension.ts';
import { deepFreeze } from '../../model/freeze.ts';
import { parseAssessment } from '../../model/parse-assessment.ts';
import type { Agreement, Assessment } from '../../model/record.ts';
import type { AskedDialogue } from './dialogue-asked.ts';
import type { DialogueFacts } from './dialogue-view.ts';

function readGiven(input: unknown, warn: Warn): readonly Assessment[] | undefined {
  if (input === undefined) return undefined;
  if (!Array.isArray(input)) {
    warn('E105', 'assessments must be a list of records');
    return undefined;
  }
  const byId = new Map<string, Assessment>();
  input.forEach((one: unknown, index) => {
    try {
      const record = parseAssessment(one, `assessments.${index}`);
      byId.set(record.id, deepFreeze(record));
    } catch (error) {
      warn('E108', (error as Error).message);
    }
  });
  return [...byId.values()];
}

/** The assessments that the host gave, read again only when it gave others. */
export class GivenAssessments {
  #property: unknown;
  #attribute: unknown;
  #read: readonly Assessment[] | undefined;

  /** Undefined where it gave none, or nothing that is a list of them. */
  read(property: unknown, attribute: unknown, warn: Warn): readonly Assessment[] | undefined {
    if (property !== this.#property || attribute !== this.#attribute) {
      this.#property = property;
      this.#attribute = attribute;
      this.#read =
        readGiven(jsonProperty('assessments', property, warn), warn) ??
        readGiven(jsonAttribute('assessments', attribute, warn), warn);
    }
    return this.#read;
  }
}

function factsOf(answers: readonly Assessment[], asked: AskedDialogue): DialogueFacts {
  const { group, least, scale } = asked;
  const shown = shownAnswers(group, answers, least);
  const spread = dimensionSpread(shown, scale);
  return {
    group: groupView(group, answers.length, least),
    shown,
    spread,
    spreadOf: new Map(spread.dimensions.map((one) => [one.dimension, one])),
    points: talkOrder(spread.dimensions),
  };
}

/** As an agreement that has still to be begun stands: nothing is touched. */
const untouched: AgreementCoverage = {
  agreed: [],
  open: [],
  untouched: dimensions,
  minority: [],
  unexplained: [],
  changed: [],
  missing: [],
};

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}

/** What was worked out last, and from what. */
export class KnownFacts {
  #answers: readonly Assessment[] = [];
  #factsKey: readonly unknown[] | undefined;
  #facts: DialogueFacts | undefined;
  #coverageKey: readonly unknown[] = [];
  #coverage: AgreementCoverage = untouched;

  /** The answers of `all` that are talked about; the same list while they are the same. */
  answers(all: readonly Assessment[], { about, group }: AskedDialogue): readonly Assessment[] {
    const found = all.filter(
      (one) => one.about === about && isOfGroup(one, group) && hasAnswers(one),
    );
    if (!isSame(found, this.#answers)) this.#answers = found;
    return this.#answers;
  }

  facts(answers: readonly Assessment[], asked: AskedDialogue): DialogueFacts {
    const key = [answers, asked.group, asked.least, asked.scale];
    if (!this.#facts || !isSame(key, this.#factsKey ?? [])) {
      this.#factsKey = key;
      this.#facts = factsOf(answers, asked);
    }
    return this.#facts;
  }

  /** Where `record` stands beside the answers. */
  coverage(record: Agreement | undefined, answers: readonly Assessment[]): AgreementCoverage {
    const key = [record, answers];
    if (!isSame(key, this.#coverageKey)) {
      this.#coverageKey = key;
      this.#coverage = record ? agreementCoverage(record, answers) : untouched;
    }
    return this.#coverage;
  }
}
