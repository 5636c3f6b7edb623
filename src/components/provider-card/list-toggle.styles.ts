import { css } from 'lit';

/** As high and as wide on the list as off it, so that nothing moves under the finger. */
export const listToggleStyles = css`
  .list-toggle.on {
    border-color: var(--_accent-text);
    background: var(--_accent-tint);
  }
  .list-said {
    flex-basis: 100%;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .list-toggle.on {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
  @media print {
    .list-toggle,
    .list-said {
      display: none;
    }
  }
`;
