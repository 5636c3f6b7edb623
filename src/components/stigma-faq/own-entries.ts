import { fold } from '../../vocabulary/fold.js';
import type { Problem } from '../problem-event.js';

/** An answer that the site's editor wrote between the tags. */
export interface OwnEntry {
  /** The id the editor gave, without `pm-faq-`; else made from the question. */
  readonly id: string;
  readonly question: string;
  /** What stands in the answer, still where the editor put it: it is shown by a slot, never copied. */
  readonly nodes: readonly (Element | Text)[];
  /** The answer in plain text, for the search and for structured data. */
  readonly text: string;
  /** The `<details>` that it is. */
  readonly details?: HTMLDetailsElement;
  /** Id of the answer that it comes right before or after. */
  readonly before?: string;
  readonly after?: string;
}

interface Draft {
  readonly element: HTMLElement;
  readonly question: string;
  readonly level: number;
  readonly nodes: (Element | Text)[];
}

export const FRAGMENT_PREFIX = 'pm-faq-';

const HEADING = /^H[1-6]$/;
/** Elements that end no word. */
const INLINE =
  /^(A|ABBR|B|BDI|BDO|CITE|CODE|DATA|DEL|DFN|EM|FONT|I|INS|KBD|MARK|Q|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR|WBR)$/;
const NO_CONTENT = /^(SCRIPT|STYLE|TEMPLATE|LINK|META|NOSCRIPT)$/;

/**
 * Reads what stands between the tags: each `<details>`, and each heading with all that follows it up to the next heading of its
 * level or above. Anything before the first of them is what the page shows until the answers are there.
 */
export function readOwnEntries(host: Element): { entries: OwnEntry[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const entries: OwnEntry[] = [];
  const ids = new Set<string>();
  for (const draft of draftsOf(host)) {
    const { element, question, nodes } = draft;
    const text = textOf(nodes, element);
    if (question === '' || text === '') {
      problems.push({ code: 'faq-entry-incomplete', allowed: 'a question with an answer', value: question });
      continue;
    }
    const wanted = withoutPrefix(element.id) || fold(question).split(' ').slice(0, 8).join('-') || 'entry';
    if (element.id !== '' && ids.has(wanted)) {
      problems.push({ code: 'faq-entry-id-twice', attribute: 'id', value: element.id, allowed: 'an id that no other entry has' });
    }
    const id = unused(wanted, ids);
    ids.add(id);
    const { before, after } = element.dataset;
    const details = element instanceof HTMLDetailsElement && { details: element };
    entries.push({ id, question, nodes, text, ...details, ...(before && { before }), ...(after && { after }) });
  }
  if (entries.length === 0 && host.querySelector(':scope > :not([slot]) details')) {
    problems.push({ code: 'faq-entries-nested', allowed: '<details> directly between the tags, in no other element' });
  }
  return { entries, problems };
}

/** Opens the `<details>` of the entries and takes their questions away: ours stands over them. */
export function unfold(entries: readonly OwnEntry[]): void {
  for (const node of entries.flatMap((entry) => entry.nodes)) {
    if (!(node instanceof HTMLDetailsElement)) continue;
    // Several of one name can't be open at once.
    node.removeAttribute('name');
    node.open = true;
    summaryOf(node)?.style.setProperty('display', 'none', 'important');
  }
}

export function withoutPrefix(id: string): string {
  return id.startsWith(FRAGMENT_PREFIX) ? id.slice(FRAGMENT_PREFIX.length) : id;
}

function draftsOf(host: Element): Draft[] {
  const drafts: Draft[] = [];
  let current: Draft | undefined;
  for (const node of host.childNodes) {
    if (!(node instanceof Element || node instanceof Text)) continue;
    if (node instanceof Element && (NO_CONTENT.test(node.tagName) || node.slot !== '')) continue;
    if (node instanceof HTMLDetailsElement) {
      current = undefined;
      drafts.push({ element: node, question: plain(summaryOf(node)?.textContent), level: 0, nodes: [node] });
    } else if (node instanceof HTMLHeadingElement && !(current && levelOf(node) > current.level)) {
      current = { element: node, question: plain(node.textContent), level: levelOf(node), nodes: [] };
      drafts.push(current);
    } else current?.nodes.push(node);
  }
  return drafts;
}

function textOf(nodes: readonly (Element | Text)[], element: Element): string {
  const summary = element instanceof HTMLDetailsElement ? plain(summaryOf(element)?.textContent) : '';
  const whole = nodes.map((node) => (node instanceof Element ? wordsIn(node) : node.data)).join('');
  const text = plain(whole);
  return summary !== '' && text.startsWith(summary) ? text.slice(summary.length).trim() : text;
}

/** Text of an element with a space between its blocks, which `textContent` alone would glue together. */
function wordsIn(element: Element): string {
  if (NO_CONTENT.test(element.tagName)) return '';
  const words = [...element.childNodes]
    .map((node) => (node instanceof Element ? wordsIn(node) : node instanceof Text ? node.data : ''))
    .join('');
  return INLINE.test(element.tagName) ? words : ` ${words} `;
}

function summaryOf(details: HTMLDetailsElement): HTMLElement | null {
  return details.querySelector<HTMLElement>(':scope > summary');
}

function levelOf(heading: Element): number {
  return HEADING.test(heading.tagName) ? Number(heading.tagName[1]) : 0;
}

function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function unused(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  return id;
}
