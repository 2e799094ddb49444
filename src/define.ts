/** Registers every element under its own tag. */
import { defineElements } from './index.ts';

defineElements();
