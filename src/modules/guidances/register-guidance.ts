import { z } from 'zod';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { codeOf } from '../../kernel/short-code.ts';
import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { type Case, loading, type Verb } from '../../platform/perform.ts';
import { dayField, idField } from '../fields.ts';
import type { GuidanceFact } from './guidance.ts';

/** Registers a guidance with a voucher; the id may be given, to repeat safely. */
export const RegisterGuidance = z.object({
  orgId: idField,
  id: idField.default(() => newId()),
  cheque: z.union([z.literal(1), z.literal(2)]).describe('With the first or the second voucher'),
  coachId: idField.describe('Who guides'),
  startsOn: dayField.describe('The day of the first session'),
});
export type RegisterGuidance = z.infer<typeof RegisterGuidance>;

/** What a guidance is registered on: whether the centre had a mandate then, and whether the coach worked there. */
export interface Beginning {
  hadMandate: boolean;
  worksThere: boolean;
}

// A mandate that was suspended or withdrawn since was one on the days before; the register says which.
const load = statement<Beginning>(
  'guidance.load-centre',
  `select exists (select from certificate c where c.org_id = o.id and split_part(c.scheme, '/', 1) = 'career-guidance-mandate'
       and c.starts_on <= $2::date and (c.ends_on is null or c.ends_on >= $2::date)
       and (c.status = 'valid' or c.since > $2::date)) as "hadMandate",
     exists (select from staff s where s.org_id = o.id and s.person_id = $3::uuid and s.role = 'consultant'
       and s.from_on <= $2::date and (s.ends_on is null or s.ends_on >= $2::date)) as "worksThere"
   from organisation o where o.id = $1::uuid and o.kind = 'career-centre' and o.id = app_id('org') and app_role() = 'office-manager'`,
);

function wrongWith({ subject, command, today }: Case<RegisterGuidance, Beginning>): Ground[] {
  const wrong: Ground[] = [];
  if (command.startsOn > today) wrong.push({ code: 'date-in-future', source: 'OURS-input', about: 'startsOn' });
  if (!subject.hadMandate) wrong.push({ code: 'no-mandate-then', source: 'V-05', about: 'startsOn' });
  if (!subject.worksThere) wrong.push({ code: 'coach-not-there-then', source: 'V-03', about: 'coachId' });
  return wrong;
}

/** Registers a guidance (OURS-guidance), by the manager of its centre. Nothing of who is guided is asked. */
export const registerGuidance: Verb<RegisterGuidance, Beginning> = {
  name: 'voucher_guidance.register',
  owner: ({ orgId }) => orgId,
  load: ({ command: { orgId, startsOn, coachId } }) =>
    loading([load.with(orgId, startsOn, coachId)], ([[row]]) => row ?? null),
  held: () => [],
  decide: (asked) =>
    unless(wrongWith(asked), () => {
      const { command, who, today } = asked;
      const { id, cheque, coachId, startsOn } = command;
      return accept<GuidanceFact>({
        ...{ kind: 'voucher_guidance', id, did: 'registered', on: today, by: who.id },
        ...{ code: codeOf(id), cheque, coachId, startsOn },
      });
    }),
};
