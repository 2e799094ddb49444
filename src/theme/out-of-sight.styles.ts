/**
 * What is out of sight and still there for who listens: in styles as
 * `${outOfSight}`. Words in one line also want `white-space: nowrap`; a whole list
 * must not have it, or Chromium lays it out without end.
 */
import { css } from 'lit';

export const outOfSight = css`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
`;
