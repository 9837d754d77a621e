import {
  catalogueServices,
  OfferPackage,
  type OfficeOffering,
  offerPackage,
  packageForms,
} from '../../modules/services/index.ts';
import { newId } from '../../platform/new-id.ts';
import { checked } from '../certificate/shared.tsx';
import { type Field, type FieldErrors, type FormValues, issueErrors, readForm } from '../kit/index.ts';
import { drawNew } from '../new-record.tsx';
import { type Answer, does, errorsOf, goTo, type Site, type Visit } from '../site.tsx';
import { offeringOf } from './page.tsx';
import { hundredfold, words } from './shared.ts';

function fieldsOf({ language }: Visit, { services }: OfficeOffering): Field[] {
  const t = words(language);
  const extras = catalogueServices.filter(({ level }) => level === 'extra');
  const own = services.filter(({ state }) => state.status === 'offered');
  return [
    { kind: 'text', name: 'name', label: t('name'), required: true, maxLength: 200 },
    {
      ...{ kind: 'checkboxes', name: 'extras', label: t('adds') },
      options: [
        ...extras.map(({ code, label }) => ({ value: code, label: label[language] })),
        ...own.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
    {
      ...{ kind: 'radios', name: 'form', label: t('form'), required: true },
      options: packageForms.map((value) => ({ value, label: t(`form.${value}`) })),
    },
    {
      ...{ kind: 'text', name: 'minutes', label: t('hours'), hint: t('hours.hint'), required: true },
      ...{ inputMode: 'decimal', width: 5, maxLength: 8 },
    },
    {
      ...{ kind: 'text', name: 'priceCents', label: t('price'), hint: t('price.hint'), required: true },
      ...{ inputMode: 'decimal', width: 10, maxLength: 14 },
    },
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
  const page = {
    ...{ title: t('packages.new'), intro: t('packages.new.intro'), does: t('packages.new'), back: t('back') },
    ...{ list: { href: '/services', label: t('title') }, action: '/services/packages/new', fields },
  };
  return drawNew(site, visit, page, { values, errors });
}

/** The form with which a package is offered. */
export const newPackagePage = async (site: Site, visit: Visit): Promise<Answer> =>
  drawForm(site, visit, fieldsOf(visit, await offeringOf(site, visit)), visit.parked() ?? {}, null);

/** Offers a package; refused, everything that was typed comes back. */
export async function addPackage(site: Site, visit: Visit): Promise<Answer> {
  const fields = fieldsOf(visit, await offeringOf(site, visit));
  const { values, input, errors } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors | null) => drawForm(site, visit, fields, values, wrong);
  if (errors) return again(errors);
  const t = words(visit.language);
  const [cents, minutes] = [hundredfold(input.priceCents), Math.round(hundredfold(input.minutes) * 0.6)];
  const noNumbers = Object.entries({ minutes, priceCents: cents }).filter(([, number]) => Number.isNaN(number));
  if (noNumbers.length > 0) return again(Object.fromEntries(noNumbers.map(([name]) => [name, t('number')])));
  const command = { ...input, minutes, priceCents: cents, orgId: visit.actor.orgId, id: newId() };
  const outcome = await checked(OfferPackage, command, (data) =>
    does(site, visit, offerPackage, data, { once: visit.body('once') }),
  );
  if ('issues' in outcome) return again(issueErrors(fields, outcome.issues, visit.language));
  return outcome.ok
    ? goTo(visit, '/services?told=offered')
    : again(errorsOf(visit, outcome, { priceCents: 'priceCents', extras: 'extras' }));
}
