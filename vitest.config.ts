import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{vocabulary,feed,search,consult,referral,content,i18n,cli,receiver,house}/**/*.test.ts'],
    environment: 'node',
  },
});
