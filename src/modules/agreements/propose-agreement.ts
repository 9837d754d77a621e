import { z } from 'zod';
import { outplacementAgreement2014 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { statement } from '../../platform/database/index.ts';
import { newId } from '../../platform/new-id.ts';
import { enqueue } from '../../platform/outbox.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import { dayField, enterpriseField, idField, textField } from '../fields.ts';
import { bindOfficeText } from '../office-text.ts';
import { type PackageState, packageKind } from '../services/index.ts';
import { type AgreementFact, agreementKinds, billingMoments } from './agreement.ts';
import { permitOnAgreement } from './agreement-needs.ts';

/** Proposes an agreement to an employer; its id may be given, to repeat safely. */
export const ProposeAgreement = z.object({
  orgId: idField,
  id: idField.default(() => newId()),
  companyNumber: enterpriseField,
  employer: textField(200).pipe(z.string().min(1)).describe('Name of the employer'),
  contact: textField(500).default('').describe('Whom one speaks to there'),
  kind: z.enum(agreementKinds),
  packageId: idField,
  priceCents: z
    .int()
    .max(100_000_000)
    .nullish()
    .transform((given) => given ?? null)
    .describe('Price per worker in cents, VAT not included; that of the package when left out'),
  billing: z
    .array(z.object({ at: z.enum(billingMoments), share: z.int().min(-1000).max(1000).describe('In hundredths') }))
    .min(1)
    .max(9)
    .describe('When which share is invoiced; together 100'),
  announcedOn: dayField
    .nullish()
    .transform((given) => given ?? null)
    .describe('Of a collective dismissal: when it was announced'),
  expectedWorkers: z
    .int()
    .min(1)
    .max(10_000)
    .nullish()
    .transform((given) => given ?? null),
});
export type ProposeAgreement = z.infer<typeof ProposeAgreement>;

/** The package that is proposed; null when the office has none such. */
export interface Proposing {
  offered: PackageState | null;
}

const load = statement<Proposing>(
  'agreement.load-office',
  // Only an outplacement office proposes; whoever does not manage it finds a closed door.
  `select (select ${packageKind.stateOf('k')} from package k where k.org_id = o.id and k.id = $2::uuid) as offered
   from organisation o where o.id = $1::uuid and o.kind = 'outplacement-office'
     and o.id = app_id('org') and app_role() = 'office-manager'`,
);

const wrongDays = ({ announcedOn }: ProposeAgreement, today: Day): Ground[] =>
  announcedOn !== null && announcedOn > today
    ? [{ code: 'date-in-future', source: 'OURS-input', about: 'announcedOn' }]
    : [];

/**
 * Proposes an agreement from a package (O-07): services, form, time and price are copied, so that a package that stops or follows
 * it changes nothing of what was agreed. Another price than the package's is what both settled on. By the office's manager.
 */
export const proposeAgreement: Verb<ProposeAgreement, Proposing> = {
  name: 'agreement.propose',
  owner: ({ orgId }) => orgId,
  load: ({ command: { orgId, packageId } }) => loading([load.with(orgId, packageId)], ([[row]]) => row ?? null),
  held: () => [],
  decide({ subject: { offered }, command, who, today }) {
    const { orgId, id, companyNumber, kind, packageId, billing, announcedOn, expectedWorkers } = command;
    const content = {
      ...{
        services: [...(offered?.services ?? [])],
        form: offered?.form ?? 'individual',
        minutes: offered?.minutes ?? 0,
      },
      priceCents: command.priceCents ?? offered?.priceCents ?? 1,
    };
    const about = {
      ...{ orgId, companyNumber, asksFor: null, who, status: 'new' as const, kind, billing, workers: 0, adding: 0 },
      ...{ isPackageOffered: offered?.status === 'offered', priceCents: content.priceCents },
    };
    return permitOnAgreement('propose', about, () =>
      unless(wrongDays(command, today), () =>
        accept<AgreementFact>({
          ...{ kind: 'agreement', id, did: 'proposed', on: today, by: who.id, scheme: outplacementAgreement2014.id },
          ...{ companyNumber, of: kind, packageId, ...content, billing, announcedOn, expectedWorkers },
        }),
      ),
    );
  },
  also({ command: { orgId, id: recordId, employer, contact }, who, today, now }) {
    const text = { orgId, recordId, version: 1, on: today, by: who.id };
    return [
      bindOfficeText({ ...text, field: 'employer', body: employer }),
      enqueue('agreement-proposed', { orgId, agreementId: recordId }, now),
      ...(contact === '' ? [] : [bindOfficeText({ ...text, field: 'contact', body: contact })]),
    ];
  },
};
