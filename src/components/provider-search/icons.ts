import { svg, type TemplateResult } from 'lit';

/** Drawn here, in the text's colour: no request for a font or a file, and right in forced colours. */
const icon = (path: TemplateResult): TemplateResult =>
  svg`<svg class="icon" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${path}</svg>`;

export const iconSearch = icon(svg`<circle cx="11" cy="11" r="6.5" /><path d="m20 20-4.2-4.2" />`);
export const iconClear = icon(svg`<path d="M6 6l12 12M18 6 6 18" />`);
export const iconFilter = icon(svg`<path d="M4 7h16M7 12h10M10 17h4" />`);
export const iconPlace = icon(
  svg`<path d="M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.800 12 21 12 21z" /><circle cx="12" cy="9.500" r="2.500" />`,
);
