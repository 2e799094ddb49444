/** The words of a plan: strategies, ideas, tips, warnings. */
export * from './ideas-parents.ts';
export * from './ideas-school.ts';
export * from './strategies.ts';
export * from './tips.ts';
export * from './warnings.ts';
export * from './words.ts';
