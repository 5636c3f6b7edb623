import { css } from 'lit';

/** Round buttons with a picture and no words, as large as a thumb. Their name stands in `aria-label`. */
export const iconButtonStyles = css`
  .icon-button {
    display: inline-grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: transparent;
    color: var(--_accent-text);
    cursor: pointer;
  }
  .icon-button[hidden] {
    display: none;
  }
  .icon-button:hover {
    background: var(--_accent-tint);
  }
  .icon-button:focus-visible {
    border-radius: 50%;
  }
  .icon-button[aria-disabled='true'] {
    background: transparent;
    color: var(--_muted);
    cursor: default;
    opacity: 0.5;
  }
  @media (forced-colors: active) {
    .icon-button[aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
  }
`;
