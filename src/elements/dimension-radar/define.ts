/** Registers `<dimension-radar>`. */
import { defineElement } from '../../controllers/define-element.ts';
import { DimensionRadar } from './dimension-radar.ts';

defineElement('dimension-radar', DimensionRadar);
