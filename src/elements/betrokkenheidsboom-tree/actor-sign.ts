/** The marks of the three who carry the tree: ● parents, ▲ pupil, ■ school. */
import type { TemplateResult } from 'lit';
import type { Actor } from '../../model/record.ts';
import { markSign, type Mark } from '../../views/signs.ts';

const marks: Readonly<Record<Actor, Mark>> = {
  parents: 'circle',
  pupil: 'triangle',
  school: 'square',
};

/** The mark in the colour of its voice. */
export function actorSign(actor: Actor): TemplateResult {
  return markSign(marks[actor], actor);
}
