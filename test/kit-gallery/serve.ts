import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { text } from 'node:stream/consumers';
import type { VNode } from 'preact';
import { assetFolder, renderPage } from '../../src/web/kit/index.ts';

/** The policy under which every page is served. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; connect-src 'self'";

const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves pages by name and the built assets, as the product does, and keeps what was posted. */
export async function serve(pages: Readonly<Record<string, () => VNode>>) {
  const posted: URLSearchParams[] = [];
  const server = createServer(async (request, reply) => {
    if (request.method === 'POST') posted.push(new URLSearchParams(await text(request)));
    const path = new URL(request.url ?? '/', 'http://kit').pathname;
    reply.setHeader('content-security-policy', policy);
    const page = pages[path.slice(1)];
    if (page) return reply.setHeader('content-type', 'text/html; charset=utf-8').end(renderPage(page()));
    if (path.startsWith('/assets/')) {
      reply.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
      return reply.end(readFileSync(`${assetFolder}${path.slice('/assets/'.length)}`));
    }
    if (path === '/auth/extend') return reply.writeHead(204).end();
    return reply.setHeader('content-type', 'text/html').end('<!doctype html><title>Elders</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    posted,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
