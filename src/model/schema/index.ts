/** The JSON Schemas (2020-12) of the records, as plain data. */
export { agreementSchema } from './agreement-schema.ts';
export { assessmentSchema } from './assessment-schema.ts';
export { checklistSchema } from './checklist-schema.ts';
export { dossierSchema } from './dossier-schema.ts';
export { planSchema } from './plan-schema.ts';
export { treeSchema } from './tree-schema.ts';
