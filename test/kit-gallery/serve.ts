import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
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

/** Serves pages by name, and the built assets, as the product does. */
export async function serve(pages: Readonly<Record<string, () => VNode>>) {
  const server = createServer((request, reply) => {
    const path = new URL(request.url ?? '/', 'http://kit').pathname;
    reply.setHeader('content-security-policy', policy);
    const page = pages[path.slice(1)];
    if (page) return reply.setHeader('content-type', 'text/html; charset=utf-8').end(renderPage(page()));
    if (path.startsWith('/assets/')) {
      reply.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
      return reply.end(readFileSync(`${assetFolder}${path.slice('/assets/'.length)}`));
    }
    if (path === '/auth/extend') return reply.writeHead(204).end();
    return reply.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
