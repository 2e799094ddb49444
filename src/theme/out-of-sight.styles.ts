/** What is out of sight and still there for who listens: in styles as `${outOfSight}`. */
import { css } from 'lit';

export const outOfSight = css`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
