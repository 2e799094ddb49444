/** The form contract of design.md §5, for every element of the manifest that takes part in forms. */
import { expect } from '@open-wc/testing';
import { escaped } from '../fixtures/answers.ts';
import { formSamples, type FormSample } from '../fixtures/samples.ts';
import type { CapturingElement } from '../../src/controllers/capturing-element.ts';
import type { ModelRecord } from '../../src/model/record.ts';
import { formElements } from '../support/manifest.ts';
import { everyElement, one, settled, shadow, stage } from '../support/stage.ts';

type Capturing = CapturingElement<ModelRecord>;

interface Filled {
  readonly form: HTMLFormElement;
  readonly element: Capturing;
}

/** The element in a form of its own, under the name `answer`. */
async function inForm(tag: string, attributes = '', around = ['', '']): Promise<Filled> {
  const sample = sampleOf(tag);
  const [before = '', after = ''] = around;
  const block = stage(
    `<form>${before}<${tag} name="answer" ${sample.attributes} ${attributes}></${tag}>${after}<button></button></form>`,
  );
  await settled(block);
  return { form: one(block, 'form'), element: one(block, tag) };
}

function sampleOf(tag: string): FormSample {
  const sample = formSamples[tag];
  if (!sample) throw new Error(`Say in test/fixtures/samples.ts how <${tag}> is put into a form`);
  return sample;
}

function submitted(form: HTMLFormElement): FormDataEntryValue | null {
  return new FormData(form).get('answer');
}

/** What a person chooses an answer with: radio buttons, unless the sample says otherwise. */
function choiceOf(element: Element): string {
  return sampleOf(element.localName).choice ?? 'input[type=radio]';
}

/** The choices that a person can press now. */
function radios(element: Element): HTMLInputElement[] {
  return [...everyElement(shadow(element))].filter(
    (each): each is HTMLInputElement =>
      each instanceof HTMLInputElement &&
      each.matches(choiceOf(element)) &&
      !each.matches(':disabled') &&
      each.checkVisibility(),
  );
}

/** Presses a radio button that is not on; on another step where this one has none. */
async function answer(element: Element): Promise<void> {
  const all = [...everyElement(shadow(element))];
  const radio =
    radios(element).find(({ checked }) => !checked) ??
    all.find((each) => each.matches(`${choiceOf(element)}:not(:checked)`));
  if (!radio) throw new Error(`<${element.localName}> offers no radio button`);
  (radio as HTMLElement).click();
  await settled(element.parentElement ?? undefined);
}

const answerEvents = ['input', 'change', 'record-change'] as const;

function listen(element: Element): string[] {
  const heard: string[] = [];
  for (const type of answerEvents) {
    element.parentElement?.addEventListener(type, ({ target }) =>
      heard.push(target === element ? type : `${type} from inside`),
    );
  }
  return heard;
}

/** The innermost element that has focus. */
function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

for (const { tag } of formElements) {
  const value = (): string => `value="${escaped(sampleOf(tag).complete)}"`;
  const complete = (): unknown => JSON.parse(sampleOf(tag).complete);

  describe(`<${tag}> in a form`, () => {
    it('[F1] is one of form.elements, by its name, and knows its form', async () => {
      const { form, element } = await inForm(tag);
      expect([...form.elements]).to.contain(element);
      expect(form.elements.namedItem('answer')).to.equal(element);
      expect(element.form).to.equal(form);
      expect(element.name).to.equal('answer');
    });

    it('[F1] belongs to the form that form= names', async () => {
      const { attributes } = sampleOf(tag);
      const block = stage(
        `<form id="far"></form><${tag} ${attributes} ${value()} name="answer" form="far"></${tag}>`,
      );
      await settled(block);
      const form = one<HTMLFormElement>(block, 'form');
      expect(one<Capturing>(block, tag).form).to.equal(form);
      expect(JSON.parse(String(submitted(form)))).to.deep.equal(complete());
    });

    it('[F1] knows its labels, and a click on one focuses its first control', async () => {
      const { element } = await inForm(tag, 'id="labelled"', [
        '<label for="labelled">Uw antwoord</label>',
        '',
      ]);
      const label = one(element.parentElement!, 'label');
      expect([...element.labels]).to.deep.equal([label]);
      label.click();
      await settled(element.parentElement!);
      expect(document.activeElement).to.equal(element);
      expect(focused()?.matches('input, button, textarea, select, summary, [tabindex]')).to.equal(
        true,
      );
    });

    it('[F1] a disabled fieldset closes it and takes it out of the form', async () => {
      const { form, element } = await inForm(tag, value(), ['<fieldset disabled>', '</fieldset>']);
      expect(submitted(form)).to.equal(null);
      expect(element.willValidate).to.equal(false);
      expect(radios(element)).to.deep.equal([]);
      one<HTMLFieldSetElement>(form, 'fieldset').disabled = false;
      await settled(form);
      expect(submitted(form)).to.be.a('string');
    });

    it('[F1] disabled closes it, readonly submits but cannot be changed', async () => {
      const { form, element } = await inForm(tag, value());
      element.disabled = true;
      await settled(form);
      expect(submitted(form)).to.equal(null);
      expect(radios(element)).to.deep.equal([]);
      element.disabled = false;
      element.readonly = true;
      await settled(form);
      expect(JSON.parse(String(submitted(form)))).to.deep.equal(complete());
      const before = element.value;
      for (const radio of radios(element)) radio.click();
      await settled(form);
      expect(element.value).to.equal(before);
    });

    it('[F1] required without answers is invalid; complete is valid; readonly is barred', async () => {
      const { form, element } = await inForm(tag, 'required');
      expect(element.validity.valueMissing).to.equal(true);
      expect(element.checkValidity()).to.equal(false);
      expect(form.checkValidity()).to.equal(false);
      expect(element.validationMessage).to.not.equal('');
      expect(element.matches(':invalid')).to.equal(true);
      element.readonly = true;
      await settled(form);
      expect(element.willValidate && element.validity.valueMissing).to.equal(false);
      expect(form.checkValidity()).to.equal(true);
      element.readonly = false;
      element.value = sampleOf(tag).complete;
      await settled(form);
      expect(element.checkValidity()).to.equal(true);
      expect(element.matches(':valid')).to.equal(true);
    });

    it('[F1] setCustomValidity makes it invalid with that message until it is taken back', async () => {
      const { form, element } = await inForm(tag, value());
      element.setCustomValidity('Spreek eerst met elkaar.');
      expect(element.validity.customError).to.equal(true);
      expect(element.validationMessage).to.equal('Spreek eerst met elkaar.');
      expect(form.checkValidity()).to.equal(false);
      element.setCustomValidity('');
      expect(element.validity.valid).to.equal(true);
    });

    it('[F1] not required, it is valid without answers', async () => {
      const { form, element } = await inForm(tag);
      expect(element.willValidate).to.equal(true);
      expect(form.checkValidity()).to.equal(true);
    });

    it('[F2] without answers it submits nothing', async () => {
      const { form, element } = await inForm(tag);
      expect(submitted(form)).to.equal(null);
      expect(element.value).to.equal('');
    });

    it('[F2] JSON in is JSON out, unknown keys kept', async () => {
      const { form, element } = await inForm(tag);
      element.value = sampleOf(tag).complete;
      await settled(form);
      expect(element.value).to.equal(sampleOf(tag).complete);
      expect(submitted(form)).to.equal(sampleOf(tag).complete);
      element.value = '';
      await settled(form);
      expect(submitted(form)).to.equal(null);
    });

    it('[F2] the attribute value is the default: it submits, and reset returns to it', async () => {
      const { form, element } = await inForm(tag, value());
      expect(JSON.parse(String(submitted(form)))).to.deep.equal(complete());
      await answer(element);
      expect(JSON.parse(String(submitted(form)))).to.not.deep.equal(complete());
      form.reset();
      await settled(form);
      expect(JSON.parse(String(submitted(form)))).to.deep.equal(complete());
    });

    it('[F2] an edit keeps unknown keys of the default', async () => {
      const { form, element } = await inForm(tag, value());
      await answer(element);
      const { later } = JSON.parse(String(submitted(form))) as { later: unknown };
      expect(later).to.deep.equal({ kept: [1, '2'] });
    });

    it('[F2] reset without a default empties it', async () => {
      const { form, element } = await inForm(tag);
      await answer(element);
      expect(submitted(form)).to.be.a('string');
      form.reset();
      await settled(form);
      expect(submitted(form)).to.equal(null);
      expect(radios(element).some(({ checked }) => checked)).to.equal(false);
    });

    it('[F2] an answer of the person replaces the default, a value of the host replaces both', async () => {
      const { form, element } = await inForm(tag, value());
      await answer(element);
      const answered = element.value;
      element.setAttribute('value', sampleOf(tag).complete.replace('"by":"team"', '"by":"head"'));
      await settled(form);
      expect(element.value).to.equal(answered);
      element.value = sampleOf(tag).complete;
      await settled(form);
      expect(element.value).to.equal(sampleOf(tag).complete);
      form.reset();
      await settled(form);
      expect(element.value).to.contain('"by":"head"');
    });

    it('[F2] an edit fires input, change and record-change once each, from the host', async () => {
      const { element } = await inForm(tag);
      const heard = listen(element);
      await answer(element);
      expect(heard.sort()).to.deep.equal([...answerEvents].sort());
    });

    it('[F2] record-change carries the frozen record', async () => {
      const { form, element } = await inForm(tag);
      const records: unknown[] = [];
      form.addEventListener('record-change', (event) => records.push(event.record));
      await answer(element);
      expect(records).to.deep.equal([element.record]);
      expect(Object.isFrozen(records[0])).to.equal(true);
    });

    it('[F2] what the host sets fires nothing', async () => {
      const { form, element } = await inForm(tag);
      const heard = listen(element);
      element.value = sampleOf(tag).complete;
      await settled(form);
      element.record = null;
      element.setAttribute('value', sampleOf(tag).complete);
      form.reset();
      element.disabled = true;
      await settled(form);
      expect(heard).to.deep.equal([]);
    });

    it('[F2] a value that is no record of its kind changes nothing and warns once', async () => {
      const { takeOutcome } = await import('../support/faults.ts');
      const { form, element } = await inForm(tag, value());
      for (const bad of [
        '{',
        '[]',
        'null',
        '{"type":"tree"}',
        '{"type":"assessment","version":1}',
      ]) {
        element.value = bad;
        await settled(form);
        expect(JSON.parse(String(submitted(form))), bad).to.deep.equal(complete());
      }
      const { unexpected, codes } = takeOutcome();
      expect(unexpected).to.deep.equal([]);
      expect(codes).to.deep.equal(['E108']);
    });

    it('[F3] takes back the state that the browser kept', async () => {
      const { form, element } = await inForm(tag);
      element.formStateRestoreCallback(sampleOf(tag).complete);
      await settled(form);
      expect(JSON.parse(element.value)).to.deep.equal(complete());
      element.formStateRestoreCallback('{"no":"record"}');
      await settled(form);
      expect(JSON.parse(element.value)).to.deep.equal(complete());
    });

    it('[F4] an invalid submit focuses the first unanswered item', async () => {
      const { form, element } = await inForm(tag, 'required');
      form.addEventListener('submit', (event) => event.preventDefault());
      form.requestSubmit();
      await settled(form);
      expect(document.activeElement).to.equal(element);
      const item = focused() as HTMLInputElement;
      expect(item.matches('input:enabled, button:enabled')).to.equal(true);
      expect(item.name).to.match(sampleOf(tag).firstItem);
    });

    it('[F4] the message is in the language of the page', async () => {
      const { registerLocale } = await import('../../src/i18n/locale-registry.ts');
      const { messages } = customElements.get(tag) as unknown as {
        readonly messages: Readonly<Record<string, string>>;
      };
      const bracketed = Object.entries(messages).map(([key, text]) => [key, `⟦${text}⟧`]);
      registerLocale('qad', {
        messages: Object.fromEntries(bracketed) as Record<string, string>,
      });
      const { form, element } = await inForm(tag, 'required', ['<div lang="qad">', '</div>']);
      element.checkValidity();
      expect(element.validationMessage).to.match(/^⟦.+⟧$/);
      one(form, 'div').lang = 'nl';
      await settled(form);
      expect(element.validationMessage).to.not.contain('⟦');
    });
  });
}
