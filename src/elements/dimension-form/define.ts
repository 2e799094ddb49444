/** Registers `<dimension-form>`. */
import { defineElement } from '../../controllers/define-element.ts';
import { DimensionForm } from './dimension-form.ts';

defineElement('dimension-form', DimensionForm);
