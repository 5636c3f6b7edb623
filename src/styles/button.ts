import { css } from 'lit';

/** Buttons and links that look like them: `.button`, with `.primary` for the one main action and `.quiet` for the least. */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: var(--_target);
    margin: 0;
    padding: 8px 18px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_accent-text);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: normal;
    text-align: center;
    text-decoration: none;
    text-transform: none;
    cursor: pointer;
    transition:
      background-color var(--_motion),
      border-color var(--_motion);
  }
  .button:hover {
    border-color: var(--_accent-text);
    background: var(--_accent-tint);
  }
  .button:focus-visible {
    border-radius: var(--_radius-small);
  }
  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .button.quiet {
    padding-inline: 10px;
    border-color: transparent;
    background: transparent;
  }
  .button.quiet:hover {
    background: var(--_accent-tint);
  }
  .button:disabled,
  .button[aria-disabled='true'] {
    border-color: var(--_line);
    background: var(--_sunken);
    color: var(--_muted);
    cursor: not-allowed;
  }
  @media (forced-colors: active) {
    .button,
    .button.primary,
    .button.quiet {
      border-color: ButtonBorder;
    }
    .button:disabled,
    .button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
