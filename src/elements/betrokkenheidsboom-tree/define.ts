/** Registers `<betrokkenheidsboom-tree>`. */
import { defineElement } from '../../controllers/define-element.ts';
import { BetrokkenheidsboomTree } from './betrokkenheidsboom-tree.ts';

defineElement('betrokkenheidsboom-tree', BetrokkenheidsboomTree);
