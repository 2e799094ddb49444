import { css } from 'lit';

export const richTextStyles = css`
  a {
    color: inherit;
  }
`;
