import {
  KeepProfile,
  keepProfile,
  languageRoles,
  loadSelectionFacts,
  type ServiceFacts,
} from '../../modules/selection/index.ts';
import { problem } from '../../platform/http/index.ts';
import { checked } from '../certificate/shared.tsx';
import { type Field, type FieldErrors, Form, type FormValues, issueErrors, readForm } from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { Told, words } from './shared.tsx';

async function own(site: Site, visit: Visit): Promise<ServiceFacts> {
  const service = await loadSelectionFacts(site.house.database, visit.req.scope, visit.actor.orgId ?? '');
  if (!service) throw problem(404);
  return service;
}

function fieldsOf(visit: Visit, { names }: ServiceFacts): Field[] {
  const t = words(visit);
  return [
    {
      kind: 'checkboxes',
      name: 'languageRoles',
      label: t('profile.roles'),
      required: true,
      options: languageRoles.map((role) => ({ value: role, label: t(`role.${role}`) })),
    },
    {
      kind: 'select',
      name: 'proPartner',
      label: t('profile.partner'),
      hint: t('profile.partner.hint'),
      empty: t('profile.partner.none'),
      options: Object.entries(names).map(([value, label]) => ({ value, label })),
    },
    {
      kind: 'checkboxes',
      name: 'hasTestRooms',
      label: t('profile.rooms'),
      options: [{ value: 'yes', label: t('profile.rooms.yes') }],
    },
    { kind: 'hidden', name: 'once' },
  ];
}

function drawProfile(
  site: Site,
  visit: Visit,
  service: ServiceFacts,
  values: FormValues,
  errors: FieldErrors | null = null,
): Answer {
  const t = words(visit);
  return draw(
    site,
    visit,
    {
      title: t('profile.title'),
      caption: service.name,
      current: '/profile',
      errors,
      banner: <Told visit={visit} />,
      children: (
        <>
          <p class="govuk-body">{t('profile.intro')}</p>
          <Form
            action="/profile"
            fields={fieldsOf(visit, service)}
            values={{ ...values, once: onceOf() }}
            errors={errors}
            submit={[{ label: t('save') }]}
          />
        </>
      ),
    },
    errors ? 422 : 200,
  );
}

/** What a service says of itself: language roles, PRO Partner, test rooms (S-03, S-08). */
export async function profilePage(site: Site, visit: Visit): Promise<Answer> {
  const service = await own(site, visit);
  const { profile, facts } = service;
  const kept = {
    languageRoles: facts.languageRoles,
    proPartner: profile?.proPartner ?? '',
    hasTestRooms: profile?.hasTestRooms ? 'yes' : '',
  };
  return drawProfile(site, visit, service, visit.parked() ?? kept);
}

/** Keeps it; what is not right comes back with what was typed. */
export async function saveProfile(site: Site, visit: Visit): Promise<Answer> {
  const service = await own(site, visit);
  const fields = fieldsOf(visit, service);
  const { values, input, errors } = readForm(fields, visit.req.body, visit.language);
  if (errors) return drawProfile(site, visit, service, values, errors);
  const { hasTestRooms, ...typed } = input;
  const command = {
    ...typed,
    hasTestRooms: hasTestRooms !== undefined && hasTestRooms.length > 0,
    orgId: service.orgId,
  };
  const form = { once: visit.body('once'), version: service.version };
  const outcome = await checked(KeepProfile, command, (data) => does(site, visit, keepProfile, data, form));
  if ('issues' in outcome)
    return drawProfile(site, visit, service, values, issueErrors(fields, outcome.issues, visit.language));
  return outcome.ok
    ? goTo(visit, '/profile?told=saved')
    : drawProfile(site, visit, service, values, errorsOf(visit, outcome, { proPartner: 'proPartner' }));
}
