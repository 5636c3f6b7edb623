import { css } from 'lit';

/** A label, its input, its hint and its error, in one column. Text of 16 px or more keeps iOS from zooming into the field. */
export const fieldStyles = css`
  .field {
    display: grid;
    gap: 6px;
  }
  .label {
    font-weight: 600;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .error {
    color: var(--_error-text);
    font-weight: 600;
  }
  .input {
    inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0;
    padding: 9px 14px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.5;
    letter-spacing: normal;
    text-transform: none;
    appearance: none;
  }
  select.input {
    padding-inline-end: 36px;
    appearance: auto;
  }
  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .input:hover {
    border-color: var(--_accent-text);
  }
  .input:focus-visible {
    border-color: var(--_accent-text);
    border-radius: var(--_radius-small);
    outline-offset: 0;
  }
  .input[aria-invalid='true'] {
    border-color: var(--_error-text);
    border-width: 2px;
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 20px;
    block-size: 20px;
    margin: 2px;
    flex: none;
    accent-color: var(--_accent-text);
  }
`;
