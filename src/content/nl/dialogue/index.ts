/** The words of a talk between colleagues: its steps, prompts, questions and agreement. */
export * from './agreement.ts';
export * from './prompts.ts';
export * from './questions.ts';
export * from './steps.ts';
