import type { Config } from './config.ts';
import { makeDemoWorld, sayOn } from './demo/index.ts';
import { type OpenHouse, openHouse } from './house.ts';
import { eraseLapsedWorkers } from './modules/agreements/index.ts';
import { registerApi } from './modules/api.ts';
import { eraseLapsedTexts } from './modules/attestations/index.ts';
import { startDocumentKeeper } from './modules/documents/index.ts';
import { letters } from './modules/letters.ts';
import { freeClosedSeats } from './modules/sessions/index.ts';
import { surveyChores } from './modules/surveys/index.ts';
import { eraseLapsedRows, startImporter } from './modules/worker-imports/index.ts';
import { startHousekeeping } from './platform/housekeeping.ts';
import { buildHttp, type Http } from './platform/http/index.ts';
import { createLog, type Log } from './platform/log.ts';
import { addLogin, databasePersonas } from './platform/login/index.ts';
import { demoPost, type Post, smtpPost } from './platform/mail.ts';
import { measureOutbox } from './platform/outbox-measures.ts';
import { closePdf } from './platform/pdf/pdf.ts';
import { type Relay, startRelay } from './platform/relay.ts';
import { errorPage, loginPages, registerWeb } from './web/index.tsx';
import { assetFolder } from './web/kit/index.ts';

/** How often what has lapsed is erased; a day turns only once, but not every process runs at midnight. */
const hourly = 3_600_000;

/** The house at work: its door, and how to leave it once the door is closed. */
export interface Serving {
  app: Http;
  house: OpenHouse;
  close(): Promise<void>;
}

/**
 * Opens the house and builds everything that answers: API, login, pages, and what works behind them. In an empty practice
 * environment it makes the demo's world first.
 */
export async function serve(config: Config): Promise<Serving> {
  const log = createLog(config.logLevel);
  const house = await openHouse(config);
  if (config.demo) await makeDemoWorld(house, { say: sayOn(process.stdout) });
  const app = await openDoor(house, log);
  const relay = await openRelay(house, log);
  const keeper = startDocumentKeeper(house, log);
  const eraser = startHousekeeping(
    [
      { what: 'texts of lapsed drafts erased', work: () => eraseLapsedTexts(house) },
      { what: 'texts of agreed workers erased', work: () => eraseLapsedWorkers(house) },
      { what: 'rows of lapsed lists erased', work: () => eraseLapsedRows(house) },
      { what: 'seats of closed files freed', work: () => freeClosedSeats(house) },
      ...surveyChores(house),
    ],
    log,
    hourly,
  );
  const importer = startImporter(house, log);
  return {
    app,
    house,
    async close() {
      await Promise.all([relay?.stop(), keeper.stop(), eraser.stop(), importer.stop(), closePdf()]);
      await house.close();
    },
  };
}

/** The HTTP door with everything behind it; not yet listening. */
export async function openDoor(house: OpenHouse, log: Log): Promise<Http> {
  const { config, database, clock, keys, movable, gate } = house;
  const checks = { documents: () => gate.storage.ready() };
  const app = await buildHttp({ config, database, clock, log, checks, errorPage, assetsDir: assetFolder });
  measureOutbox(app.metrics.registry, house);
  const personas = config.issuer ? {} : { personas: databasePersonas(database, clock) };
  await addLogin(app, { config, database, clock, keys, pages: loginPages, ...personas });
  registerApi({ app, house });
  registerWeb({ app, house, config, movable, gate });
  return app;
}

/** Mail goes by the mail server, or stays in the mailbox of the practice environment; otherwise it waits in the outbox. */
async function postOf({ config, database, clock }: OpenHouse): Promise<Post | null> {
  const { smtpUrl, mailFrom, publicUrl, demo } = config;
  if (smtpUrl !== undefined) return smtpPost({ url: smtpUrl, from: mailFrom, domain: new URL(publicUrl).hostname });
  return demo ? demoPost(database, clock) : null;
}

async function openRelay(house: OpenHouse, log: Log): Promise<Relay | null> {
  const { database, clock, keys, config } = house;
  const post = await postOf(house);
  const { publicUrl, mailFrom: sender } = config;
  return post && startRelay({ database, clock, keys, letters, post, publicUrl, sender, log });
}
