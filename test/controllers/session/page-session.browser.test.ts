import { expect } from '@open-wc/testing';
import { newId, now } from '../../../src/controllers/environment.ts';
import {
  announceSessions,
  clearEverything,
  joinPage,
  leavePage,
  onClearEverything,
  onSessionsAnnounced,
  pageSession,
  sessionAround,
  sessionById,
  sessionKey,
} from '../../../src/controllers/session/page-session.ts';
import { KeptSession } from '../../../src/controllers/session/kept-session.ts';
import { answers } from '../../fixtures/answers.ts';
import { one, stage } from '../../support/stage.ts';

function carrying(element: Element): KeptSession {
  const session = new KeptSession({ now, newId });
  Object.assign(element, { [sessionKey]: session });
  return session;
}

describe('pageSession', () => {
  it('is one on a page, under a key that all copies share', () => {
    expect(pageSession()).to.equal(pageSession());
    const page = (globalThis as Record<symbol, unknown>)[Symbol.for('betrokken/1/page-sessions')];
    expect((page as { own: unknown }).own).to.equal(pageSession());
  });

  it('is kept in the tab under path and query, with our prefix [X4]', () => {
    pageSession().put(answers());
    expect(Object.keys(sessionStorage)).to.deep.equal([
      `betrokken:page:${location.pathname}${location.search}`,
    ]);
    pageSession().clear();
    expect(sessionStorage).to.have.length(0);
  });
});

describe('sessionAround, sessionById', () => {
  it('find the nearest session, across shadow roots', () => {
    const block = stage('<div><p></p></div>');
    const session = carrying(one(block, 'div'));
    const inner = document.createElement('span');
    one(block, 'p').attachShadow({ mode: 'open' }).append(inner);
    expect(sessionAround(inner)).to.deep.equal({ session });
    expect(sessionAround(block)).to.equal(undefined);
  });

  it('find a session by id from a shadow root, in it or in the document', () => {
    const block = stage('<section id="far"></section><div></div>');
    const far = carrying(one(block, 'section'));
    const root = one(block, 'div').attachShadow({ mode: 'open' });
    const inner = document.createElement('span');
    root.append(inner);
    expect(sessionById(inner, 'far')).to.deep.equal({ session: far });
    const nearBy = document.createElement('section');
    nearBy.id = 'far';
    root.append(nearBy);
    const near = carrying(nearBy);
    expect(sessionById(inner, 'far')).to.deep.equal({ session: near });
    expect(sessionById(inner, 'nowhere')).to.equal(undefined);
  });

  it('say that a session element is still to be defined', () => {
    const block = stage('<x-reflection-session id="late"><p></p></x-reflection-session>');
    expect(sessionAround(one(block, 'p'))).to.deep.equal({ pending: true });
    expect(sessionById(block, 'late')).to.deep.equal({ pending: true });
  });
});

describe('announceSessions', () => {
  it('tells those who listen until they stop', () => {
    let told = 0;
    const stop = onSessionsAnnounced(() => (told += 1));
    announceSessions();
    stop();
    announceSessions();
    expect(told).to.equal(1);
  });
});

describe('joinPage', () => {
  it('gives a session its key, and another key where a session has it', () => {
    const first = new KeptSession({ now, newId });
    const second = new KeptSession({ now, newId });
    expect(joinPage(first, 'a')).to.equal('a');
    expect(joinPage(second, 'a')).to.equal('a~2');
    expect(joinPage(first, 'a')).to.equal('a');
    leavePage(first);
    expect(joinPage(second, 'a')).to.equal('a');
    leavePage(second);
  });
});

describe('clearEverything', () => {
  it('empties every session in the page and every key of ours, and no other [X4]', () => {
    const session = new KeptSession({ now, newId });
    joinPage(session, 'a');
    session.put(answers());
    pageSession().put(answers());
    sessionStorage.setItem('betrokken:session:elsewhere', '{}');
    localStorage.setItem('betrokken:session:kept', '{}');
    localStorage.setItem('theirs', '1');
    clearEverything();
    expect(session.dossier.records).to.deep.equal([]);
    expect(pageSession().dossier.records).to.deep.equal([]);
    expect(sessionStorage).to.have.length(0);
    expect(Object.keys(localStorage)).to.deep.equal(['theirs']);
    leavePage(session);
  });

  it('clears what else was told of, until told to stop', () => {
    let cleared = 0;
    const stop = onClearEverything(() => (cleared += 1));
    clearEverything();
    stop();
    clearEverything();
    expect(cleared).to.equal(1);
  });
});
