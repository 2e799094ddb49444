/** The form on paper: the same questions, numbers, words and order as on screen. */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { behaviourCautions, pairNote, viewCautions } from '../../../src/content/nl/cautions.ts';
import { whyQuestion, whyReasons } from '../../../src/content/nl/diagnosis.ts';
import { extremes } from '../../../src/content/nl/extremes.ts';
import { parentsPrompts } from '../../../src/content/nl/prompts-parents.ts';
import { schoolPrompts } from '../../../src/content/nl/prompts-school.ts';
import { inquiryQuestions } from '../../../src/content/nl/question-card.ts';
import { nonScoreWords, scaleQuestions, scaleWords } from '../../../src/content/nl/scale.ts';
import { LanguageController } from '../../../src/controllers/language.ts';
import { blankFormMessages } from '../../../src/i18n/nl/blank-form.ts';
import { dimensions, directions } from '../../../src/model/dimension.ts';
import { nonScores, type Scale } from '../../../src/model/rating.ts';
import { paperForm } from '../../../src/views/paper/paper-form.ts';
import { formWith, all as allIn } from '../../elements/dimension-form/form-page.ts';
import { stage } from '../../support/stage.ts';

const prompts = { parents: parentsPrompts, school: schoolPrompts };

/** The words of a place without elements of ours. */
function dutch(carer?: string): LanguageController {
  const host = Object.assign(document.createElement('div'), {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  });
  return new LanguageController(host, blankFormMessages, () => carer);
}

function paper(about: 'parents' | 'school', scale?: Scale, carer?: string): HTMLElement {
  const block = stage();
  render(paperForm(dutch(carer), { about, scale }), block);
  return block;
}

function words(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function items(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>('[data-item]')].map(
    ({ dataset }) => dataset.item ?? '',
  );
}

describe('paperForm(language, form)', () => {
  for (const about of directions) {
    it(`${about}: asks at each dimension what the screen asks, in its order [D1] [D2]`, () => {
      const parts = [...paper(about).querySelectorAll<HTMLElement>('.dimension')];
      expect(parts.map(({ dataset }) => dataset.dimension)).to.deep.equal([...dimensions]);
      for (const [place, part] of parts.entries()) {
        const { dimension, leads, stem, prompts: guiding } = prompts[about].dimensions[place]!;
        const cautions = dimension === 'behaviour' ? [pairNote, ...behaviourCautions] : [];
        const { little, much } = extremes[about][dimension];
        const wanted = [
          ...leads,
          ...cautions,
          ...(stem ? [stem] : []),
          ...guiding,
          scaleQuestions[about],
          ...scaleWords[5],
          little,
          much,
          ...nonScores.map((kind) => nonScoreWords[kind]),
          inquiryQuestions.ask,
        ];
        expect(items(part)).to.deep.equal(wanted.map(({ id }) => id));
        for (const kind of nonScores) {
          const word = part.querySelector(`[data-item="${nonScoreWords[kind].id}"]`);
          expect(words(word)).to.equal(nonScoreWords[kind].text);
        }
        expect(part.querySelectorAll('.ring')).to.have.length(4 * guiding.length);
      }
    });

    it(`${about}: carries the numbers of the screen [D1]`, async () => {
      const numbers = (root: Element, text: string): string =>
        words(root.querySelector(`[data-item="${text}"]`)?.parentElement?.querySelector('.number'));
      const block = paper(about);
      const form = await formWith(`about="${about}"`);
      const [screen] = allIn(form, '.root');
      for (const [place, { prompts: guiding }] of prompts[about].dimensions.entries()) {
        for (const [index, { id }] of guiding.entries()) {
          expect(numbers(block, id)).to.equal(`${place + 1}.${index + 1}`);
          expect(numbers(screen!, id)).to.equal(`${place + 1}.${index + 1}`);
        }
      }
      const heads = [...block.querySelectorAll('h3 .number')].map(words);
      const names = allIn(form, '.dimension-name').map((name) => words(name).split('.')[0]);
      expect(heads).to.deep.equal(['1', '2', '3', '4', '5', '6', '7']);
      expect(names.filter((name) => /^\d/.test(name ?? ''))).to.deep.equal(heads);
    });
  }

  it('begins with the round, the day, the rater, the group and why now, and ends with the soil', () => {
    const block = paper('parents');
    const text = words(block);
    for (const word of ['Ronde', 'Datum', 'Wie vult in? (je rol, geen naam)', 'welke groep'])
      expect(text).to.contain(word);
    const ids = items(block);
    const order = [whyQuestion, ...whyReasons.map(({ item }) => item)].map(({ id }) => id);
    expect(ids.slice(0, 5)).to.include.members(order.slice(0, 4));
    expect(ids.indexOf(whyQuestion.id)).to.be.below(ids.indexOf('parents.knowledge.1'));
    expect(ids.indexOf('parents.time.2')).to.be.below(ids.indexOf('context.question'));
    for (const { id } of viewCautions) expect(ids).to.contain(id);
    expect(ids).to.contain('caution.standing');
  });

  it('says with which keys the pile is typed in [A2]', () => {
    expect(words(paper('school', 4).querySelector('.keys'))).to.equal(
      'Om in te typen: 1 tot 4, ? (weten we niet), x (niet van toepassing), ~ of z (zeg ik liever niet). Enter gaat verder, Backspace terug.',
    );
  });

  it('holds as many boxes as the scale has steps', () => {
    for (const scale of [3, 4, 5, 6] as const) {
      const [first] = paper('parents', scale).querySelectorAll('.steps');
      const texts = [...(first?.children ?? [])].map(words);
      expect(texts).to.deep.equal(
        scaleWords[scale].map(({ text }, index) => `${index + 1} ${text}`),
      );
    }
  });

  it('speaks of another carer where that is asked [D8]', () => {
    expect(words(paper('parents', 5, 'grandparent')))
      .to.contain('grootouders')
      .and.not.match(/\b[Oo]uders\b/);
  });
});
