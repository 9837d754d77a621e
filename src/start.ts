import { loadConfig } from './config.ts';
import { plainly } from './plainly.ts';
import { type Front, openFront } from './platform/http/front.ts';
import type { Serving } from './serve.ts';

let front: Front | undefined;
let serving: Serving | undefined;

/** Lets what is being answered finish (ten seconds at most), closes the house behind it (five), and ends. */
async function stop(code: number): Promise<void> {
  try {
    await front?.close();
    setTimeout(() => process.exit(code), 5_000);
    await serving?.close();
    process.exit(code);
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
}

/** Listens at once, so that whoever asks early hears that the house is starting, and then opens it. */
async function open(): Promise<void> {
  front = await openFront(loadConfig());
  const { config } = front;
  const { serve } = await import('./serve.ts');
  serving = await serve(config);
  await front.serve(serving.app);
  console.log(`Waarborg draait op ${config.publicUrl}`);
  if (config.demo) console.log('Dit is een oefenomgeving: de mensen zijn verzonnen en de klok kun je verzetten.');
}

/** Starts the product, and stops it in good order when it is told to; a second signal of the same kind ends it at once. */
export async function start(): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(0));
  try {
    await open();
  } catch (error) {
    console.error(plainly(error) ?? error);
    await stop(1);
  }
}
