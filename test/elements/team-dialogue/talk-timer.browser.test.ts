/** The time of a talk: it counts by the clock that it was given, and stops when nobody sees it. */
import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TalkTimer } from '../../../src/elements/team-dialogue/talk-timer.ts';

function rig() {
  let time = 0;
  let ticks: (() => void) | undefined;
  let updates = 0;
  const controllers: ReactiveController[] = [];
  const host: ReactiveControllerHost = {
    addController: (one) => controllers.push(one),
    removeController: () => undefined,
    requestUpdate: () => (updates += 1),
    updateComplete: Promise.resolve(true),
  };
  const timer = new TalkTimer(host, {
    now: () => time,
    every: (_ms, act) => {
      ticks = act;
      return () => (ticks = undefined);
    },
  });
  controllers.forEach((one) => one.hostConnected?.());
  return {
    timer,
    pass: (ms: number) => {
      time += ms;
      ticks?.();
    },
    isTicking: () => ticks !== undefined,
    updates: () => updates,
    leave: () => controllers.forEach((one) => one.hostDisconnected?.()),
  };
}

describe('TalkTimer', () => {
  it('counts down, pauses, goes on, is over once, and begins again', () => {
    const { timer, pass, isTicking, updates } = rig();
    expect([timer.text, timer.isBegun, isTicking()]).to.deep.equal(['10.00', false, false]);
    timer.start();
    pass(55_000);
    expect([timer.text, timer.isRunning]).to.deep.equal(['9.05', true]);
    timer.pause();
    pass(60_000);
    expect([timer.text, isTicking()]).to.deep.equal(['9.05', false]);
    timer.start();
    pass(545_000);
    const drawn = updates();
    expect([timer.text, timer.isOver, isTicking()]).to.deep.equal(['0.00', true, false]);
    pass(5000);
    expect(updates()).to.equal(drawn);
    timer.again();
    expect([timer.text, timer.isRunning]).to.deep.equal(['10.00', false]);
  });

  it('pauses when its element leaves the page, with nothing left behind [R4]', () => {
    const { timer, pass, isTicking, leave } = rig();
    timer.start();
    pass(1000);
    leave();
    pass(1000);
    expect([timer.text, timer.isRunning, isTicking()]).to.deep.equal(['9.59', false, false]);
  });
});
