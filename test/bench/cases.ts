/** The cases of the benchmark: what is measured, against what, and how much slower it may be. */
import type { BenchCase } from './measure.ts';

export const cases: readonly BenchCase[] = [];
