import { html, type TemplateResult } from 'lit';
import type { Compare } from '../../content/guide.js';

/**
 * Therapy and medicine side by side. The roles are written out because a table that is drawn as blocks, as it is on a phone,
 * loses them in some browsers; the names in each cell are for the eye only, where the column headings are out of sight.
 */
export function renderCompare({ columns, rows, note }: Compare, titleId: string): TemplateResult {
  return html`<table class="compare-table" part="table" role="table" aria-labelledby=${titleId}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${columns.aspect}</th>
          <th role="columnheader" scope="col">${columns.therapy}</th>
          <th role="columnheader" scope="col">${columns.medication}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">${row.aspect}</th>
              <td role="cell"><span class="cell-name" aria-hidden="true">${columns.therapy}</span>${row.therapy}</td>
              <td role="cell"><span class="cell-name" aria-hidden="true">${columns.medication}</span>${row.medication}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="note">${note}</p>`;
}
