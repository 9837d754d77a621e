import { type FollowedService, NoteSelection, noteSelection } from '../../modules/q-checks/index.ts';
import { newId } from '../../platform/new-id.ts';
import { checked } from '../certificate/shared.tsx';
import { type Field, type FieldErrors, type FormValues, issueErrors, readForm } from '../kit/index.ts';
import { does, errorsOf, type Site, type Visit } from '../site.tsx';
import { words } from './shared.tsx';

/** What an officer says of a selection that was closed. */
export function noteFields(visit: Visit, { people }: FollowedService): Field[] {
  const t = words(visit.language);
  return [
    {
      ...{ kind: 'text', name: 'code', label: t('code.label'), hint: t('code.hint') },
      ...{ width: 20, required: true, maxLength: 20 },
    },
    {
      ...{ kind: 'select', name: 'personId', label: t('person.label'), required: true },
      options: people.map(({ id, name }) => ({ value: id, label: name })),
    },
    { kind: 'date', name: 'closedOn', label: t('closed'), required: true, today: visit.today },
    { kind: 'hidden', name: 'once' },
  ];
}

/** Notes what was typed; with errors, everything comes back. */
export async function noteFrom(
  site: Site,
  visit: Visit,
  service: FollowedService,
): Promise<{ values: FormValues; errors: FieldErrors | null }> {
  const fields = noteFields(visit, service);
  const { values, input, errors, help } = readForm(fields, visit.req.body, visit.language);
  if (errors || help) return { values, errors: errors ?? {} };
  const command = { ...input, orgId: service.orgId, id: newId() };
  const outcome = await checked(NoteSelection, command, (data) =>
    does(site, visit, noteSelection, data, { once: visit.body('once') }),
  );
  if ('issues' in outcome) {
    const found = issueErrors(fields, outcome.issues, visit.language);
    return { values, errors: 'code' in found ? { ...found, code: words(visit.language)('code.wrong') } : found };
  }
  return { values, errors: outcome.ok ? null : errorsOf(visit, outcome, { code: 'code', closedOn: 'closedOn' }) };
}
