import { feedJsonSchema } from '../feed/schema.js';

/** The parts of JSON Schema that the feed's schema uses. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly anyOf?: readonly SchemaNode[];
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: SchemaNode;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
}

/** More than this is not a bound that anybody meant. */
const UNBOUNDED = 1_000_000_000;
const EXAMPLES = 3;

const root = feedJsonSchema() as SchemaNode;

/** What the published schema says of a place, each way to write it by itself. */
function schemaNodes(path: readonly PropertyKey[]): readonly SchemaNode[] {
  return path.reduce<readonly SchemaNode[]>((nodes, key) => nodes.flatMap((node) => variants(inside(node, key))), variants(root));
}

/** What is allowed at a place, in words: `{...} with offered, states`, `a number from 0 to 730`. */
export function allowedAt(path: readonly PropertyKey[]): string {
  return [...new Set(schemaNodes(path).map(inWords))].join(', or ');
}

/** The names that an object at this place may have. */
export function fieldsAt(path: readonly PropertyKey[]): readonly string[] {
  return [...new Set(schemaNodes(path).flatMap(({ properties = {} }) => Object.keys(properties)))];
}

function inside(node: SchemaNode, key: PropertyKey): SchemaNode | undefined {
  if (typeof key === 'number') return node.items;
  const { properties = {}, additionalProperties: others } = node;
  const name = String(key);
  if (Object.hasOwn(properties, name)) return properties[name];
  return typeof others === 'object' ? others : undefined;
}

function variants(node: SchemaNode | undefined): readonly SchemaNode[] {
  if (node === undefined) return [];
  const { $ref, ...own } = node;
  if ($ref !== undefined) return variants({ ...root.$defs?.[$ref.replace('#/$defs/', '')], ...own });
  if (!node.anyOf) return [node];
  // What is said of all of them is said of each that is no list: a list's entries have words of their own.
  const { anyOf, ...shared } = node;
  return anyOf.flatMap((each) => variants(each).map((one) => (one.type === 'array' ? one : { ...shared, ...one })));
}

function inWords(node: SchemaNode): string {
  if (node.enum) return `one of ${node.enum.map((value) => JSON.stringify(value)).join(', ')}`;
  if (node.const !== undefined) return JSON.stringify(node.const);
  switch (node.type) {
    case 'array':
      return `a list${node.maxItems === undefined ? '' : ` of at most ${node.maxItems}`}`;
    case 'object':
      return `{...}${node.properties ? ` with ${Object.keys(node.properties).join(', ')}` : ''}`;
    case 'boolean':
      return 'true or false';
    case 'number':
    case 'integer':
      return numberInWords(node);
    default:
      return textInWords(node);
  }
}

function numberInWords({ type, minimum, maximum, description }: SchemaNode): string {
  const noun = type === 'integer' ? 'a whole number' : 'a number';
  const from = minimum === undefined || minimum < -UNBOUNDED ? '' : ` from ${minimum}`;
  const to = maximum === undefined || maximum > UNBOUNDED ? '' : ` to ${maximum}`;
  return `${noun}${from}${to}${inBrackets(description)}`;
}

function textInWords({ description, examples, pattern, maxLength }: SchemaNode): string {
  const length = maxLength === undefined ? '' : ` of at most ${maxLength} characters`;
  const shown = examples?.slice(0, EXAMPLES).map((value) => JSON.stringify(value));
  const like = shown ? ` such as ${shown.join(', ')}` : '';
  const form = !shown && description === undefined && pattern !== undefined && pattern !== '\\S' ? ` of the form ${pattern}` : '';
  return `text${length}${like}${form}${inBrackets(description)}`;
}

function inBrackets(description: string | undefined): string {
  return description === undefined ? '' : ` (${description.replace(/\.$/, '')})`;
}
