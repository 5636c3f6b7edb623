import type { SheetEntry, SheetLine, SheetLineName } from '../../i18n/referral/sheet-lines.js';
import { plainLine } from './plain-text.js';
import type { SheetText } from './sheet-text.js';

/** Characters of a whole `mailto:` address. Some mail programs, and Windows itself, cut longer ones in the middle of a word. */
const MOST_MAILTO = 1_900;

/** Facts of the feed, dearest last: what does not fit goes first. Reasons and lines of one's own are none of them. */
const FACTS: readonly SheetLineName[] = [
  'phone',
  'referral',
  'booking',
  'email',
  'website',
  'openings',
  'plans',
  'places',
  'telehealth',
];

/**
 * What may be sent in an open letter: who the providers are and how to reach them. Why they were chosen, what the therapist or the visitor
 * wrote, and whatever else could say something about a client stays out.
 */
export function factsText({ practice, entries, link }: SheetText, facts: readonly SheetLineName[] = FACTS): string {
  const blocks = [
    ...entries.map((entry) => factLines(entry, facts)),
    ...(link ? [[`${link.label}: ${link.href}`]] : []),
    ...(practice ? [[practice]] : []),
  ];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

/** As many facts as fit into {@link MOST_MAILTO} characters; names and a way to reach each go in any case. */
export function mailtoHref(sheet: SheetText, subject: string): string {
  for (let count = FACTS.length; count > 1; count -= 1) {
    const href = mailto(subject, factsText(sheet, FACTS.slice(0, count)));
    if (href.length <= MOST_MAILTO) return href;
  }
  return mailto(subject, factsText(sheet, ['phone']));
}

function factLines({ name, role, lines }: SheetEntry, facts: readonly SheetLineName[]): string[] {
  // A map's address is long, and any program finds the place by itself.
  const said = lines.map(({ values, ...line }) => ({ ...line, values: values.filter(({ kind }) => kind !== 'map') }));
  const told = said.filter((line) => facts.includes(line.name));
  return [`${name}, ${role}`, ...(told.some(isWay) ? told : [...said.filter(isWay).slice(0, 1), ...told]).map(plainLine)];
}

function isWay({ name, values }: SheetLine): boolean {
  return name === 'phone' || values.some(({ kind }) => kind === 'web');
}

function mailto(subject: string, body: string): string {
  // Lines of a letter end in CR LF (RFC 6068).
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
