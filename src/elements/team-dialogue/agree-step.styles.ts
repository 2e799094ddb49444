import { css } from 'lit';

export const agreeStepStyles = css``;
