import { svg, type TemplateResult } from 'lit';

/** Drawn in the text's colour, so that it is right in forced colours; the button's state says the same. */
const icon = (path: TemplateResult): TemplateResult =>
  svg`<svg class="icon" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${path}</svg>`;

export const iconOpen = icon(svg`<path d="m6 9.500 6 6 6-6" />`);
export const iconSearch = icon(svg`<circle cx="11" cy="11" r="6.500" /><path d="m20 20-4.200-4.200" />`);
export const iconClear = icon(svg`<path d="M6 6l12 12M18 6 6 18" />`);
