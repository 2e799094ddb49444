/** The words of a talk: four steps, a question about one moment for each place, and room for who sees it in another way. */
import { describe, expect, it } from 'vitest';
import type { ContentItem } from '../../src/content/content-item.ts';
import * as nl from '../../src/content/nl/index.ts';
import { dimensions, directions } from '../../src/model/dimension.ts';
import { raterGroups } from '../../src/model/record.ts';

function itemsIn(value: unknown): readonly ContentItem[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('id' in value && 'text' in value) return [value as ContentItem];
  return Object.values(value).flatMap(itemsIn);
}

const textsOf = (value: unknown) => itemsIn(value).map(({ text }) => text);
const all = itemsIn(nl).filter(({ id }) => id.startsWith('dialogue.'));

describe('dialogueSteps', () => {
  it('are four in their order, each explained in one sentence', () => {
    const names = Object.values(nl.dialogueSteps).map(({ name }) => name.text);
    expect(names.join(' · ')).toBe('Invullen · Tonen · Praten · Afspreken');
    for (const { intro } of Object.values(nl.dialogueSteps)) {
      expect(intro.text).toMatch(/^[^.?!]+\.$/);
    }
  });
});

describe('talkQuestions', () => {
  const questions = directions.flatMap((about) => Object.values(nl.talkQuestions[about]));

  it('[D2] are fourteen, in the order of the dimensions', () => {
    for (const about of directions)
      expect(Object.keys(nl.talkQuestions[about])).toEqual(dimensions);
    expect(new Set(questions.map(({ text }) => text)).size).toBe(14);
  });

  it('ask for one moment, lived or seen', () => {
    for (const { id, text } of questions) {
      expect(text, id).toMatch(/^(Wanneer|Welk moment|Welk gesprek|Met welk gevoel|Wat deed je) /);
      expect(text, id).toMatch(/\?$/);
    }
  });

  it('[D10] ask what one saw of parents, at both ends where they name one', () => {
    for (const { id, text } of Object.values(nl.talkQuestions.parents)) {
      expect(text, id).toMatch(/\b(zag je|hoorde je|toonde je)\b/);
      expect(text, id).not.toMatch(/\b(moet|moeten|geen|nooit)\b/);
    }
  });

  it('[D9] look beyond what one sees at gedrag', () => {
    expect(nl.talkQuestions.parents.behaviour.text).toContain('thuis');
  });

  it('[X4] ask for no names', () => {
    expect(nl.talkRespect.text).toContain('zonder namen');
  });
});

describe('the prompts of a talk', () => {
  it('lead from what is seen to a question', () => {
    expect(Object.keys(nl.dialoguePrompts)).toEqual(['widest', 'equal', 'pair']);
    for (const { question } of Object.values(nl.dialoguePrompts)) {
      expect(question.text).toMatch(/\?$/);
    }
  });

  it('call a difference no fault', () => {
    expect(nl.dialoguePrompts.widest.seen.text).toContain('Dat is geen fout.');
  });

  it('[D2] take gedrag and tijd together', () => {
    expect(nl.dialoguePrompts.pair.seen.text).toContain('gedrag en tijd');
  });

  it('[D5] [D3] call not knowing an answer, and lead to whom one can ask', () => {
    expect(nl.dialogueUnknowns.all.text).toContain(`‘${nl.nonScoreWords.unknown.text}’`);
    expect(nl.dialogueUnknowns.all.text).toContain('een antwoord');
    expect(nl.inquiryQuestions.ask.text).toBe('Wie kunnen we dit vragen?');
  });

  it('[D4] keep the four cautions of S4 §3.3 at hand', () => {
    expect(nl.viewCautions).toHaveLength(4);
  });
});

describe('what is agreed and what is not shown', () => {
  it('keeps who sees it in another way, and lets a team not agree yet', () => {
    expect(nl.minorityWords.one.text).toBe('iemand ziet het anders');
    expect(nl.notAgreed.choice.text).toBe('we zijn het nog niet eens');
    expect(textsOf(nl.agreementQuestions)).toHaveLength(4);
    for (const text of textsOf([nl.agreementQuestions.rating, nl.agreementQuestions.why])) {
      expect(text).toMatch(/\?$/);
    }
  });

  it('names each group of raters, and says that they stay apart', () => {
    for (const group of raterGroups) expect(nl.dialogueGroups[group].text).toMatch(/^Antwoorden /);
    expect(nl.dialogueGroups.apart.text).toMatch(/apart\.$/);
  });

  it('[X4] says that hidden is not gone', () => {
    expect(nl.dialogueHidden.limit.text).toContain('niet gewist');
  });

  it('[D4] shows no mean', () => {
    expect(nl.dialogueTexts.noMean.text).toMatch(/geen gemiddelde/);
  });

  it('says each thing once', () => {
    const texts = all.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
