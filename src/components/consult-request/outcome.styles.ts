import { css } from 'lit';

/** Panels that say what is wrong, or what became of a request. */
export const outcomeStyles = css`
  .panel {
    display: grid;
    gap: 12px;
    padding: 16px 18px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    scroll-margin-block: 16px;
  }
  .panel-title {
    display: flex;
    align-items: center;
    gap: 10px;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
  }
  .panel.wrong {
    border: 2px solid var(--_error-text);
    background: var(--_error-tint);
  }
  .panel.wrong a {
    display: inline-block;
    padding-block: 6px;
    color: var(--_error-text);
    font-weight: 600;
  }
  .panel.caution {
    border-color: var(--_caution-line);
    border-inline-start: 6px solid var(--_caution-text);
    background: var(--_caution-tint);
  }
  .panel.caution .call a {
    color: var(--_caution-text);
  }
  .panel.done {
    max-inline-size: 640px;
    border-color: var(--_accent-text);
    border-inline-start-width: 6px;
    background: var(--_accent-tint);
  }
  .tick {
    flex: none;
    color: var(--_accent-text);
  }
  .reference {
    font-size: 1.125em;
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .call a {
    display: inline-block;
    padding-block: 6px;
    font-size: 1.125em;
    font-weight: 700;
  }
  .panel .hint {
    color: inherit;
  }
  .who {
    display: grid;
    gap: 6px;
  }
  .who-title {
    font-weight: 700;
  }
  .status {
    margin-inline-start: 8px;
    padding: 2px 8px;
    border: 1px solid var(--_edge);
    border-radius: 999px;
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.875em;
  }
  .status.confirmed,
  .status.named {
    border-color: var(--_accent-text);
    color: var(--_accent-text);
    font-weight: 600;
  }
  .who-list,
  .summary-list {
    display: grid;
    gap: 8px;
  }
  @container (min-width: 560px) {
    .panel {
      padding: 20px 24px;
    }
  }
`;
