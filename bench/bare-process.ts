import { once } from 'node:events';
import { type Bare, openBare } from './bare.ts';

const [bare] = (await once(process, 'message')) as [Bare];
const app = await openBare(bare);
await app.listen({ port: 0, host: '127.0.0.1' });
const address = app.server.address();
process.send?.({ port: typeof address === 'object' && address ? address.port : 0 });
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
