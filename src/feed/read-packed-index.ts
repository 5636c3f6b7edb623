import { CompactLists } from './compact-lists.js';
import { SEVERAL_FIELDS, WORD_END } from './packed-fields.js';
import { PackedFileError, type PackedFile } from './packed-file.js';
import { MARKS, type PackedFacetValue, type PackedIndex } from './packed-index.js';
import { startsOf } from './packed-rows.js';

/** Pairs of a word or value and a provider in one index: some 200 for each of 150,000 providers. A hostile file may claim more. */
const MAX_PAIRS = 2 ** 25;

/** @param size number of providers @throws {PackedFileError} */
export function readIndex(file: PackedFile, size: number): PackedIndex {
  const facetValues = file.json('facet.values');
  if (!Array.isArray(facetValues) || !facetValues.every(isFacetValue)) throw new PackedFileError('damaged');
  const text = file.text('words');
  const words = text === '' ? [] : text.split(WORD_END);
  const facts = readLists(file, 'facts', size, words.length);
  const madeBy = file.head['madeBy'];
  return {
    madeBy: typeof madeBy === 'string' ? madeBy : '',
    facetValues,
    facets: readLists(file, 'facets', size, facetValues.length),
    words,
    facts,
    factFields: spread(file.bytes('facts.fields'), facts.counts),
    bios: readLists(file, 'bios', size, words.length),
    marks: readLists(file, 'marks', size, Object.keys(MARKS).length),
  };
}

const isFacetValue = (value: unknown): value is PackedFacetValue =>
  Array.isArray(value) && value.length === 3 && value.every((each) => typeof each === 'string');

function readLists(file: PackedFile, name: string, size: number, lists: number): CompactLists {
  const bytes = file.bytes(name);
  const counts = file.numbers(`${name}.counts`, lists);
  const starts = startsOf(file.numbers(`${name}.lengths`, lists), bytes.length);
  let pairs = 0;
  for (let list = 0; list < lists; list++) {
    const count = counts[list]!;
    const length = starts[list + 1]! - starts[list]!;
    pairs += count;
    // Eight to a byte is the most that any list has.
    if (!(count <= size && count <= length * 8 && pairs <= MAX_PAIRS)) throw new PackedFileError('damaged');
  }
  return new CompactLists(size, counts, starts, bytes);
}

/** One mask for each pair. */
function spread(bytes: Uint8Array, counts: ArrayLike<number>): Uint8Array {
  let pairs = 0;
  for (let word = 0; word < counts.length; word++) pairs += counts[word]!;
  const fields = new Uint8Array(pairs);
  let at = 0;
  let from = 0;
  for (let word = 0; word < counts.length; word++) {
    const count = counts[word]!;
    if (bytes[at] === SEVERAL_FIELDS) {
      fields.set(bytes.subarray(at + 1, at + 1 + count), from);
      at += 1 + count;
    } else fields.fill(bytes[at++] ?? 0, from, from + count);
    from += count;
  }
  return fields;
}
