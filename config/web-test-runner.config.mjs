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
  middleware: [serveCompiled],
  // The plugin reads this one file and follows no `extends`.
  plugins: [esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json`, target: 'es2022' })],
  browsers: await Promise.all(names.map((name) => launchers[name]())),
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY === true }),
    ...(results ? [countReporter(results)] : []),
  ],
  // Long, since a busy machine is slow and not wrong: these end what hangs, and measure nothing.
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 60_000 } },
};

/** The dev server maps `.js` to `.ts` where an import is written out; the table of one ZIP area is imported by a name put together at run time. */
function serveCompiled(context, next) {
  context.url = context.url.replace(/^(\/src\/search\/zip-centroids\/\d+)\.js/, '$1.ts');
  return next();
}
