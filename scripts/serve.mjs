import { createReadStream, statSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** What a careful practice's site would send; the page that is served with it must work without a violation. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'trusted-types lit-html',
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * A small server for static files, for the demo and for tests.
 * @param {{mounts: Record<string, string>, strictPages?: string[], passOn?: Record<string, number>}} options `mounts` maps an address
 *   prefix (`/dist/`) to a folder, the longest prefix wins; `strictPages` are addresses that get `strictPolicy`; `passOn` maps an
 *   address to the local port of another server that answers it
 * @returns {import('node:http').Server}
 */
export function createStaticServer({ mounts, strictPages = [], passOn = {} }) {
  const prefixes = Object.keys(mounts).sort((a, b) => b.length - a.length);
  return createServer((request, response) => {
    const port = passOn[pathOf(request.url ?? '/') ?? ''];
    if (port !== undefined) return pass(request, response, port);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(response, 405, 'Only GET and HEAD are answered here.');
    const path = pathOf(request.url ?? '/');
    if (path === undefined) return answer(response, 400, 'That address cannot be read.');
    const prefix = prefixes.find((candidate) => path.startsWith(candidate));
    const file = prefix && fileIn(mounts[prefix], path.slice(prefix.length));
    if (!file) return answer(response, 404, `There is no ${path} here.`);
    response.writeHead(200, {
      'Content-Type': contentTypes[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
      'Content-Length': file.size,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      ...(strictPages.includes(path) ? { 'Content-Security-Policy': strictPolicy } : {}),
    });
    if (request.method === 'HEAD') return response.end();
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
  });
}

function pass(request, response, port) {
  const { url: path, method, headers } = request;
  const onward = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (answered) => {
    response.writeHead(answered.statusCode, answered.headers);
    answered.pipe(response);
  });
  onward.on('error', () => (response.headersSent ? response.destroy() : answer(response, 502, 'The receiver does not answer.')));
  request.pipe(onward);
}

/**
 * Listens on the port, or on the next free one.
 * @param {import('node:http').Server} server
 * @param {number} port 0 takes any free port
 * @param {number} [tries] how many ports to try
 * @returns {Promise<number>} the port it listens on
 */
export async function listen(server, port, tries = 20) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await listenOnce(server, port === 0 ? 0 : port + attempt);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || attempt + 1 >= tries) throw error;
    }
  }
}

function listenOnce(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      done(server.address().port);
    });
  });
}

function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

function fileIn(folder, path) {
  const base = resolve(folder);
  const full = resolve(join(base, normalize(path)));
  if (full !== base && !full.startsWith(base + sep)) return undefined;
  const found = statSync(full, { throwIfNoEntry: false });
  if (found?.isFile()) return { path: full, size: found.size };
  const index = found?.isDirectory() ? statSync(join(full, 'index.html'), { throwIfNoEntry: false }) : undefined;
  return index?.isFile() ? { path: join(full, 'index.html'), size: index.size } : undefined;
}

function answer(response, status, message) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${message}\n`);
}
