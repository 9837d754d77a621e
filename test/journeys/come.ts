import { aBrowser, type Browser } from '../browser.ts';
import { binaNumber, type people, type Stage } from './stage.ts';

export type Somebody = keyof typeof people;

/** Logs somebody in, and lets their forms carry the token of their session. */
export async function come(stage: Stage, who: Somebody): Promise<Browser> {
  const browser = aBrowser(null, stage.origin);
  await browser.loginAs(who);
  const token = await browser.csrf();
  return { ...browser, post: (path, fields = {}) => browser.post(path, { _csrf: token, ...fields }) };
}

/** The three fields of a date, as a form posts them. */
export const dayFields = (name: string, day: string): Record<string, string> => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};

/** So many days after one. */
export const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** What a consultant types to prepare an attestation for Bina, from today for ninety days. */
export const preparation = (stage: Stage, over: Record<string, string> = {}): Record<string, string> => ({
  nationalNumber: binaNumber,
  givenName: '',
  familyName: '',
  employer: 'Brouwerij De Linde',
  language: 'nl',
  email: '',
  way: 'online',
  ...dayFields('startsOn', stage.today),
  ...dayFields('endsOn', later(stage.today, 90)),
  ...over,
});

/** Lets the consultant prepare and the citizen sign; gives the id of the file that it made. */
export async function aSignedFile(stage: Stage, consultant: Browser, citizen: Browser): Promise<string> {
  await consultant.get('/attestations/new');
  await consultant.post('/attestations/new', preparation(stage));
  const waiting = await citizen.get('/me/attestations');
  const address = /href="(\/me\/attestations\/[^"]+)"/.exec(waiting.body)?.[1] ?? '';
  await citizen.get(address);
  const signed = await citizen.post(address, { region: 'antwerpen', agree: 'yes', do: 'sign' });
  if (!signed.path.includes('told=signed')) throw new Error(`not signed: ${signed.status} ${signed.path}`);
  const [row] = await stage.rows<{ citizen_id: string }>('select citizen_id from citizen');
  return row?.citizen_id ?? '';
}
