import type { SheetEntry, SheetLine, SheetValue } from '../../i18n/referral/sheet-lines.js';
import type { SheetPart, SheetText } from './sheet-text.js';

/** The sheet as text, for any program: lines end in a line feed, nothing is wrapped. */
export function plainText(sheet: SheetText): string {
  const { practice, phone, day, title, intro, crisis, entries, gone, ticks, parts, link } = sheet;
  const blocks = [
    [practice, phone?.text, day],
    [title, intro, crisis],
    ...entries.map((entry, index) => entryLines(entry, index + 1, ticks)),
    ...(gone ? [[gone]] : []),
    ...parts.map(partLines),
    ...(link ? [[`${link.label}: ${link.href}`]] : []),
  ];
  return `${blocks.map((lines) => lines.filter(Boolean).join('\n')).join('\n\n')}\n`;
}

function entryLines({ name, pronouns, role, lines }: SheetEntry, place: number, ticks: readonly string[]): string[] {
  return [
    `${place}. ${name}${pronouns ? ` (${pronouns})` : ''}`,
    role,
    ...lines.map(plainLine),
    ticks.map((tick) => `[ ] ${tick}`).join('   '),
  ];
}

/** `Insurance: Aetna, Cigna. Confirmed October 20, 2026.`; what begins a line of its own on paper does so here. */
export function plainLine({ label, values }: SheetLine): string {
  const text = values
    .map((value, index) => `${index === 0 ? '' : beginsLine(value) ? '\n  ' : ' '}${plainValue(value)}`)
    .join('');
  return label ? `${label}: ${text}` : text;
}

function beginsLine({ kind }: SheetValue): boolean {
  return kind === 'block' || kind === 'map';
}

/** A web address in full, so that programs make a link of it. */
function plainValue({ text, kind, href }: SheetValue): string {
  return (kind === 'map' || kind === 'web') && href?.startsWith('https:') ? href : text;
}

function partLines({ title, groups, tip }: SheetPart): string[] {
  return [
    title,
    ...groups.flatMap((group) => [...(group.title ? [group.title] : []), ...group.items.map((item) => `- ${item}`)]),
    ...(tip ? [tip] : []),
  ];
}
