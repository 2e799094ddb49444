import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { pageSession } from '../../../src/controllers/session/page-session.ts';
import { SessionLink } from '../../../src/controllers/session/session-link.ts';
import { ReflectionSession } from '../../../src/elements/reflection-session/reflection-session.ts';
import '../../../src/elements/reflection-session/define.ts';
import { answers } from '../../fixtures/answers.ts';
import { takeConsole } from '../../support/strict-page.ts';
import { one, settled, shadow, stage } from '../../support/stage.ts';

class MemberElement extends LitElement {
  @property() session?: string;
  readonly link = new SessionLink(this, () => !this.hasAttribute('own'));

  protected override willUpdate(): void {
    this.link.resolve();
  }

  protected override render(): TemplateResult {
    return html`${this.link.current?.dossier.records.length}`;
  }
}
customElements.define('x-member', MemberElement);

async function membersOf(markup: string): Promise<readonly MemberElement[]> {
  const block = stage(markup);
  await settled(block);
  return [...block.querySelectorAll<MemberElement>('x-member')];
}

function sessionOf(element: Element | null): unknown {
  return (element as unknown as Record<symbol, unknown>)[Symbol.for('betrokken/1/session')];
}

describe('SessionLink', () => {
  it('finds the session around the element, and redraws when it changes', async () => {
    const [member] = await membersOf(
      '<reflection-session keep="none"><div><x-member></x-member></div></reflection-session>',
    );
    if (!member) throw new Error('no member');
    const session = member.closest('reflection-session');
    expect(member.link.current).to.equal(sessionOf(session));
    member.link.current?.put(answers());
    await settled(member);
    expect(shadow(member).textContent).to.equal('1');
  });

  it('finds the session that its attribute names, before the one around it', async () => {
    const [member] = await membersOf(`
      <reflection-session keep="none" id="other"></reflection-session>
      <reflection-session keep="none"><x-member session="other"></x-member></reflection-session>`);
    expect(member?.link.current).to.equal(sessionOf(document.getElementById('other')));
  });

  it('keeps two sessions on a page apart', async () => {
    const [first, second] = await membersOf(`
      <reflection-session name="a"><x-member></x-member></reflection-session>
      <reflection-session name="b"><x-member></x-member></reflection-session>`);
    first?.link.current?.put(answers());
    expect(second?.link.current?.dossier.records).to.deep.equal([]);
    expect(Object.keys(sessionStorage)).to.deep.equal(['betrokken:session:a']);
  });

  it('joins the session of the page when it has neither, unless it has data of its own or says none', async () => {
    const [joined, own, none] = await membersOf(
      '<x-member></x-member><x-member own></x-member><x-member session="none"></x-member>',
    );
    expect(joined?.link.current).to.equal(pageSession());
    expect(own?.link.current).to.equal(undefined);
    expect(none?.link.current).to.equal(undefined);
  });

  it('waits for a session element that is defined late, and joins no other', async () => {
    const markup =
      '<late-reflection-session keep="none"><x-member></x-member></late-reflection-session>';
    const [member] = await membersOf(markup);
    expect(member?.link.current).to.equal(undefined);
    customElements.define('late-reflection-session', class extends ReflectionSession {});
    await settled(document.body);
    expect(member?.link.current).to.equal(sessionOf(member?.parentElement ?? null));
  });

  it('follows a session that comes, changes its id, and goes', async () => {
    const [member] = await membersOf('<x-member session="wanted"></x-member>');
    expect(takeConsole()[0]).to.contain('[betrokken E109]');
    const session = document.createElement('reflection-session');
    session.setAttribute('keep', 'none');
    member?.after(session);
    await settled(document.body);
    expect(member?.link.current).to.equal(undefined);
    session.id = 'wanted';
    await settled(document.body);
    expect(member?.link.current).to.equal(sessionOf(session));
    session.remove();
    await settled(document.body);
    expect(member?.link.current).to.equal(undefined);
  });

  it('lets go of its session when it leaves the page, and finds its new one [R2]', async () => {
    const block = stage(`
      <reflection-session keep="none" id="from"><x-member></x-member></reflection-session>
      <reflection-session keep="none" id="to"></reflection-session>`);
    await settled(block);
    const member = one<MemberElement>(block, 'x-member');
    member.remove();
    expect(member.link.current).to.equal(undefined);
    one(block, '#to').append(member);
    await settled(block);
    expect(member.link.current).to.equal(sessionOf(one(block, '#to')));
  });
});
