/** The editor of an action: what is needed first lies open, the rest is folded. */
import { css } from 'lit';

export const actionEditorStyles = css``;
