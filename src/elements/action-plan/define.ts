/** Registers `<action-plan>`. */
import { defineElement } from '../../controllers/define-element.ts';
import { ActionPlan } from './action-plan.ts';

defineElement('action-plan', ActionPlan);
