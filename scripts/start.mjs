import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isBuildStale } from './build-stamp.mjs';
import { hasDatabase, installIfMissing } from './install.mjs';
import { run, stopRunning } from './run.mjs';
import { createStaticServer, listen } from './serve.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const largeFeed = join(root, 'demo', 'providers-10000.json');
/** The receiver listens on the port that is so much higher than the demo's. */
const receiverOffset = 707;
const requestsDb = join(root, 'demo', 'requests.db');
const proofSecret = join(root, 'demo', 'requests.secret');

const { values } = parseArgs({ options: { port: { type: 'string', default: process.env.PORT ?? '8080' } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`The port must be a whole number from 0 to 65535, not "${values.port}".`);
  process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    stopRunning();
    server?.closeAllConnections();
    server?.close();
    process.exit(0);
  });
}

let server;
await installIfMissing(root);
if (isBuildStale(root)) await runOrStop('Building...', ['scripts/build.mjs']);
if (!existsSync(largeFeed))
  await runOrStop('Making the feed of 10,000 invented providers...', ['demo/generate-feed.mjs', '--count', '10000']);

const passOn = {};
server = createStaticServer({
  mounts: {
    '/': join(root, 'demo'),
    '/demo/': join(root, 'demo'),
    '/dist/': join(root, 'dist'),
    '/node_modules/': join(root, 'node_modules'),
  },
  strictPages: ['/strict-csp.html', '/demo/strict-csp.html'],
  passOn,
});
const listening = await listen(server, port);
const origin = `http://localhost:${listening}`;
console.log(`\nThe demo is at ${origin}/\nStop it with Ctrl+C.`);
startReceiver();

/** What the form on the demo's pages sends arrives in a real database, by way of the demo's own address. */
function startReceiver() {
  if (!hasDatabase(root)) return console.log('SQLite is not there, so consult requests sent from the demo are not received.');
  if (!existsSync(proofSecret)) writeFileSync(proofSecret, randomBytes(24).toString('hex'), { mode: 0o600 });
  const receiverPort = listening + receiverOffset;
  passOn['/consults'] = passOn['/challenge'] = receiverPort;
  const options = ['--db', requestsDb, '--origin', origin, '--port', String(receiverPort), '--proof-secret-file', proofSecret];
  void run(process.execPath, [join(root, 'dist', 'cli', 'main.js'), 'receive', ...options], { cwd: root });
  console.log('Consult requests sent there: node dist/cli/main.js requests list --db demo/requests.db\n');
}

async function runOrStop(message, args) {
  console.log(message);
  const { code } = await run(process.execPath, args, { cwd: root });
  if (code !== 0) process.exit(code);
}
