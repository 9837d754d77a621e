import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import serve from '@fastify/static';
import type { Http } from './http.ts';

/** A name that changes with its content, such as `site.4f2a9c1b.css` or `islands-4f2a9c1b.js`. */
const hashed = /[.-][0-9a-zA-Z_-]{8,}\.[a-z0-9]+$/;

/** Serves the built style, scripts and fonts under /assets/; a name with a hash is kept for a year. */
export async function addAssets(app: Http, directory: string | undefined): Promise<void> {
  if (directory === undefined || !existsSync(directory)) return;
  await app.register(serve, {
    root: directory,
    prefix: '/assets/',
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = /[0-9]/.test(hashed.exec(basename(path))?.[0] ?? '');
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
    },
  });
}
