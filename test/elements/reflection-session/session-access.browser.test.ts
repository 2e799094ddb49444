/** Each panel of a session for every reader: assistive technology, narrow places, fingers. */
import { expect } from '@open-wc/testing';
import type { ReflectionSession } from '../../../src/elements/reflection-session/reflection-session.ts';
import '../../../src/elements/reflection-session/define.ts';
import { registerLocale } from '../../../src/i18n/locale-registry.ts';
import { arabic } from '../../fixtures/locale-ar.ts';
import { axeFaults } from '../../support/axe.ts';
import { everyElement, one, settled, shadow, stage } from '../../support/stage.ts';
import { held, panelOf, withOldRound } from './session-page.ts';

registerLocale('ar', arabic);

const panels = ['save', 'open', 'print', 'submit', 'rounds', 'device', 'wipe'] as const;

/** A crowded session, 288 px wide, with this panel open. */
async function opened(panel: string, lang: string): Promise<ReflectionSession> {
  const block = stage(
    '<reflection-session controls keep="device" submit-url="/reflecties"></reflection-session>',
  );
  block.lang = lang;
  block.dir = lang === 'ar' ? 'rtl' : 'ltr';
  block.style.setProperty('inline-size', '288px');
  const element = one<ReflectionSession>(block, 'reflection-session');
  await settled(block);
  const title = 'Samenwerking met de ouders van de kleuters en het eerste leerjaar';
  element.dossier = { ...withOldRound(), title };
  held(element).showRound('2025-2026');
  await settled(block);
  one(shadow(element), `[data-opens=${panel}]`).click();
  await settled(block);
  return element;
}

describe('<reflection-session> panels for every reader', function () {
  this.timeout(60_000);

  for (const panel of panels) {
    for (const lang of ['nl', 'ar']) {
      it(`[A1] axe finds nothing at ${panel}: ${lang}`, async () => {
        const element = await opened(panel, lang);
        expect(panelOf(element)?.dataset['panel']).to.equal(panel);
        expect(await axeFaults(element)).to.deep.equal([]);
        element.clear();
      });
    }

    it(`[A2] [A6] ${panel} fits in 288 px and its targets measure 24 px`, async () => {
      const element = await opened(panel, 'nl');
      expect(element.scrollWidth).to.be.at.most(288);
      const small = [...everyElement(shadow(element))]
        .filter((each) => each.matches('button, input, select, textarea, a[href]'))
        .filter((each) => each.checkVisibility())
        .map((each) => each.closest('label') ?? each)
        .filter((each) => {
          const { width, height } = each.getBoundingClientRect();
          return width < 23.5 || height < 23.5;
        });
      expect(small.map(({ outerHTML }) => outerHTML.slice(0, 120))).to.deep.equal([]);
      element.clear();
    });
  }
});
