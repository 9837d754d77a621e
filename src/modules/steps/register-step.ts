import { z } from 'zod';
import { outplacementLine2018 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { newId } from '../../platform/new-id.ts';
import type { Verb } from '../../platform/perform.ts';
import { dayField, idField, textField } from '../fields.ts';
import { financingNumbers } from '../organisations/index.ts';
import { bindListLine, bindText, loadingForNew, type Registration } from './guidance.store.ts';
import type { LineFact, LineState, Parties } from './line.ts';
import { liveAttestation, permitOnLine } from './line-needs.ts';

/** The fields of the detail screen (M-05). */
export const lineFields = {
  startsOn: dayField,
  financingNumber: z
    .string()
    .max(40)
    .nullish()
    .transform((given) => given || null),
  requesterOrg: idField,
  requesterId: idField,
  executorOrg: idField,
  executorId: idField,
  summary: textField(4000).default(''),
};

/** Adds a line Outplacement to a citizen's "Stappen naar werk" (M-04, M-07). The id may be given, to repeat safely. */
export const RegisterStep = z.object({ citizenId: idField, id: idField.default(() => newId()), ...lineFields });
export type RegisterStep = z.infer<typeof RegisterStep>;

/** What is wrong with the parties and the financing number of a line (M-05, M-08). */
export function wrongParties(
  command: Parties & { financingNumber: string | null },
  known: Registration,
  ownOrg: string | null,
  today: Day,
): Ground[] {
  const works = (orgId: string, personId: string) =>
    known.people.some((person) => person.orgId === orgId && person.personId === personId);
  const wrong: Ground[] = [];
  if (!works(command.requesterOrg, command.requesterId))
    wrong.push({ code: 'person-unknown', source: 'M-05', about: 'requesterId' });
  if (!works(command.executorOrg, command.executorId))
    wrong.push({ code: 'person-unknown', source: 'M-05', about: 'executorId' });
  if (command.executorOrg !== ownOrg) wrong.push({ code: 'executor-elsewhere', source: 'M-05', about: 'executorOrg' });
  if (command.financingNumber !== null && !financingNumbers(known.office, today).includes(command.financingNumber))
    wrong.push({ code: 'financing-number-unknown', source: 'M-08', about: 'financingNumber' });
  return wrong;
}

/** Registers the start of outplacement: state Bezig, from the start date on (M-07). */
export const registerStep: Verb<RegisterStep, Registration> = {
  name: 'step.register',
  owner: ({ citizenId }) => citizenId,
  load: ({ command, who, today }) =>
    loadingForNew({ citizenId: command.citizenId, orgId: who.orgId, personId: who.id, parties: command, on: today }),
  held: () => [],
  key: ({ key }) => key,
  decide({ subject, command, who, today, digest }) {
    const { attestations, office, person, lines } = subject;
    const openLines = lines.map((line) => line.state);
    const about = { today, who, line: null, attestations, openLines, office, person, consultation: null };
    return permitOnLine('register', about, () => {
      const attestation = liveAttestation(attestations, today);
      const wrong = wrongParties(command, subject, who.orgId, today);
      if (command.startsOn > today) wrong.push({ code: 'start-in-future', source: 'M-07', about: 'startsOn' });
      if (!attestation || !who.orgId) return { ok: false, grounds: wrong };
      const registered: LineFact = {
        kind: 'step',
        id: command.id,
        did: 'registered',
        scheme: outplacementLine2018.id,
        service: 'outplacement',
        orgId: who.orgId,
        attestationId: attestation.id,
        startsOn: command.startsOn,
        endsOn: attestation.endsOn,
        financingNumber: command.financingNumber,
        requesterOrg: command.requesterOrg,
        requesterId: command.requesterId,
        executorOrg: command.executorOrg,
        executorId: command.executorId,
      };
      const summary: LineFact[] = command.summary
        ? [{ kind: 'step', id: command.id, did: 'summary-written', n: 1, digest: digest(command.summary) }]
        : [];
      return unless(wrong, () => accept(registered, ...summary));
    });
  },
  also({ command, who, today, now, after }) {
    const { citizenId, id } = command;
    const line = after<LineState>('step', id);
    const text = {
      citizenId,
      recordId: id,
      field: 'summary',
      n: 1,
      body: command.summary,
      on: today,
      at: now,
      by: who.id,
    };
    return [...(command.summary ? [bindText(text)] : []), bindListLine(citizenId, id, line)];
  },
};
