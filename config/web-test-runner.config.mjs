import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { countReporter } from './count-reporter.mjs';
import { launchers } from './browser-launchers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const names = (process.env.PROVIDER_MATCH_BROWSERS ?? 'chromium').split(',');
const results = process.env.PROVIDER_MATCH_RESULTS;

export default {
  rootDir: root,
  files: ['test/{components,controllers,styles,stories}/**/*.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'production', 'default'] },
  // The plugin reads this one file and follows no `extends`.
  plugins: [esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json`, target: 'es2022' })],
  browsers: await Promise.all(names.map((name) => launchers[name]())),
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY === true }),
    ...(results ? [countReporter(results)] : []),
  ],
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 10_000 } },
};
