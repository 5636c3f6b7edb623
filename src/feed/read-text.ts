import { describe, type IssueLog } from './issue-log.js';

/** C0, C1, line separators, direction overrides and isolates, byte order mark, and surrogates (which may stand alone). */
const SUSPECT = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]/;
const LINE_BREAK = /\r\n?|[\u2028\u2029\u000b\u000c\u0085]/g;
/** Direction overrides would let one provider's name turn around the text that stands beside it. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Text with half a character makes encodeURIComponent throw. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export type TextShape = 'line' | 'prose';

/**
 * Text that can be shown, copied and put into an address: no control characters, no half characters, trimmed; a `line` holds no line
 * break.
 */
export function cleanText(text: string, shape: TextShape): string {
  const trimmed = text.trim();
  if (!SUSPECT.test(trimmed)) return trimmed;
  const lines = trimmed.replace(LINE_BREAK, '\n').replace(INVISIBLE, '').replace(LONE_SURROGATE, '\ufffd');
  return (shape === 'prose' ? lines : lines.replace(/\s+/g, ' ')).trim();
}

/**
 * Text of at most `max` UTF-16 units; longer text is cut at a whole character, ends in an ellipsis and is reported. A whole
 * number where text belongs is read as text.
 */
export function readText(
  log: IssueLog,
  value: unknown,
  field: string,
  max: number,
  shape: TextShape = 'line',
): string | undefined {
  if (typeof value !== 'string') return readNumberAsText(log, value, field);
  const text = value.length > max ? shorten(log, value.trim(), field, max) : value;
  return cleanText(text, shape) || reportBlank(log, '', field);
}

function shorten(log: IssueLog, text: string, field: string, max: number): string {
  if (text.length <= max) return text;
  log.report('warning', 'too-long', field, `Found ${text.length} characters where ${max} at most are shown; shortened.`);
  const end = isHighSurrogate(text.charCodeAt(max - 2)) ? max - 2 : max - 1;
  return text.slice(0, end).trimEnd() + '…';
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function readNumberAsText(log: IssueLog, value: unknown, field: string): string | undefined {
  if (isAbsent(log, value, field)) return undefined;
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return log.drop('wrong-type', field, value, 'text');
  log.readAs(field, value, 'text in quotation marks');
  return String(value);
}

/** True for undefined and for null, which exporters write for "unknown". */
export function isAbsent(log: IssueLog, value: unknown, field: string | undefined): value is null | undefined {
  if (value === undefined) return true;
  if (value === null) reportBlank(log, value, field);
  return value === null;
}

/** Nothing where something belongs says "unknown"; mentioned once for each field. */
export function reportBlank(log: IssueLog, value: unknown, field: string | undefined): undefined {
  const message = `Found ${describe(value)}, which is read as unknown. Leave the field out instead.`;
  log.reportOnce('info', 'blank-field', field, field ?? '', message);
}
