import { html, nothing, type TemplateResult } from 'lit';

/**
 * A heading of a level that the page decides. Outside 1 to 6 the nearest of them.
 * @param content text, or a template such as a button
 */
export function renderHeading(level: number, name: string, content: unknown, id?: string): TemplateResult {
  const key = id ?? nothing;
  switch (Math.min(6, Math.max(1, level))) {
    case 1:
      return html`<h1 class=${name} id=${key}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} id=${key}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} id=${key}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} id=${key}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} id=${key}>${content}</h5>`;
    default:
      return html`<h6 class=${name} id=${key}>${content}</h6>`;
  }
}
