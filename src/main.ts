import module from 'node:module';
import { fileURLToPath } from 'node:url';

// What is compiled is kept beside the build, so that the next start need not compile it again; where that is not
// possible, nothing is lost. Hence everything else is loaded behind it.
module.enableCompileCache?.(fileURLToPath(new URL('../.compiled', import.meta.url)));
const { start } = await import('./start.ts');
await start();
module.flushCompileCache?.();
