import { z } from 'zod';
import { checkMeasures } from '../../../schemes/index.ts';
import { accept } from '../../kernel/decision.ts';
import { statement } from '../../platform/database/index.ts';
import { enqueue } from '../../platform/outbox.ts';
import type { Verb } from '../../platform/perform.ts';
import { bindCheckText, type Checked, checkCase, loadingCheck, OnCheck, wordsField } from './check.store.ts';
import { permitOnCheck } from './check-needs.ts';
import type { FileCheckFact } from './file-check.ts';

/** Sends the centre what was found, by letter; from then on it stands as it is, and the centre has its term to reply. */
export const sendFindings: Verb<OnCheck, Checked> = {
  name: 'file_check.send',
  owner: ({ orgId }) => orgId,
  known: ({ checkId }) => [checkId],
  load: ({ command }) => loadingCheck(command),
  held: ({ check }) => [check],
  decide: ({ subject, command: { checkId: id }, who, today }) =>
    permitOnCheck('send', checkCase(subject, null, who, today), () =>
      accept<FileCheckFact>({ kind: 'file_check', id, did: 'sent', on: today, by: who.id }),
    ),
  also: ({ command: { orgId, checkId }, now }) => [enqueue('check-sent', { orgId, checkId }, now)],
};

/** Decides what follows, with grounds. */
export const DecideCheck = OnCheck.extend({ measure: z.enum(checkMeasures), text: wordsField });
export type DecideCheck = z.infer<typeof DecideCheck>;

const forget = statement<unknown>(
  'check.forget-contacts',
  'delete from check_contact where org_id = $1::uuid and check_id = $2::uuid',
);

/**
 * Decides on a measure or on none (OURS-file-check), by another officer than who checked (OURS-separation). The mandate stays as
 * it is. Whom one might ask is forgotten.
 */
export const decideCheck: Verb<DecideCheck, Checked> = {
  name: 'file_check.decide',
  owner: ({ orgId }) => orgId,
  known: ({ checkId }) => [checkId],
  load: ({ command }) => loadingCheck(command),
  held: ({ check }) => [check],
  decide: ({ subject, command: { checkId: id, measure }, who, today }) =>
    permitOnCheck('decide', checkCase(subject, null, who, today), () =>
      accept<FileCheckFact>({ kind: 'file_check', id, did: 'decided', on: today, by: who.id, measure }),
    ),
  also: ({ command, subject: { check }, who, today, now }) => {
    const { orgId, checkId, text: body } = command;
    const grounds = { recordId: checkId, version: check.version + 1, field: 'grounds', about: '', body } as const;
    return [
      bindCheckText(command, grounds, today, who.id),
      forget.with(orgId, checkId),
      enqueue('check-decided', { orgId, checkId }, now),
    ];
  },
};
