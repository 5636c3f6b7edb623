/**
 * What `npm test` runs, in this order. `needs` names the gate without which this one says nothing; `counts` tells where its
 * tests are counted; a gate without it counts as one. `needsPostgres` starts one for some of its tests. `{browsers}` and `{results}` are filled in by scripts/test.mjs.
 */
export const gates = [
  { name: 'generated files are up to date', command: ['node', 'scripts/generate.mjs', '--check'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'types of the core, without a page', command: ['tsc', '--noEmit', '-p', 'config/tsconfig.core.json'] },
  { name: 'format', command: ['prettier', '--check', '.'] },
  { name: 'lint', command: ['oxlint', '-c', 'config/oxlint.json', '--type-aware', 'src', 'test', 'stories'] },
  { name: 'import rules', command: ['node', 'scripts/check-imports.mjs'] },
  { name: 'core tests', command: ['vitest', 'run'], counts: 'vitest', needsPostgres: true },
  { name: 'build', command: ['node', 'scripts/build.mjs'] },
  {
    name: 'tests of what is built',
    command: ['vitest', 'run', '--config', 'config/vitest.built.config.ts'],
    counts: 'vitest',
    needs: 'build',
  },
  { name: 'package', command: ['node', 'scripts/check-package.mjs'], needs: 'build' },
  { name: 'sizes', command: ['node', 'scripts/measure-size.mjs'], needs: 'build' },
  {
    name: 'Storybook builds',
    command: ['storybook', 'build', '--quiet', '--loglevel', 'error', '--disable-telemetry', '--output-dir', 'storybook-static'],
  },
  { name: 'element tests', command: ['wtr', '--config', 'config/web-test-runner.config.mjs'], counts: 'wtr', inBrowsers: true },
];
