import { z } from 'zod';
import type { Day } from '../../kernel/day.ts';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { languages } from '../../kernel/language.ts';
import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { enqueue } from '../../platform/outbox.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import { type Fact, recordKind } from '../../platform/record.ts';
import { idField, textField } from '../fields.ts';

/** An information mail to centres, as the fold of its one fact. */
export interface InformationState {
  sentOn: Day;
  sentBy: string;
  /** The centres that had a mandate on that day. */
  centres: readonly string[];
}

interface Sent extends Fact {
  kind: 'information';
  did: 'sent';
  on: Day;
  by: string;
  centres: readonly string[];
}

/** The record kind of information mails: the history of the body that sends them. */
export const informationKind = recordKind<InformationState, Sent>({
  kind: 'information',
  owner: 'org_id',
  columns: { sentOn: 'date', sentBy: 'uuid', centres: 'jsonb' },
  evolve: (_, { on, by, centres }) => ({ sentOn: on, sentBy: by, centres }),
});

const Words = z.object({ language: z.enum(languages), subject: textField(200), body: textField(8000) });

/** Sends an information mail to every centre with a mandate, in the languages in which it is written. */
export const SendInformation = z.object({
  orgId: idField.describe('The body that sends it'),
  id: idField.default(() => newId()),
  words: z.array(Words).max(languages.length),
});
export type SendInformation = z.infer<typeof SendInformation>;

/** Whom an information mail goes to. */
export interface Informed {
  centres: string[];
}

const load = statement<Informed>(
  'information.load',
  `select (select coalesce(json_agg(distinct c.org_id), '[]') from certificate c
     where split_part(c.scheme, '/', 1) = 'career-guidance-mandate' and c.status in ('valid', 'suspended')
       and c.starts_on <= app_today() and (c.ends_on is null or c.ends_on >= app_today())) as centres
   from organisation o where o.id = $1::uuid and o.id = app_id('org') and app_role() = 'mandate-officer'`,
);
const keepWords = statement<unknown>(
  'information.words',
  'insert into information_text (org_id, id, language, subject, body) values ($1, $2, $3, $4, $5)',
);

/** Dutch is there always; every language that is there is whole, and stands once. */
function wrongIn({ words, id }: SendInformation, { centres }: Informed): Ground[] {
  const wrong: Ground[] = [];
  const isWhole = words.every(({ subject, body }) => subject !== '' && body !== '');
  const said = new Set(words.map(({ language }) => language));
  if (!isWhole || said.size !== words.length || !said.has('nl'))
    wrong.push({ code: 'information-incomplete', source: 'OURS-follow-up', about: id });
  if (centres.length === 0) wrong.push({ code: 'nobody-to-inform', source: 'V-09', about: id });
  return wrong;
}

/**
 * Sends an information mail (V-09): every manager of a centre with a mandate hears by mail that there is something, in their own
 * language, and reads it in it; in Dutch where it was not written in that.
 */
export const sendInformation: Verb<SendInformation, Informed> = {
  name: 'information.send',
  owner: ({ orgId }) => orgId,
  load: ({ command: { orgId } }) => loading([load.with(orgId)], ([[row]]) => row ?? null),
  held: () => [],
  decide: ({ subject, command, who, today }) =>
    unless(wrongIn(command, subject), () =>
      accept<Sent>({
        ...{ kind: 'information', id: command.id, did: 'sent', on: today, by: who.id, centres: subject.centres },
      }),
    ),
  also: ({ command: { orgId, id, words }, subject: { centres }, now }) => [
    ...words.map(({ language, subject, body }) => keepWords.with(orgId, id, language, subject, body)),
    ...centres.map((centre) => enqueue('information-sent', { orgId: centre, informationId: id }, now)),
  ],
};
