// Other search libraries, each set up as fast as it can be for typing while it still answers the question. Each gets what
// peer-documents.ts makes of the records, and gives all its hits in order: a page that shows counts needs them all.
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import uFuzzy from '@leeoniya/ufuzzy';
import { Index } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

const words = (text) => (text ? text.split(' ') : []);

export const peers = [
  {
    name: 'FlexSearch',
    setup: 'forward, no cache',
    build({ texts }) {
      const index = new Index({ tokenize: 'forward', encode: words, cache: false });
      for (let doc = 0; doc < texts.length; doc++) index.add(doc, texts[doc]);
      return (query) => index.search(query, { limit: texts.length });
    },
  },
  {
    name: 'MiniSearch',
    setup: 'AND, fuzzy 0.2, prefix on the last word',
    build({ texts }) {
      const index = new MiniSearch({ fields: ['text'], tokenize: words, processTerm: (word) => word });
      index.addAll(texts.map((text, id) => ({ id, text })));
      const options = { combineWith: 'AND', fuzzy: 0.2, prefix: (_, i, all) => i === all.length - 1 };
      return (query) => index.search(query, options).map(({ id }) => id);
    },
  },
  {
    name: 'uFuzzy',
    setup: 'one error a word, any order',
    build({ texts }) {
      const fuzzy = new uFuzzy({ intraMode: 1 });
      return (query) => fuzzy.search(texts, query, 1, 1000)[0] ?? [];
    },
  },
  {
    name: 'Orama',
    setup: 'tolerance 1, all words',
    async build({ texts }) {
      const tokenizer = { language: 'english', normalizationCache: new Map(), tokenize: words };
      const db = create({ schema: { text: 'string' }, components: { tokenizer } });
      await insertMultiple(
        db,
        texts.map((text, id) => ({ id: String(id), text })),
        1000,
      );
      const options = { properties: ['text'], tolerance: 1, threshold: 0, limit: texts.length };
      return (term) => searchOrama(db, { term, ...options }).hits.map(({ id }) => Number(id));
    },
  },
  {
    name: 'Fuse',
    setup: 'all words, anywhere, unsorted',
    build({ texts }) {
      const fuse = new Fuse(texts, { useExtendedSearch: true, ignoreLocation: true, threshold: 0.2 });
      return (query) => fuse.search(query).map(({ refIndex }) => refIndex);
    },
  },
];
