import type { ProviderFeed } from '../feed/provider.js';
import type { Problem } from './problem-event.js';

/** For the site editor, who gave a name under which the feed has no list, or a list of nobody in the feed. */
export function listNotInFeed(name: string, { lists = {} }: Pick<ProviderFeed, 'lists'>): Problem {
  const allowed = Object.keys(lists).join(', ') || 'the name of a list; the feed has none';
  return { code: 'list-not-in-feed', attribute: 'list', value: name, allowed };
}
