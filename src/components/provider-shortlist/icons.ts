import { svg, type TemplateResult } from 'lit';

/** Drawn in the text's colour, so that it is right in forced colours. */
const icon = (path: TemplateResult): TemplateResult =>
  svg`<svg class="icon" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${path}</svg>`;

export const iconUp = icon(svg`<path d="M12 19V5M5 12l7-7 7 7" />`);
export const iconDown = icon(svg`<path d="M12 5v14M5 12l7 7 7-7" />`);
export const iconGrip = icon(svg`<path d="M9 6v.01M15 6v.01M9 12v.01M15 12v.01M9 18v.01M15 18v.01" stroke-width="3" />`);
