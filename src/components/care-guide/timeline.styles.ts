import { css } from 'lit';

export const timelineStyles = css`
  .timeline {
    display: grid;
    gap: 12px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .drawing {
    display: block;
    direction: ltr;
    overflow: visible;
  }
  .stretch {
    stroke: var(--_accent-text);
    stroke-width: 6;
  }
  .open-end {
    stroke-dasharray: 2 8;
    stroke-linecap: round;
  }
  .stop {
    fill: var(--_accent);
    stroke: var(--_sunken);
    stroke-width: 2;
  }
  .stop-number {
    fill: var(--_on-accent);
    font-size: 14px;
    font-weight: 600;
  }
  .tick {
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .week {
    fill: var(--_muted);
    font-size: 15px;
  }
  .summary {
    max-inline-size: 70ch;
  }
  .stretches {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }
  .stretches li {
    display: flex;
    gap: 12px;
  }
  .stretches li > div {
    min-inline-size: 0;
    padding-block-start: 3px;
  }
  @container (min-width: 620px) {
    .timeline {
      padding: 20px 24px;
    }
    .stretches {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 16px 24px;
    }
  }
  @container (min-width: 960px) {
    .stretches {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .stretch,
    .tick {
      stroke: CanvasText;
    }
    .stop {
      fill: Canvas;
      stroke: CanvasText;
    }
    .stop-number,
    .week {
      fill: CanvasText;
    }
  }
  @media print {
    .stretch,
    .tick {
      stroke: #000;
    }
    .stop {
      fill: #fff;
      stroke: #000;
    }
    .stop-number {
      fill: #000;
    }
    .timeline,
    .stretches {
      display: block;
    }
    .timeline > * + *,
    .stretches > * + * {
      margin-block-start: 8px;
    }
    .drawing,
    .stretches li {
      break-inside: avoid;
    }
    .drawing {
      break-after: avoid;
    }
  }
`;
