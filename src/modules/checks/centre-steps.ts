import { z } from 'zod';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { languages } from '../../kernel/language.ts';
import { statement } from '../../platform/database/index.ts';
import { bindKept } from '../../platform/documents/loose-files.ts';
import { enqueue } from '../../platform/outbox.ts';
import type { Case, Verb } from '../../platform/perform.ts';
import type { FileAlong } from '../documents/index.ts';
import { dayField, textField } from '../fields.ts';
import {
  bindCheckText,
  type Checked,
  checkCase,
  knownOf,
  loadingCheck,
  OnGuidance,
  type WithWords,
} from './check.store.ts';
import { permitOnCheck } from './check-needs.ts';
import type { FileCheckFact } from './file-check.ts';

/** The centre has the files ready, and says where they can be seen (OURS-file-check). They stay with the centre. */
export const deliverFiles: Verb<WithWords, Checked> = {
  name: 'file_check.deliver',
  owner: ({ orgId }) => orgId,
  known: ({ checkId }) => [checkId],
  load: ({ command }) => loadingCheck(command),
  held: ({ check }) => [check],
  decide: ({ subject, command: { checkId: id }, who, today }) =>
    permitOnCheck('deliver', checkCase(subject, null, who, today), () =>
      accept<FileCheckFact>({ kind: 'file_check', id, did: 'delivered', on: today, by: who.id }),
    ),
  also: ({ command, subject: { check }, who, today, now }) => [
    bindCheckText(
      command,
      { recordId: check.id, version: check.version + 1, field: 'delivery', about: '', body: command.text },
      today,
      who.id,
    ),
    enqueue('check-told', { orgId: command.orgId, checkId: command.checkId }, now),
  ],
};

/** Whom one may ask about a guidance: by name, with consent, by mail or phone. */
export const GiveContact = OnGuidance.extend({
  name: textField(200),
  email: textField(254),
  phone: textField(40),
  language: z.enum(languages),
  consentedOn: dayField.describe('The day on which the client agreed to be asked'),
});
export type GiveContact = z.infer<typeof GiveContact>;

const isAddress = (email: string) => /^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()"]+$/.test(email);

function wrongIn({ command, today }: Case<GiveContact, Checked>): Ground[] {
  const { name, email, phone, consentedOn } = command;
  const wrong: Ground[] = [];
  if (name === '') wrong.push({ code: 'names-missing', source: 'OURS-check-citizen', about: 'name' });
  if (email === '' && phone === '')
    wrong.push({ code: 'contact-unreachable', source: 'OURS-check-citizen', about: 'email' });
  if (email !== '' && !isAddress(email)) wrong.push({ code: 'email-impossible', source: 'OURS-input', about: 'email' });
  if (consentedOn > today) wrong.push({ code: 'date-in-future', source: 'OURS-input', about: 'consentedOn' });
  return wrong;
}

const keepContact = statement<unknown>(
  'check.contact',
  `insert into check_contact (org_id, check_id, guidance_id, name, email, phone, language, consented_on)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/** The centre says whom VDAB may ask about a guidance (OURS-check-citizen); who did not agree is not named. */
export const giveContact: Verb<GiveContact, Checked> = {
  name: 'file_check.give-contact',
  owner: ({ orgId }) => orgId,
  known: knownOf,
  load: ({ command }) => loadingCheck(command),
  held: ({ check }) => [check],
  decide: (asked) => {
    const { subject, command, who, today } = asked;
    const { checkId: id, guidanceId } = command;
    return permitOnCheck('give-contact', checkCase(subject, guidanceId, who, today), () =>
      unless(wrongIn(asked), () =>
        accept<FileCheckFact>({ kind: 'file_check', id, did: 'contact-given', on: today, by: who.id, guidanceId }),
      ),
    );
  },
  also: ({ command: { orgId, checkId, guidanceId, name, email, phone, language, consentedOn } }) => [
    keepContact.with(orgId, checkId, guidanceId, name, email || null, phone || null, language, consentedOn),
  ],
};

const keepFile = statement<unknown>(
  'check.file',
  `insert into check_file (org_id, check_id, file_id, file_name, media_type, size, sha256, scan, added_on)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

/** A reply with the document that came along, if any. */
export type Reply = WithWords & { file?: FileAlong | null };

/** The centre's word on what was found, before anything is decided (OURS-file-check). */
export const replyToFindings: Verb<Reply, Checked> = {
  name: 'file_check.reply',
  owner: ({ orgId }) => orgId,
  known: ({ checkId }) => [checkId],
  load: ({ command }) => loadingCheck(command),
  held: ({ check }) => [check],
  decide: ({ subject, command: { checkId: id }, who, today }) =>
    permitOnCheck('reply', checkCase(subject, null, who, today), () =>
      accept<FileCheckFact>({ kind: 'file_check', id, did: 'replied', on: today, by: who.id }),
    ),
  also: ({ command, subject: { check }, who, today, now }) => {
    const { orgId, checkId, text: body, file } = command;
    const { id, fileName, mediaType, size, sha256, scan } = file ?? noFile;
    return [
      bindCheckText(
        command,
        { recordId: checkId, version: check.version + 1, field: 'reply', about: '', body },
        today,
        who.id,
      ),
      ...(file
        ? [keepFile.with(orgId, checkId, id, fileName, mediaType, size, sha256, scan, today), bindKept(id)]
        : []),
      enqueue('check-told', { orgId, checkId }, now),
    ];
  },
};
const noFile: FileAlong = { id: '', fileName: '', mediaType: '', size: 0, sha256: '', scan: '' };
