import { feedObjectSchema, providersSchema } from '../feed/schema.js';
import type { FeedIssue } from '../feed/issues.js';

/** Where the JSON differs from the published schema, as issues of level `warning` and code `schema`. */
export function schemaIssues(json: unknown): FeedIssue[] {
  const isList = Array.isArray(json);
  const result = (isList ? providersSchema : feedObjectSchema).safeParse(json);
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) => {
    const inFeed = isList ? ['providers', ...path] : path;
    const index = inFeed[0] === 'providers' ? inFeed[1] : undefined;
    const field = pathText(typeof index === 'number' ? inFeed.slice(2) : inFeed);
    return {
      level: 'warning',
      code: 'schema',
      ...(typeof index === 'number' && { record: { index } }),
      ...(field !== '' && { field }),
      message: `Differs from the published schema: ${message}.`,
    };
  });
}

/** The schema's issues that reading has not already told of. */
export function additionalIssues(found: readonly FeedIssue[], more: readonly FeedIssue[]): FeedIssue[] {
  const told = new Set(found.map(placeOf));
  return more.filter((issue) => !told.has(placeOf(issue)));
}

/** Record and first part of the path: where reading names a list, the schema names an entry of it. */
function placeOf({ record, field = '' }: FeedIssue): string {
  return `${record?.index ?? ''} ${field.split(/[.[]/, 1)[0] ?? ''}`;
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
