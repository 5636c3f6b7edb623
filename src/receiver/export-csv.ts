import { flatFields } from '../consult/fields.js';
import type { StoredRequest } from './request-store.js';

/**
 * Requests as CSV (RFC 4180) for a spreadsheet: one line each, one column a field that any of them has. A cell that a spreadsheet would run as a
 * formula gets an apostrophe before it (OWASP, "CSV Injection").
 */
export function exportCsv(requests: Iterable<StoredRequest>): string {
  const rows = [...requests].map((stored) => ({
    reference: stored.reference,
    received_at: stored.receivedAt,
    check: stored.check,
    ...Object.fromEntries(flatFields(stored.request).filter(([name]) => name !== 'check' && name !== 'check_proof')),
  }));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => columns.map((column) => csvCell((row as Record<string, string>)[column] ?? '')));
  return [columns, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function csvCell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r|%]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
