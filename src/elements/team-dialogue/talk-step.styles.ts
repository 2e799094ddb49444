import { css } from 'lit';

export const talkStepStyles = css``;
