import { MAX_NAME } from '../feed/bounds.js';
import { isUrlSafeId } from '../feed/url-safe-id.js';
import { cutText } from './cut-text.js';

/** Providers kept unless the site sets another number. */
export const DEFAULT_SHORTLIST_LIMIT = 6;
/** More than anyone compares; also the most ids that one link holds. */
export const MAX_SHORTLIST_LIMIT = 20;
/** UTF-16 units of one note. */
export const MAX_NOTE = 1_000;

/** Version of what {@link rememberedShortlist} writes. */
const MEMORY_VERSION = 1;
/** What twenty entries with the longest notes can take, each unit written as six (`\u0007`). */
const MAX_MEMORY = MAX_SHORTLIST_LIMIT * 6 * (MAX_NOTE + MAX_NAME + 200);

export interface ShortlistEntry {
  /** Of the provider in its feed. */
  readonly id: string;
  /** As it was called when added; what "no longer listed" shows. At most 200 characters. */
  readonly name: string;
  /** What the visitor wrote about the provider, at most {@link MAX_NOTE} characters. Stays on the device, and on paper that is printed there: no link, file or copy has it. */
  readonly note?: string;
}

/** Providers that someone chose, in the order of preference; each once. */
export interface Shortlist {
  readonly entries: readonly ShortlistEntry[];
}

export interface ShortlistAddition {
  readonly shortlist: Shortlist;
  /** `full`: nothing was added; someone else has to go first. */
  readonly outcome: 'added' | 'already-there' | 'full';
}

export const EMPTY_SHORTLIST: Shortlist = { entries: [] };

/**
 * Adds a provider at the end.
 *
 * @param limit at most this many entries, 1 to {@link MAX_SHORTLIST_LIMIT}; a number outside is read as the nearest inside.
 */
export function addToShortlist(
  shortlist: Shortlist,
  { id, name }: Pick<ShortlistEntry, 'id' | 'name'>,
  limit: number = DEFAULT_SHORTLIST_LIMIT,
): ShortlistAddition {
  if (isInShortlist(shortlist, id)) return { shortlist, outcome: 'already-there' };
  if (shortlist.entries.length >= allowedShortlistLimit(limit)) return { shortlist, outcome: 'full' };
  const entry = { id, name: cutText(name, MAX_NAME) };
  return { shortlist: { entries: [...shortlist.entries, entry] }, outcome: 'added' };
}

/** The number of entries that a site may set: whole, 1 to {@link MAX_SHORTLIST_LIMIT}; what is no number is the default. */
export function allowedShortlistLimit(limit: number): number {
  if (Number.isNaN(limit)) return DEFAULT_SHORTLIST_LIMIT;
  return Math.min(Math.max(Math.trunc(limit), 1), MAX_SHORTLIST_LIMIT);
}

export function isInShortlist(shortlist: Shortlist, id: string): boolean {
  return shortlist.entries.some((entry) => entry.id === id);
}

/** The same list where the id is not in it; this holds for every change below. */
export function removeFromShortlist(shortlist: Shortlist, id: string): Shortlist {
  if (!isInShortlist(shortlist, id)) return shortlist;
  return { entries: shortlist.entries.filter((entry) => entry.id !== id) };
}

/** @param toIndex the place it has afterwards, from 0; beyond an end it goes to that end. */
export function moveInShortlist(shortlist: Shortlist, id: string, toIndex: number): Shortlist {
  const from = shortlist.entries.findIndex((entry) => entry.id === id);
  const to = Math.min(Math.max(Math.trunc(toIndex), 0), shortlist.entries.length - 1);
  if (from < 0 || from === to || Number.isNaN(to)) return shortlist;
  const entries = [...shortlist.entries];
  entries.splice(to, 0, ...entries.splice(from, 1));
  return { entries };
}

/** @param note longer than {@link MAX_NOTE} it is cut; blank it is removed. */
export function annotateInShortlist(shortlist: Shortlist, id: string, note: string): Shortlist {
  const kept = note.trim() === '' ? undefined : cutText(note, MAX_NOTE);
  const known = shortlist.entries.find((entry) => entry.id === id);
  if (!known || known.note === kept) return shortlist;
  return { entries: shortlist.entries.map((entry) => (entry === known ? entryOf(entry.id, entry.name, kept) : entry)) };
}

/** The list as text, notes included, for the session storage of the device it was made on. Nowhere else: a link is `listFragment`. */
export function rememberedShortlist({ entries }: Shortlist): string {
  return JSON.stringify({ version: MEMORY_VERSION, entries: entries.map(({ id, name, note }) => entryOf(id, name, note)) });
}

/** Reads what {@link rememberedShortlist} wrote. Never throws: what is no such text is an empty list, what is no entry is left out. */
export function shortlistFromMemory(text: string | null): Shortlist {
  if (text === null || text.length > MAX_MEMORY) return EMPTY_SHORTLIST;
  const memory = parsed(text);
  if (!isObject(memory) || memory['version'] !== MEMORY_VERSION || !Array.isArray(memory['entries'])) return EMPTY_SHORTLIST;
  const entries = new Map<string, ShortlistEntry>();
  for (const value of memory['entries'] as readonly unknown[]) {
    if (entries.size === MAX_SHORTLIST_LIMIT) break;
    const entry = readEntry(value);
    if (entry && !entries.has(entry.id)) entries.set(entry.id, entry);
  }
  return entries.size === 0 ? EMPTY_SHORTLIST : { entries: [...entries.values()] };
}

function readEntry(value: unknown): ShortlistEntry | undefined {
  if (!isObject(value)) return undefined;
  const { id, name, note } = value;
  if (typeof id !== 'string' || !isUrlSafeId(id) || typeof name !== 'string') return undefined;
  const kept = typeof note === 'string' && note.trim() !== '' ? cutText(note, MAX_NOTE) : undefined;
  return entryOf(id, cutText(name, MAX_NAME), kept);
}

function entryOf(id: string, name: string, note: string | undefined): ShortlistEntry {
  return note === undefined ? { id, name } : { id, name, note };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
