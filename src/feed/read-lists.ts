import { MAX_LINE, MAX_LIST_IDS, MAX_LISTS, MAX_PROSE } from './bounds.js';
import { KnownFields } from './known-fields.js';
import type { IssueLog } from './issue-log.js';
import type { ProviderFeed, ProviderList } from './provider.js';
import { readText } from './read-text.js';
import { readList, readSource } from './read-value.js';
import { isUrlSafeId } from './url-safe-id.js';

const LIST_LIKE_THIS = '{"title": "Psychiatrists we know", "ids": ["maria-ortega"]}';
const LIST_FIELDS = new KnownFields('title note ids');

/** Curated lists by name. The result has no prototype, so that a page may look up any name it is given. */
export function readLists(log: IssueLog, value: unknown, ids: ReadonlySet<string>): ProviderFeed['lists'] {
  const source = readSource(log, value, 'lists', `{"we-know": ${LIST_LIKE_THIS}}`);
  if (!source) return undefined;
  const lists: Record<string, ProviderList> = Object.create(null);
  const names = Object.keys(source);
  if (names.length > MAX_LISTS) {
    log.report(
      'warning',
      'too-many',
      'lists',
      `Found ${names.length} lists where ${MAX_LISTS} at most are read; the rest is left out.`,
    );
  }
  for (const name of names.slice(0, MAX_LISTS)) {
    const path = `lists.${name.slice(0, 80)}`;
    if (!isUrlSafeId(name)) {
      log.drop('id-not-url-safe', path, name, 'a name of letters, digits and dashes');
      continue;
    }
    const list = readProviderList(log, source[name], path, ids);
    if (list) lists[name] = list;
  }
  return lists;
}

function readProviderList(log: IssueLog, value: unknown, path: string, known: ReadonlySet<string>): ProviderList | undefined {
  const source = readSource(log, value, path, LIST_LIKE_THIS);
  if (!source) return undefined;
  LIST_FIELDS.check(log, source, path);
  const title = readText(log, source['title'], `${path}.title`, MAX_LINE);
  if (title === undefined) return log.drop('incomplete', `${path}.title`, source['title'], 'the title of the list');
  const ids = readList(log, source['ids'], `${path}.ids`, MAX_LIST_IDS, (id, field) =>
    known.has(id as string) ? (id as string) : log.drop('id-not-in-feed', field, id, 'the id of a provider of this feed'),
  );
  const note = readText(log, source['note'], `${path}.note`, MAX_PROSE, 'prose');
  return { title, ...(note !== undefined && { note }), ids: ids ?? [] };
}
