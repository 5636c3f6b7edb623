import { svg, type TemplateResult } from 'lit';

/** Drawn in the text's colour, so that it is right in forced colours; the words beside it say the same. */
const icon = (path: TemplateResult): TemplateResult =>
  svg`<svg class="icon" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${path}</svg>`;

export const iconMatch = icon(svg`<path d="m5 12.500 4.500 4.500L19 7.500" />`);
export const iconAdd = icon(svg`<path d="M12 5.500v13M5.500 12h13" />`);
export const iconCheck = icon(svg`<circle cx="12" cy="12" r="8.500" /><path d="M12 7.500v5.500M12 16.200v.1" />`);
export const iconPhone = icon(
  svg`<path d="M7 4h3l1.500 4-2 1.500a11 11 0 0 0 5 5l1.500-2 4 1.500v3a2 2 0 0 1-2.200 2A16 16 0 0 1 5 6.200 2 2 0 0 1 7 4z" />`,
);
export const iconOpening: Readonly<Record<'yes' | 'waitlist' | 'no' | 'unknown', TemplateResult>> = {
  yes: icon(svg`<circle cx="12" cy="12" r="8.500" /><path d="m8.500 12.200 2.500 2.500 4.500-5" />`),
  waitlist: icon(svg`<circle cx="12" cy="12" r="8.500" /><path d="M12 7.500V12l3 2" />`),
  no: icon(svg`<circle cx="12" cy="12" r="8.500" /><path d="M8.500 12h7" />`),
  unknown: icon(
    svg`<circle cx="12" cy="12" r="8.500" /><path d="M9.800 9.700a2.300 2.300 0 1 1 3.300 2.100c-.7.4-1.100.8-1.100 1.700M12 16.500v.1" />`,
  ),
};
