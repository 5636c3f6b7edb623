import type { core } from 'zod/mini';
import { describe } from '../feed/issue-log.js';
import type { FeedIssue } from '../feed/issues.js';
import { feedObjectSchema, providersSchema } from '../feed/schema.js';
import { allowedAt, fieldsAt } from './schema-allows.js';

interface Difference {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Where the JSON differs from the published schema, as issues of level `warning` and code `schema`. */
export function schemaIssues(json: unknown): FeedIssue[] {
  const isList = Array.isArray(json);
  const result = (isList ? providersSchema : feedObjectSchema).safeParse(json);
  if (result.success) return [];
  const feed = isList ? { providers: json } : json;
  return result.error.issues
    .flatMap((issue) => differences(feed, issue, isList ? ['providers'] : []))
    .map(({ path, message }) => {
      const index = path[0] === 'providers' ? path[1] : undefined;
      const field = pathText(typeof index === 'number' ? path.slice(2) : path);
      return {
        level: 'warning',
        code: 'schema',
        ...(typeof index === 'number' && { record: { index } }),
        ...(field !== '' && { field }),
        message,
      };
    });
}

/** The schema's issues that reading has not already told of. What it found only worth knowing, the schema may still refuse. */
export function additionalIssues(found: readonly FeedIssue[], more: readonly FeedIssue[]): FeedIssue[] {
  const told = new Set(found.filter(({ level }) => level !== 'info').map(placeOf));
  return more.filter((issue) => !told.has(placeOf(issue)));
}

/** Record and first part of the path: where reading names a list, the schema names an entry of it. */
function placeOf({ record, field = '' }: FeedIssue): string {
  return `${record?.index ?? ''} ${field.split(/[.[]/, 1)[0] ?? ''}`;
}

function differences(feed: unknown, issue: core.$ZodIssue, above: readonly PropertyKey[]): Difference[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    const closest = closestWay(issue.errors);
    if (closest) return closest.flatMap((each) => differences(feed, each, path));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `Found ${JSON.stringify(key)}, which the schema does not know. It allows ${fieldsAt(path).join(', ')}.`,
    }));
  }
  const value = valueAt(feed, path);
  if (issue.code === 'custom' && typeof value === 'object') {
    return [{ path, message: `Found ${describe(value)}, of which a part is missing or does not fit the others.` }];
  }
  const found = value === undefined ? 'nothing' : describe(value);
  return [{ path, message: `Found ${found} where the schema allows ${allowedAt(path) || 'something else'}.` }];
}

/** The way of writing it that the value follows at least at its top; undefined where it follows none. */
function closestWay(ways: readonly (readonly core.$ZodIssue[])[]): readonly core.$ZodIssue[] | undefined {
  return ways.find((issues) =>
    issues.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys' || issue.code === 'too_big'),
  );
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (holder, key) =>
      typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
        ? (holder as Record<PropertyKey, unknown>)[key]
        : undefined,
    json,
  );
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
