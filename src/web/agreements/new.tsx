import { billingMoments, ProposeAgreement, proposeAgreement } from '../../modules/agreements/index.ts';
import type { OfficeOffering } from '../../modules/services/index.ts';
import { newId } from '../../platform/new-id.ts';
import { checked } from '../certificate/shared.tsx';
import { type Field, type FieldErrors, type FormValues, issueErrors, Notice, readForm } from '../kit/index.ts';
import { drawNew } from '../new-record.tsx';
import { offeringOf } from '../services/page.tsx';
import { hundredfold, inEuros } from '../services/shared.ts';
import { type Answer, does, errorsOf, goTo, type Site, type Visit } from '../site.tsx';
import { agreementHref, words } from './shared.tsx';

const shareName = (moment: (typeof billingMoments)[number]) => `share-${moment}`;

function fieldsOf({ language, today }: Visit, { packages }: OfficeOffering): Field[] {
  const t = words(language);
  const offered = packages.filter(({ state }) => state.status === 'offered');
  const number = { kind: 'text', inputMode: 'numeric' } as const;
  return [
    { kind: 'text', name: 'employer', label: t('employer'), required: true, maxLength: 200 },
    {
      ...{ ...number, name: 'companyNumber', label: t('company-number'), hint: t('company-number.hint') },
      ...{ width: 20, required: true, maxLength: 20 },
    },
    { kind: 'text', name: 'contact', label: t('contact'), hint: t('contact.hint'), maxLength: 500 },
    {
      ...{ kind: 'radios', name: 'kind', label: t('kind'), required: true },
      options: [
        { value: 'individual', label: t('kind.individual') },
        { value: 'collective', label: t('kind.field.collective') },
      ],
    },
    { kind: 'date', name: 'announcedOn', label: t('announced-on'), hint: t('announced-on.hint'), today },
    {
      ...{ ...number, name: 'expectedWorkers', label: t('expected-workers'), hint: t('announced-on.hint') },
      ...{ width: 5, maxLength: 6 },
    },
    {
      ...{ kind: 'select', name: 'packageId', label: t('package'), required: true },
      options: offered.map(({ id, name, state }) => ({
        value: id,
        label: `${name}, ${inEuros(state.priceCents, language)}`,
      })),
    },
    {
      ...{ kind: 'text', name: 'priceCents', label: t('price'), hint: t('price.hint') },
      ...{ inputMode: 'decimal', width: 10, maxLength: 14 },
    },
    ...billingMoments.map(
      (moment): Field => ({
        ...{ ...number, name: shareName(moment), label: t(`billing.field.${moment}`), width: 4, maxLength: 5 },
        ...(moment === 'agreement' ? { hint: t('billing.hint') } : {}),
      }),
    ),
    { kind: 'hidden', name: 'once' },
  ];
}

function drawForm(
  site: Site,
  visit: Visit,
  fields: readonly Field[],
  values: FormValues,
  errors: FieldErrors | null,
): string {
  const t = words(visit.language);
  const hasPackage = fields.some((field) => field.name === 'packageId' && field.kind === 'select' && field.options[0]);
  const page = {
    ...{ title: t('propose'), intro: t('propose.intro'), does: t('propose.do'), back: t('back') },
    ...{ list: { href: '/agreements', label: t('title') }, action: '/agreements/new', fields },
    banner: hasPackage ? undefined : <Notice kind="important" title={t('propose.no-package')} />,
  };
  return drawNew(site, visit, page, { values, errors });
}

/** What the form begins with: half at the start, half at the end. */
const begun: FormValues = { kind: 'individual', 'share-start': '50', 'share-end': '50' };

/** The form with which an agreement is proposed. */
export const newAgreementPage = async (site: Site, visit: Visit): Promise<Answer> =>
  drawForm(site, visit, fieldsOf(visit, await offeringOf(site, visit)), visit.parked() ?? begun, null);

type Input = Readonly<Record<string, string | readonly string[]>>;

/** The numbers that were typed, and the fields in which there is none. */
function numbersIn(input: Input) {
  const whole = (name: string) => (typeof input[name] === 'string' ? hundredfold(input[name]) / 100 : undefined);
  const priceCents = input.priceCents === undefined ? undefined : hundredfold(input.priceCents);
  const expectedWorkers = whole('expectedWorkers');
  const shares = billingMoments.map((at) => ({ at, name: shareName(at), share: whole(shareName(at)) }));
  const numbers: [string, number | undefined][] = [
    ['priceCents', priceCents],
    ['expectedWorkers', expectedWorkers],
    ...shares.map(({ name, share }): [string, number | undefined] => [name, share]),
  ];
  const isWhole = (name: string, number: number) => name === 'priceCents' || Number.isInteger(number);
  const wrong = numbers.flatMap(([name, number]) => (number !== undefined && !isWhole(name, number) ? [name] : []));
  const billing = shares.flatMap(({ at, share }) => (share === undefined || share === 0 ? [] : [{ at, share }]));
  return { priceCents, expectedWorkers, billing, wrong: Number.isNaN(priceCents) ? [...wrong, 'priceCents'] : wrong };
}

/** Proposes an agreement; refused, everything that was typed comes back. */
export async function propose(site: Site, visit: Visit): Promise<Answer> {
  const fields = fieldsOf(visit, await offeringOf(site, visit));
  const { values, input, errors, help } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors | null) => drawForm(site, visit, fields, values, wrong);
  if (errors || help) return again(errors);
  const t = words(visit.language);
  const { wrong, billing, priceCents, expectedWorkers } = numbersIn(input);
  if (wrong.length > 0) return again(Object.fromEntries(wrong.map((name) => [name, t('number')])));
  // No share at all does not add up either, and the rule says so.
  const shares = billing.length > 0 ? billing : [{ at: 'end', share: 0 }];
  const isCollective = input.kind === 'collective';
  const of = isCollective ? { expectedWorkers } : { announcedOn: null, expectedWorkers: null };
  const command = { ...input, ...of, priceCents, billing: shares, orgId: visit.actor.orgId, id: newId() };
  const outcome = await checked(ProposeAgreement, command, (data) =>
    does(site, visit, proposeAgreement, data, { once: visit.body('once') }),
  );
  if ('issues' in outcome) {
    const found = issueErrors(fields, outcome.issues, visit.language);
    return again('companyNumber' in found ? { ...found, companyNumber: t('company-number.wrong') } : found);
  }
  const at = {
    priceCents: 'priceCents',
    billing: shareName('agreement'),
    announcedOn: 'announcedOn',
    packageId: 'packageId',
  };
  const [made] = outcome.ok ? outcome.records : [];
  return made
    ? goTo(visit, `${agreementHref({ orgId: visit.actor.orgId ?? '', id: made.id })}?told=proposed`)
    : again(outcome.ok ? null : errorsOf(visit, outcome, at));
}
