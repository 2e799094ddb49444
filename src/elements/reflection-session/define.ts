/** Registers `<reflection-session>`. */
import { defineElement } from '../../controllers/define-element.ts';
import { ReflectionSession } from './reflection-session.ts';

defineElement('reflection-session', ReflectionSession);
