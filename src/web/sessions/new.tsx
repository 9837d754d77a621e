import { isId } from '../../kernel/id.ts';
import { openProgrammes, type ShownProgrammes } from '../../modules/programmes/index.ts';
import { PlanSession, planSession } from '../../modules/sessions/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { newId } from '../../platform/new-id.ts';
import { checked } from '../certificate/shared.tsx';
import { fileHref, nameOf } from '../files/frame.tsx';
import { type Field, type FieldErrors, Form, type FormValues, issueErrors, readForm } from '../kit/index.ts';
import { words } from '../programmes/shared.tsx';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { newPlanValues, planErrorFields, planFields, planOf } from './plan-form.ts';

/** Who is invited with the session, when the address names a programme of this office that runs. */
interface Invited {
  citizenId: string;
  programmeId: string;
  name: string;
}

async function invitedBy(site: Site, visit: Visit): Promise<Invited | null> {
  const [citizenId, programmeId] = [visit.query('citizen'), visit.query('programme')];
  if (!isId(citizenId) || !isId(programmeId)) return null;
  const [shown] = await looked<ShownProgrammes>(site.house, visit.req, openProgrammes, citizenId);
  const found = shown?.programmes.find(({ id, state }) => id === programmeId && state.status === 'running');
  return shown && found ? { citizenId, programmeId, name: nameOf(shown.identity) } : null;
}

const addressOf = (invited: Invited | null) =>
  invited ? `/sessions/new?citizen=${invited.citizenId}&programme=${invited.programmeId}` : '/sessions/new';

function drawNew(
  site: Site,
  visit: Visit,
  {
    invited,
    fields,
    values,
    errors,
  }: { invited: Invited | null; fields: readonly Field[]; values: FormValues; errors: FieldErrors | null },
): string {
  const t = words(visit.language);
  const back = invited ? fileHref(invited.citizenId, 'programme') : '/sessions';
  const parts = {
    ...{ title: t('s.new'), current: '/sessions', errors },
    ...(invited ? { caption: invited.name } : {}),
    backLink: { href: back, label: t('back') },
    children: (
      <Form
        action={addressOf(invited)}
        fields={[...fields, { kind: 'hidden', name: 'once' }]}
        values={{ ...values, once: onceOf() }}
        errors={errors}
        submit={[{ label: t('s.new') }, { label: t('back'), look: 'link', href: back }]}
      />
    ),
  };
  return draw(site, visit, parts, errors ? 422 : 200);
}

/** The form of a session, alone or with who is invited to it. */
export async function newSessionPage(site: Site, visit: Visit): Promise<Answer> {
  const [invited, fields] = [await invitedBy(site, visit), await planFields(site, visit)];
  return drawNew(site, visit, { invited, fields, values: visit.parked() ?? newPlanValues(site, visit), errors: null });
}

/** Plans a session; refused, everything that was typed comes back with the reason. */
export async function addSession(site: Site, visit: Visit): Promise<Answer> {
  const [invited, fields] = [await invitedBy(site, visit), await planFields(site, visit)];
  const { values, input, errors, help } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors | null) => drawNew(site, visit, { invited, fields, values, errors: wrong });
  if (errors || help) return again(errors);
  const said = planOf(input, visit.language);
  if ('errors' in said) return again(said.errors);
  const id = newId();
  const invite = invited ? { citizenId: invited.citizenId, programmeId: invited.programmeId } : null;
  const command = {
    ...said.plan,
    orgId: visit.actor.orgId,
    id,
    invite: said.plan.form === 'individual' ? invite : null,
  };
  const outcome = await checked(PlanSession, command, (data) =>
    does(site, visit, planSession, data, { once: visit.body('once') }),
  );
  if ('issues' in outcome) return again(issueErrors(fields, outcome.issues, visit.language));
  if (!outcome.ok) return again(errorsOf(visit, outcome, planErrorFields));
  const session = outcome.records.find(({ kind }) => kind === 'guidance_session')?.id ?? id;
  return goTo(visit, `/sessions/${session}?told=planned`);
}
