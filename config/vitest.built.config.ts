import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of dist/, run after the build and apart from the core tests. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/built/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
