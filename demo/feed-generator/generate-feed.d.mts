/** See generate-feed.mjs. What it returns is a feed as a site would publish it: unread, some of it odd on purpose. */
export interface GeneratedFeed {
  version: 1;
  updatedOn: string;
  count: number;
  source: { name: string; url: string };
  lists: Record<string, { title: string; note: string; ids: string[] }>;
  providers: ({ id: string } & Record<string, unknown>)[];
}

export const UPDATED_ON: string;
export function generateFeed(options?: { count?: number; seed?: number; updatedOn?: string }): GeneratedFeed;
