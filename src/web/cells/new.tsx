import { listGuidingOffices, RegisterCell, registerCell } from '../../modules/cells/index.ts';
import { newId } from '../../platform/new-id.ts';
import { checked } from '../certificate/shared.tsx';
import { type Field, type FieldErrors, type FormValues, issueErrors, readForm } from '../kit/index.ts';
import { drawNew } from '../new-record.tsx';
import { type Answer, does, errorsOf, goTo, type Site, type Visit } from '../site.tsx';
import { words } from './shared.tsx';

async function fieldsOf(site: Site, visit: Visit): Promise<Field[]> {
  const t = words(visit.language);
  const offices = await listGuidingOffices(site.house.database, visit.req.scope);
  return [
    {
      ...{ kind: 'select', name: 'orgId', label: t('office'), required: true },
      options: offices.map(({ orgId, name }) => ({ value: orgId, label: name })),
    },
    { kind: 'text', name: 'companyName', label: t('company'), required: true, maxLength: 200 },
    {
      ...{ kind: 'text', name: 'companyNumber', label: t('company-number'), hint: t('company-number.hint') },
      ...{ inputMode: 'numeric', width: 20, required: true, maxLength: 20 },
    },
    { kind: 'date', name: 'startedOn', label: t('started-on'), required: true, today: visit.today },
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
    ...{ title: t('register.title'), intro: t('register.intro'), does: t('register.do'), back: t('back') },
    ...{ list: { href: '/employment-cells', label: t('title') }, action: '/employment-cells/new', fields },
  };
  return drawNew(site, visit, page, { values, errors });
}

/** The form with which a cell is noted. */
export const newCellPage = async (site: Site, visit: Visit): Promise<Answer> =>
  drawForm(site, visit, await fieldsOf(site, visit), visit.parked() ?? {}, null);

/** Notes a cell; refused, everything that was typed comes back. */
export async function noteCell(site: Site, visit: Visit): Promise<Answer> {
  const fields = await fieldsOf(site, visit);
  const { values, input, errors, help } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors | null) => drawForm(site, visit, fields, values, wrong);
  if (errors || help) return again(errors);
  const outcome = await checked(RegisterCell, { ...input, id: newId() }, (data) =>
    does(site, visit, registerCell, data, { once: visit.body('once') }),
  );
  if ('issues' in outcome) {
    const found = issueErrors(fields, outcome.issues, visit.language);
    const said = words(visit.language)('company-number.wrong');
    return again('companyNumber' in found ? { ...found, companyNumber: said } : found);
  }
  return outcome.ok
    ? goTo(visit, '/employment-cells?told=registered')
    : again(errorsOf(visit, outcome, { startedOn: 'startedOn' }));
}
