import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, day, daysBetween } from '../../src/kernel/day.ts';
import type { Actor } from '../../src/kernel/role.ts';
import {
  enterAgreed,
  type OnAgreement,
  ProposeAgreement,
  proposeAgreement,
} from '../../src/modules/agreements/index.ts';
import { OfferPackage, offerPackage } from '../../src/modules/services/index.ts';
import { newId } from '../../src/platform/new-id.ts';
import { perform, type Verb } from '../../src/platform/perform.ts';
import { type WorkbookCell, xlsx } from '../documents/workbook-builder.ts';
import { launchBrowser } from '../setup/browser.ts';
import { goodCells } from '../setup/imports.ts';
import { enter, eyesOfStory, faultsOf } from './look.ts';
import { openStage, type Stage } from './stage.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const says = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();
const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(';')).join('\r\n');

/** The serial number under which a spreadsheet keeps a day. */
const serial = (on: string) => ({ serial: daysBetween(day('1900-01-01'), day(on)) + 2 });

/** A collective dismissal of 400 workers from a spreadsheet, as the manager of an office lives it. */
describe.each(eyesOfStory('wide'))('at $width pixels, JavaScript $javaScript', (eyes) => {
  let browser: Browser;
  let stage: Stage;
  let into: OnAgreement;
  const faults: Record<string, string[]> = {};
  beforeAll(async () => {
    browser = await launchBrowser();
    stage = await openStage();
    into = await anAgreement();
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  /** A collective agreement, signed on paper. */
  async function anAgreement(): Promise<OnAgreement> {
    const [greet] = await stage.rows<Pick<Actor, 'id' | 'orgId'>>(
      `select p.id, s.org_id as "orgId" from person p join staff s on s.person_id = p.id where p.sub = 'greet'`,
    );
    const orgId = greet?.orgId ?? '';
    const actor: Actor = {
      ...{ id: greet?.id ?? '', name: 'Greet Claes', role: 'office-manager', orgId, orgName: 'Kompas Outplacement' },
      ...{ unitNumber: null, region: null, citizenId: null },
    };
    const does = async <C, S>(verb: Verb<C, S>, command: C) =>
      expect(await perform(stage.house, { actor, requestId: newId() }, verb, command)).toMatchObject({ ok: true });
    const sold = OfferPackage.parse({ orgId, name: 'Basis', form: 'both', minutes: 3600, priceCents: 250_000 });
    const proposal = ProposeAgreement.parse({
      ...{ orgId, companyNumber: '0202239951', employer: 'Staalwerken Beta', kind: 'collective', packageId: sold.id },
      billing: [{ at: 'end', share: 100 }],
    });
    await does(offerPackage, sold);
    await does(proposeAgreement, proposal);
    const ids = { orgId, agreementId: proposal.id };
    await does(enterAgreed, { ...ids, signedOn: day(stage.today) });
    return ids;
  }

  const headings = ['Familienaam', 'Voornaam', 'Geboortedatum', 'In dienst sinds', 'Ontslag meegedeeld op'];
  const more = ['Opzegging of vergoeding', 'Opzegging in maanden', 'Badgenummer'];

  /** The worker of a row, with days as a spreadsheet keeps them. */
  function row(n: number, notifiedOn: string): WorkbookCell[] {
    const [family = '', given = '', , service = ''] = goodCells(n);
    const bornOn = addDays(day('1965-01-01'), n * 20);
    return [family, given, serial(bornOn), serial(service), serial(notifiedOn), 'vergoeding', 9, n];
  }

  async function look(page: Page, name: string) {
    const found = eyes.javaScript ? await faultsOf(page) : [];
    if (found.length > 0) faults[name] = found;
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/${eyes.width}-${name}.png`, fullPage: true });
  }
  async function sends(page: Page, name: string, buffer: Buffer) {
    await page.getByLabel('De lijst').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await press(page, 'Inlezen');
  }
  /** Waits until the work is over: the page moves along by itself, or is asked anew. */
  async function untilDone(page: Page, title: string) {
    await stage.addWorkersOfLists();
    if (!eyes.javaScript) await page.getByRole('link', { name: 'Stand vernieuwen' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  test('OURS-import, OURS-sheet, WCAG-2.2: 400 workers come from a spreadsheet; twelve bad rows are corrected and come after', {
    timeout: 120_000,
  }, async () => {
    const { page } = await enter(browser, stage, 'greet', eyes);
    const here = `${stage.origin}/agreements/${into.orgId}/${into.agreementId}/import`;
    await page.goto(here);
    await look(page, 'import-empty');
    const template = await page.request.get(`${here}/template?for=excel`);
    expect(await template.text()).toContain('Familienaam;Voornaam;Geboortedatum;');

    const swapped = [0, 1, 2, 3].map((n) => [
      `1${n}/02/1970`,
      'An',
      'Peeters',
      '1/5/2009',
      '14/01/2026',
      'vergoeding',
      '9',
    ]);
    await sends(page, 'verwisseld.csv', Buffer.from(csv([[...headings, ...more], ...swapped])));
    await says(page, 'Kolom A (“Familienaam”) en kolom C (“Geboortedatum”) lijken verwisseld.');
    await look(page, 'import-swapped');

    const notifiedOn = addDays(day(stage.today), -10);
    const rows = Array.from({ length: 400 }, (_, n) => row(n, notifiedOn));
    for (let n = 0; n < 12; n += 1) {
      const at = 5 + n * 30;
      const bad: WorkbookCell = n % 2 === 0 ? '31/02/1970' : { formula: 'C2', value: 25_000 };
      rows[at] = (rows[at] ?? []).with(2, bad);
    }
    await sends(page, 'ontslag.xlsx', xlsx([[...headings, ...more], ...rows]));
    await says(page, '388 werknemers kunnen erbij, 12 rijen met een fout.');
    await says(page, 'Dit is een formule. Plak de uitkomst als waarde.');
    await says(page, 'Badgenummer');
    await look(page, 'import-preview');
    await press(page, '388 werknemers toevoegen');
    await page.getByRole('heading', { level: 1, name: 'De werknemers worden toegevoegd' }).waitFor();
    await look(page, 'import-running');
    await untilDone(page, '388 werknemers zijn toegevoegd');
    await look(page, 'import-done');

    const file = await page.request.get(`${page.url()}/bad-rows`);
    const lines = (await file.text())
      .replace(/^\uFEFF/, '')
      .split('\r\n')
      .filter(Boolean);
    expect(lines).toHaveLength(13);
    expect(lines[1]).toContain('Geboortedatum (C7): Dit is geen datum.');
    const corrected = lines.map((line, n) =>
      line.split(';').map((cell, at) => (n > 0 && at === 2 ? `${n}/06/1971` : cell)),
    );
    await page.goto(here);
    await sends(page, 'verbeterd.csv', Buffer.from(csv(corrected)));
    await says(page, '12 werknemers kunnen erbij, geen fouten.');
    await press(page, '12 werknemers toevoegen');
    await untilDone(page, '12 werknemers zijn toegevoegd');

    const [counted] = await stage.rows<{ all: number; different: number }>(
      `select count(*)::int as all, count(distinct person_digest)::int as different from agreed_worker_text where agreement_id = $1`,
      into.agreementId,
    );
    expect(counted).toEqual({ all: 400, different: 400 });
    expect(faults).toEqual({});
  });
});
