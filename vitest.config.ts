import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { hasDatabase } from './scripts/install.mjs';

const withoutDatabase = hasDatabase(fileURLToPath(new URL('.', import.meta.url))) ? [] : ['test/receiver/**'];
if (withoutDatabase.length > 0) console.warn('Skipped: test/receiver, since better-sqlite3 can not be loaded on this machine.');

export default defineConfig({
  test: {
    include: ['test/{vocabulary,feed,search,consult,referral,content,i18n,cli,receiver,demo,house}/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...withoutDatabase],
    environment: 'node',
  },
});
