import type { GeneratedFeed } from './generate-feed.mjs';

export function formatFeed(feed: GeneratedFeed): string;
