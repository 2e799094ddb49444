/**
 * How long the dialogue keeps the page waiting while it lays the answers of many
 * people beside each other: when it appears, and when it goes on to talk.
 */
import '../../src/elements/team-dialogue/define.ts';
import type { TeamDialogue } from '../../src/elements/team-dialogue/team-dialogue.ts';
import type { Assessment } from '../../src/model/record.ts';
import { manyAssessments } from './analysis.ts';
import type { BenchCase } from './measure.ts';

const aimMs = 50;
const people: readonly Assessment[] = manyAssessments(400).filter(
  ({ about }) => about === 'parents',
);

function addDialogue(host: HTMLElement): TeamDialogue {
  const dialogue = document.createElement('team-dialogue');
  dialogue.session = 'none';
  dialogue.assessments = people;
  host.append(dialogue);
  return dialogue;
}

let shown: TeamDialogue | undefined;

export const dialogueCases: readonly BenchCase[] = [
  {
    name: `The longest blocking of a dialogue of ${people.length}`,
    contenders: [
      {
        name: '<team-dialogue>, its answers',
        aimMs,
        measures: 'blocking',
        run: async (host) => {
          await addDialogue(host).updateComplete;
        },
      },
      {
        name: '<team-dialogue>, on to talk',
        aimMs,
        measures: 'blocking',
        prepare: async (host) => {
          shown = addDialogue(host);
          await shown.updateComplete;
        },
        run: async () => {
          if (!shown) return;
          shown.step = 'talk';
          await shown.updateComplete;
        },
      },
    ],
  },
];
