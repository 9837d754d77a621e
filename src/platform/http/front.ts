import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { Config } from '../../config.ts';
import type { Http } from './http.ts';
import { originOf } from './origin.ts';

/** The listening socket, open from the first moment; the house behind it may still be starting. */
export interface Front {
  /** The configuration with its public address settled: with PORT=0 only the listening socket knows it. */
  config: Config;
  /** From now on the app answers. */
  serve(app: Http): Promise<void>;
  /** Takes no new requests, lets those in flight finish for as long as `drainMillis`, then closes app and socket. */
  close(): Promise<void>;
}

/** While starting: alive, not ready, and for the rest come back in a moment. */
function starting(req: IncomingMessage, res: ServerResponse): void {
  const live = req.url === '/health/live';
  res.writeHead(live ? 200 : 503, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    ...(live ? {} : { 'retry-after': '2' }),
  });
  res.end(live ? '{"live":true}' : '{"ready":false}');
}

/** Listens at the configured place. */
export async function openFront(config: Config, drainMillis = 10_000): Promise<Front> {
  let listener: RequestListener = starting;
  let served: Http | undefined;
  const server = createServer(
    { headersTimeout: 20_000, requestTimeout: 120_000, keepAliveTimeout: 10_000 },
    (req, res) => listener(req, res),
  );
  server.listen(config.port, config.host);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  const publicUrl = config.publicUrl.endsWith(':0') ? originOf(config.host, port) : config.publicUrl;
  return {
    config: { ...config, port, publicUrl },
    async serve(app) {
      await app.ready();
      served = app;
      listener = (req, res) => app.routing(req, res);
    },
    async close() {
      if (served) served.draining.now = true;
      const cut = setTimeout(() => server.closeAllConnections(), drainMillis);
      await new Promise<void>((resolve) => server.close(() => resolve()));
      clearTimeout(cut);
      await served?.close();
    },
  };
}
