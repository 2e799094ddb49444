/** Registers `<team-dialogue>`. */
import { defineElement } from '../../controllers/define-element.ts';
import { TeamDialogue } from './team-dialogue.ts';

defineElement('team-dialogue', TeamDialogue);
