/**
 * Measures the cases of the benchmark in turns, so that a slow moment of the
 * machine hits all contenders alike, and compares medians with the first
 * contender of a case; what has an aim in milliseconds stands by itself. Knows
 * no element.
 */
import { cases, left } from './cases.ts';

/** One way to do the work of a case. */
export interface Contender {
  readonly name: string;
  /** The ratio to the first contender that it must not exceed; none when only shown. */
  readonly ceiling?: number;
  /** What it should stay under, in ms; on a slow machine it may not, which is no fault. */
  readonly aimMs?: number;
  /** `time`, unless told: from begin to end · `blocking`: the longest while in which the page could do nothing else. */
  readonly measures?: 'time' | 'blocking';
  /** What stands on the page before the clock runs. */
  readonly prepare?: (host: HTMLElement) => void | Promise<void>;
  /** The work itself; it ends when the page is complete, layout follows. */
  readonly run: (host: HTMLElement) => void | Promise<void>;
}

/** A piece of work and those who do it; the first is the baseline. */
export interface BenchCase {
  readonly name: string;
  readonly contenders: readonly Contender[];
  /** How often each contender is measured; 21 unless told. */
  readonly rounds?: number;
}

interface Measured {
  readonly name: string;
  readonly milliseconds: number;
  readonly ratio: number;
  readonly ceiling?: number;
  readonly aimMs?: number;
}

interface CaseResult {
  readonly name: string;
  readonly contenders: readonly Measured[];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Lets pending work of the round before end, so that it is not counted in this one. */
function settle(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/** How long the next frame takes: what was left for it, as drawing after measuring, and paint. */
function frame(): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = () => done(performance.now() - start);
      port1.postMessage(undefined);
    });
  });
}

/** How long `run` takes, with layout and the frame after it. */
async function timeOf(run: Contender['run'], host: HTMLElement): Promise<number> {
  const start = performance.now();
  await run(host);
  host.getBoundingClientRect();
  return performance.now() - start + (await frame());
}

/** The longest while between two messages that the page sends itself during `run` and the frames after it. */
async function blockingOf(run: Contender['run'], host: HTMLElement): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  port2.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port1.postMessage(undefined);
  };
  port1.postMessage(undefined);
  await run(host);
  await frame();
  await settle();
  port2.close();
  return longest;
}

async function measureOnce({ prepare, run, measures }: Contender): Promise<number> {
  const host = document.createElement('div');
  document.body.append(host);
  await prepare?.(host);
  host.getBoundingClientRect();
  await settle();
  const measure = measures === 'blocking' ? blockingOf : timeOf;
  const time = await measure(run, host);
  host.remove();
  return time;
}

async function measureCase({ name, contenders, rounds = 21 }: BenchCase): Promise<CaseResult> {
  const times = contenders.map((): number[] => []);
  const warmUps = 3;
  for (let round = 0; round < rounds + warmUps; round += 1) {
    for (const [i, contender] of contenders.entries()) {
      const time = await measureOnce(contender);
      if (round >= warmUps) times[i]?.push(time);
    }
  }
  const medians = times.map(median);
  const measured = contenders.map((contender, i): Measured => {
    const milliseconds = medians[i] ?? 0;
    const ratio = milliseconds / (medians[0] ?? 1);
    const { ceiling, aimMs } = contender;
    return {
      name: contender.name,
      milliseconds,
      ratio,
      ...(ceiling === undefined ? {} : { ceiling }),
      ...(aimMs === undefined ? {} : { aimMs }),
    };
  });
  return { name, contenders: measured };
}

/** The cases of which the name holds `word`; all, unless told. */
async function measureAll(word = ''): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  for (const each of cases.filter(({ name }) => name.includes(word))) {
    results.push(await measureCase(each));
  }
  return results;
}

Object.assign(globalThis, { measureAll, left });
