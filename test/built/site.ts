import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { chromiumArgs } from '../../config/browser-launchers.mjs';
import { findChromium } from '../../scripts/find-browser.mjs';
import { createStaticServer, strictPolicy } from '../../scripts/serve.mjs';

/** A site that embeds what was built: pages made up by the test, dist/ and the packages beside them. */
export interface Site {
  /** Opens a page with this HTML, and waits until it has loaded. */
  open(html: string, options?: { strict?: boolean }): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  /** What went wrong: errors nobody caught, console errors, refusals of the content security policy. */
  readonly complaints: string[];
  /** Address of every request, relative to the site where it is the site's own. */
  readonly requests: string[];
}

export async function openSite(): Promise<Site> {
  const chromium = findChromium();
  if (!chromium) throw new Error('No Chromium was found; `npm test` installs one.');
  const browser = await puppeteer.launch({
    executablePath: chromium.path,
    headless: chromium.headless,
    args: [...chromiumArgs, ...chromium.args],
  });
  const pages = new Map<string, { html: string; strict: boolean }>();
  const server = await serve(pages);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    open: (html, { strict = false } = {}) => {
      const path = `/page-${pages.size}.html`;
      pages.set(path, { html, strict });
      return visit(browser, origin, path);
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

async function serve(pages: Map<string, { html: string; strict: boolean }>): Promise<Server> {
  const files = createStaticServer({ mounts: { '/dist/': 'dist', '/demo/': 'demo', '/node_modules/': 'node_modules' } });
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (request.url?.startsWith('/no-spanish/provider-match/es-')) return response.writeHead(404).end();
    const bare = /^\/no-(?:charset|spanish)\/(provider-match[\w./-]*\.js)$/.exec(request.url ?? '')?.[1];
    if (bare && !bare.includes('..')) {
      return response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(readFileSync(`dist/${bare}`));
    }
    if (!page) return files.emit('request', request, response);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (page.strict) response.setHeader('Content-Security-Policy', strictPolicy);
    return response.end(
      `<!doctype html><html lang="en"><head><link rel="icon" href="/demo/willow-mark.svg"></head>${page.html}</html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function visit(browser: Browser, origin: string, path: string): Promise<Visit> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request: HTTPRequest) => requests.push(request.url().replace(origin, '')));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`refused: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await page.goto(origin + path, { waitUntil: 'load' });
  return { page, complaints, requests };
}
