/** Registers `<dimension-overview>`. */
import { defineElement } from '../../controllers/define-element.ts';
import { DimensionOverview } from './dimension-overview.ts';

defineElement('dimension-overview', DimensionOverview);
