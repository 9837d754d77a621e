import { z } from 'zod';
import { accept } from '../kernel/decision.ts';
import { languages } from '../kernel/language.ts';
import { bindNewFile, regions } from '../modules/attestations/index.ts';
import { dayField, idField, textField } from '../modules/fields.ts';
import { bindText, type LineFact, services } from '../modules/steps/index.ts';
import { statement } from '../platform/database/index.ts';
import { loading, type Taken, type Verb } from '../platform/perform.ts';

/** Takes a jobseeker over from VDAB's own systems: who it is, and the lines of other services. */
export const TakeOver = z.object({
  citizenId: idField,
  /** Absent for who was taken over before. */
  identity: z
    .object({
      givenName: textField(100),
      familyName: textField(100),
      birthOn: dayField,
      gender: z.enum(['f', 'm', 'x']),
      nationalNumber: z.string().regex(/^\d{11}$/),
      region: z.enum(regions),
      language: z.enum(languages),
      email: z.email().nullable(),
    })
    .nullable(),
  lines: z.array(
    z.object({
      id: idField,
      service: z.enum(services).exclude(['outplacement']),
      title: textField(200),
      status: z.enum(['in-progress', 'executed', 'stopped']),
      startsOn: dayField,
      endedOn: dayField.nullable(),
      orgId: idField,
    }),
  ),
});
export type TakeOver = z.infer<typeof TakeOver>;

interface TakingOver {
  key: Buffer;
  numberDigest: string | null;
}

const findKey = statement<{ key: Buffer }>(
  'demo.citizen-key',
  'select wrapped_key as key from citizen where citizen_id = $1::uuid',
);
const describeCitizen = statement<unknown>(
  'demo.describe-citizen',
  'update citizen set gender = $2, email = $3 where citizen_id = $1::uuid',
);

/** What VDAB's systems tell, as they would by an interface of their own: done by the house itself. */
export const takeOver: Verb<TakeOver, TakingOver> = {
  name: 'step.take-over',
  owner: ({ citizenId }) => citizenId,
  load: ({ command: { citizenId, identity }, keys }) =>
    loading([findKey.with(citizenId)], ([[row]]) => ({
      key: row?.key ?? keys.newWrapped(),
      numberDigest: identity && keys.lookUp('national-number', identity.nationalNumber),
    })),
  held: () => [],
  decide: ({ command: { lines } }) =>
    accept<LineFact>(
      ...lines.map(({ id, service, status, startsOn, endedOn, orgId }) => ({
        ...{ kind: 'step' as const, id, did: 'taken-over' as const },
        ...{ service, status, startsOn, endedOn, orgId },
      })),
    ),
  also: (taken) => [...person(taken), ...titles(taken)],
};

function person({ command: { citizenId, identity }, subject: { key, numberDigest } }: Taken<TakeOver, TakingOver>) {
  if (identity === null) return [];
  const { gender, email, ...named } = identity;
  return [
    ...bindNewFile({ ...named, citizenId, numberDigest, wrappedKey: key }),
    describeCitizen.with(citizenId, gender, email),
  ];
}

const titles = ({ command: { citizenId, lines }, who, today, now }: Taken<TakeOver, TakingOver>) =>
  lines.map(({ id, title }) =>
    bindText({ citizenId, recordId: id, field: 'title', n: 1, body: title, on: today, at: now, by: who.id }),
  );
