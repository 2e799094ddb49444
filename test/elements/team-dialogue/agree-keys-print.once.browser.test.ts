/** A team agrees with the keyboard alone, and prints the page while it talks. */
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/team-dialogue/define.ts';
import type { TeamDialogue } from '../../../src/elements/team-dialogue/team-dialogue.ts';
import { parseAgreement } from '../../../src/model/parse-agreement.ts';
import { sixColleagues } from '../../fixtures/team-answers.ts';
import { one, settled, shadow, stage } from '../../support/stage.ts';

async function dialogueWhileTalking(): Promise<TeamDialogue> {
  const block = stage('<form><team-dialogue name="talk" step="talk"></team-dialogue></form>');
  const dialogue = one<TeamDialogue>(block, 'team-dialogue');
  dialogue.assessments = sixColleagues();
  await settled(block);
  return dialogue;
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await settled();
}

/** Tabs on until what has the focus in `dialogue` matches `selector`; at most so often as fields stand between. */
async function tabTo(dialogue: TeamDialogue, selector: string): Promise<void> {
  for (let presses = 0; presses < 12; presses += 1) {
    if (shadow(dialogue).activeElement?.matches(selector)) return;
    await press('Tab');
  }
  throw new Error(`Tab does not come to ${selector}`);
}

describe('<team-dialogue> with the keyboard alone', () => {
  it('goes from talking to a locked agreement with why and minority [A2]', async () => {
    const dialogue = await dialogueWhileTalking();
    one(shadow(dialogue), '.moves .primary').focus();
    await press('Enter');
    await tabTo(dialogue, '[name="agreed-knowledge"]');
    await press('Space', 'ArrowRight', 'ArrowRight');
    await tabTo(dialogue, '#why-knowledge');
    await sendKeys({ type: 'Gezien aan de poort.' });
    await tabTo(dialogue, '.text-button');
    await press('Enter');
    await tabTo(dialogue, '#minority-knowledge');
    await sendKeys({ type: 'Niet in elke klas.' });
    for (const dimension of [
      'emotional',
      'rational',
      'belief',
      'competence',
      'behaviour',
      'time',
    ]) {
      await tabTo(dialogue, `[name="agreed-${dimension}"]`);
      await press('Space');
    }
    await tabTo(dialogue, '.foot .primary');
    await press('Enter');

    const record = parseAgreement(JSON.parse(dialogue.value));
    expect(record.done).to.equal(true);
    expect(record.ratings).to.include({ knowledge: 3, time: 1 });
    expect(record.why).to.deep.equal({ knowledge: 'Gezien aan de poort.' });
    expect(record.minority).to.deep.equal({ knowledge: 'Niet in elke klas.' });
  });
});

describe('a page with a <team-dialogue> that is printed while the team talks', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('has every dimension on paper, and on screen the one of which is talked [A7]', async () => {
    const dialogue = await dialogueWhileTalking();
    const isSeen = (selector: string): boolean =>
      one(shadow(dialogue), selector).getClientRects().length > 0;
    expect([isSeen('.topic'), isSeen('.in-full')]).to.deep.equal([true, false]);
    await emulateMedia({ media: 'print' });
    expect([isSeen('.topic'), isSeen('.in-full')]).to.deep.equal([false, true]);
    expect(one(shadow(dialogue), '.in-full').querySelectorAll('tbody tr').length).to.equal(7);
  });
});
