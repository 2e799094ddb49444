/** Registers `<checklist-card>`. */
import { defineElement } from '../../controllers/define-element.ts';
import { ChecklistCard } from './checklist-card.ts';

defineElement('checklist-card', ChecklistCard);
