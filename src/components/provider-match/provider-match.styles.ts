import { css } from 'lit';

export const matchStyles = css`
  .whole {
    display: grid;
    gap: 24px;
  }
  .whole > * {
    min-inline-size: 0;
  }
`;
