import { css } from 'lit';

/** The wider layouts ask for room in px and in em: at a text size of 200 % they come later. */
export const providerCardStyles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    padding: 18px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .head {
    display: grid;
    grid-template-columns: 3.25em minmax(0, 1fr);
    gap: 12px 14px;
    align-items: start;
  }
  .who {
    display: grid;
    align-content: center;
    min-inline-size: 0;
    min-block-size: 3.25em;
  }
  .name,
  .role {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .portrait {
    display: grid;
    place-items: center;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--_accent-tint);
    color: var(--_accent-text);
    font-size: 1.125em;
    font-weight: 600;
    letter-spacing: 0.02em;
    object-fit: cover;
  }
  .name {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .pronouns {
    color: var(--_muted);
    font-size: 0.8em;
    font-weight: 400;
    white-space: nowrap;
  }
  .unbroken {
    white-space: nowrap;
  }
  .role {
    margin-block-start: 2px;
    color: var(--_muted);
  }
  .credentials,
  .town {
    display: inline-block;
    max-inline-size: 100%;
  }
  .opening {
    grid-column: 1 / -1;
    padding: 8px 12px;
    border-radius: var(--_radius-small);
    background: var(--_sunken);
  }
  .opening-state {
    display: flex;
    gap: 8px;
    align-items: center;
    font-weight: 600;
  }
  .opening-notes {
    padding-inline-start: calc(1.34em + 8px);
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .opening-notes span {
    display: block;
  }
  .opening.yes:not(.stale) {
    background: var(--_accent-tint);
  }
  .opening.yes:not(.stale) .opening-state {
    color: var(--_accent-text);
  }
  .endorsement {
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_accent-text);
  }
  .endorsement figcaption {
    color: var(--_accent-text);
    font-weight: 600;
  }
  .endorsement blockquote {
    margin-block-start: 2px;
  }
  .points-title {
    margin-block-end: 4px;
    font-weight: 600;
  }
  .points ul {
    display: grid;
    gap: 4px 24px;
  }
  .points li {
    display: flex;
    gap: 8px;
  }
  .points .icon {
    margin-block-start: 2px;
  }
  .reasons .icon {
    color: var(--_accent-text);
  }
  .cautions {
    padding: 10px 12px;
    border: 1px solid var(--_caution-line);
    border-radius: var(--_radius-small);
    background: var(--_caution-tint);
  }
  .cautions .points-title,
  .cautions .icon {
    color: var(--_caution-text);
  }
  .facts {
    display: grid;
    gap: 10px 16px;
  }
  .fact {
    display: flow-root;
    min-inline-size: 0;
  }
  /* On a phone the label starts the line: a card takes a tenth less height than with a line for each label. */
  dt {
    float: inline-start;
    margin-inline-end: 0.6em;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.6;
  }
  dd {
    text-wrap: pretty;
  }
  .unknown {
    color: var(--_muted);
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  address {
    font-style: normal;
  }
  .line {
    display: block;
  }
  .places > li + li {
    margin-block-start: 10px;
  }
  .notes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    align-items: baseline;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .phone {
    display: inline-block;
    padding-block: 2px;
  }
  .details {
    border-block-start: 1px solid var(--_line);
  }
  .details[open] {
    display: grid;
    gap: 14px;
  }
  summary {
    min-block-size: 44px;
    padding-block: 11px 8px;
    color: var(--_accent-text);
    font-weight: 600;
    cursor: pointer;
  }
  .bio {
    max-inline-size: 65ch;
    margin-block-end: 14px;
    text-wrap: pretty;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .actions .button {
    flex: 1 1 auto;
    padding-inline: 12px;
  }
  .actions [part~='call'] {
    flex-basis: 100%;
  }
  .actions ::slotted(*) {
    min-inline-size: 0;
  }
  @container (min-width: 460px) and (min-width: 28.75em) {
    .opening-notes span {
      display: inline-block;
      margin-inline-end: 14px;
    }
    .card {
      padding: 22px 24px;
    }
    .actions .button {
      flex: none;
    }
    dt {
      float: none;
      margin: 0;
      font-weight: 400;
    }
    .fact {
      display: grid;
      grid-template-columns: 6.5em minmax(0, 1fr);
      gap: 0 16px;
      align-items: baseline;
    }
  }
  @container (min-width: 560px) and (min-width: 35em) {
    .fact {
      grid-template-columns: 8em minmax(0, 1fr);
    }
  }
  @container (min-width: 640px) and (min-width: 40em) {
    .head {
      grid-template-columns: 4em minmax(0, 1fr) fit-content(19em);
      column-gap: 18px;
    }
    .who {
      min-block-size: 4em;
    }
    .opening {
      grid-column: auto;
    }
    .opening-notes span {
      display: block;
      margin: 0;
    }
    .reasons ul {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .portrait,
    .opening {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .card {
      padding: 14px 16px;
      break-inside: avoid;
      box-shadow: none;
    }
    /* Engines that cut a grid into pages may draw one row over another. */
    .card,
    .facts,
    .details[open] {
      display: block;
    }
    .card > * + *,
    .details[open] > * + * {
      margin-block-start: 10px;
    }
    .facts > * + * {
      margin-block-start: 6px;
    }
    .opening,
    .portrait {
      border: 1px solid var(--_line);
    }
    .details:not([open]),
    summary,
    .actions [part='book'],
    .actions [part='ask'],
    .actions slot {
      display: none;
    }
    .actions .button {
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
  }
`;
