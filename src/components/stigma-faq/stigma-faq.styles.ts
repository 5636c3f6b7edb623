import { css } from 'lit';

export const stigmaFaqStyles = css`
  .faq {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 8px 16px;
  }
  /* The button stays beside the box, not beside the end of the strip. */
  .with-crisis {
    align-items: flex-start;
  }
  .with-crisis .all {
    margin-block-start: calc(1lh + 1em);
  }
  .search {
    display: grid;
    flex: 1 1 280px;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    min-inline-size: 0;
    margin: 0;
  }
  .label {
    font-weight: 600;
  }
  .box {
    display: flex;
    align-items: center;
    padding-inline: 14px 2px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .box .icon {
    flex: none;
    color: var(--_muted);
  }
  .box:hover {
    border-color: var(--_accent-text);
  }
  .box:has(input:focus-visible) {
    border-color: var(--_accent-text);
    outline: 3px solid var(--_accent-text);
  }
  .box input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 48px;
    margin: 0;
    padding: 0 10px;
    border: 0;
    outline: 0;
    background: transparent;
    box-shadow: none;
    color: var(--_text);
    font: inherit;
    letter-spacing: normal;
    text-overflow: ellipsis;
    appearance: none;
  }
  .box input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .clear {
    display: inline-grid;
    flex: none;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: transparent;
    color: var(--_muted);
    cursor: pointer;
  }
  .clear[hidden] {
    display: none;
  }
  .clear:hover {
    background: var(--_accent-tint);
    color: var(--_accent-text);
  }
  .all {
    margin-inline-start: auto;
  }
  /* Its place stays: the box beside it must not grow under who types. */
  .all.none {
    visibility: hidden;
  }
  .notice {
    max-inline-size: 70ch;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    margin-block-start: 8px;
  }
  .title {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .group-title {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .entries {
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .entry + .entry {
    border-block-start: 1px solid var(--_line);
  }
  .question {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    inline-size: 100%;
    min-block-size: 56px;
    margin: 0;
    padding: 14px 16px;
    border: 0;
    border-radius: 0;
    background: transparent;
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    line-height: 1.35;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    cursor: pointer;
    scroll-margin-block: 16px;
    transition: background-color var(--_motion);
  }
  .question:hover {
    background: var(--_accent-tint);
  }
  .question:focus-visible {
    border-radius: var(--_radius-small);
    outline-offset: -3px;
    box-shadow: none;
  }
  .question .icon,
  .more-button .icon {
    flex: none;
    color: var(--_accent-text);
    transition: rotate var(--_motion);
  }
  [aria-expanded='true'] > .icon {
    rotate: 180deg;
  }
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: 2px 16px 20px;
  }
  .answer > * {
    max-inline-size: 70ch;
  }
  .answer > crisis-line {
    max-inline-size: none;
  }
  .short {
    font-size: 1.0625em;
  }
  .more-button,
  .link {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    gap: 6px;
    min-block-size: 44px;
    margin: 0;
    padding: 4px 0;
    border: 0;
    background: transparent;
    color: var(--_accent-text);
    font: inherit;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    cursor: pointer;
  }
  .more-button {
    margin-block: -6px;
    font-weight: 600;
  }
  .link {
    min-block-size: 32px;
    unicode-bidi: plaintext;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .more-button:hover span,
  .link:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }
  .more-text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding-block-end: 4px;
  }
  .bullets {
    display: grid;
    gap: 6px;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .bullets li::marker {
    color: var(--_accent-text);
  }
  .sources {
    padding: 12px 14px;
    border-radius: var(--_radius-small);
    background: var(--_sunken);
    font-size: 0.9375em;
  }
  .sources-title,
  .related-title {
    font-weight: 600;
  }
  .sources li {
    padding-block: 4px;
  }
  .source-of {
    display: block;
    color: var(--_muted);
  }
  .about,
  .hint {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .links {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  .badge {
    display: inline-block;
    padding: 2px 10px;
    border: 1px solid var(--_line);
    border-radius: 99px;
    background: var(--_accent-tint);
    color: var(--_accent-text);
    font-weight: 600;
  }
  .own ::slotted(details) {
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    background: none !important;
    box-shadow: none !important;
  }
  .failure {
    display: grid;
    gap: 10px;
    justify-items: start;
  }
  .failed {
    font-weight: 600;
  }
  .end {
    display: flex;
    justify-content: flex-end;
  }
  @container (min-width: 560px) {
    .question {
      padding-inline: 20px;
    }
    .answer {
      padding: 2px 20px 24px;
    }
  }
  @media (forced-colors: active) {
    .question .icon,
    .more-button .icon,
    .box .icon,
    .clear {
      color: ButtonText;
    }
  }
`;
