/** The ideas for a dimension: a strategy, and under it what one may take over. */
import { css } from 'lit';

export const ideaListStyles = css``;
