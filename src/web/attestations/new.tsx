import { addDays, formatDay, parseDay } from '../../kernel/day.ts';
import { isId } from '../../kernel/id.ts';
import { languages } from '../../kernel/language.ts';
import {
  findRunningAttestation,
  type OfficeAttestation,
  PrepareAttestation,
  prepareAttestation,
} from '../../modules/attestations/index.ts';
import { attestationTexts } from '../../texts/attestations.ts';
import { text } from '../../texts/catalogue.ts';
import {
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  issueErrors,
  mergeErrors,
  readForm,
} from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';

const words = (visit: Visit) => text(attestationTexts, visit.language);

/** What the consultant types; for an extension the citizen is known already (M-13). */
function fieldsOf(visit: Visit, before: OfficeAttestation | null): Field[] {
  const t = words(visit);
  const who: Field[] = before
    ? []
    : [
        {
          kind: 'text',
          name: 'nationalNumber',
          label: t('nationalNumber'),
          hint: t('nationalNumber.hint'),
          width: 20,
          inputMode: 'numeric',
        },
        { kind: 'text', name: 'givenName', label: t('givenName'), maxLength: 100 },
        { kind: 'text', name: 'familyName', label: t('familyName'), maxLength: 100 },
        { kind: 'date', name: 'birthOn', label: t('birthOn') },
      ];
  return [
    ...who,
    { kind: 'date', name: 'startsOn', label: t('startsOn'), required: true, today: visit.today },
    { kind: 'date', name: 'endsOn', label: t('endsOn'), hint: t('endsOn.hint'), required: true },
    { kind: 'text', name: 'employer', label: t('employer'), required: true, maxLength: 200 },
    {
      kind: 'select',
      name: 'language',
      label: t('language'),
      required: true,
      options: languages.map((value) => ({ value, label: t(`language.${value}`) })),
    },
    { kind: 'text', name: 'email', label: t('email'), hint: t('email.hint'), type: 'email', maxLength: 254 },
    {
      kind: 'radios',
      name: 'way',
      label: t('way'),
      required: true,
      options: (['online', 'paper'] as const).map((value) => ({ value, label: t(`way.${value}`) })),
    },
    { kind: 'date', name: 'signedOn', label: t('signedOn'), hint: t('signedOn.hint'), today: visit.today },
    { kind: 'hidden', name: 'once' },
  ];
}

/** The attestation that is extended, when the address names one of this office; nobody else's is looked at. */
async function beforeOf(site: Site, visit: Visit): Promise<OfficeAttestation | null> {
  const [citizenId, id] = [visit.query('citizen'), visit.query('follows')];
  return isId(citizenId) && isId(id) ? findRunningAttestation(site.house, visit.looker, citizenId, id) : null;
}

/** The last day that a page which leads here knows, such as that of a programme. */
const endOf = (visit: Visit): FormValues => {
  const ends = parseDay(visit.query('ends'));
  return ends === null ? {} : { endsOn: ends };
};

const begin = (visit: Visit, before: OfficeAttestation | null): FormValues => ({
  ...endOf(visit),
  startsOn: before ? addDays(before.state.endsOn, 1) : visit.today,
  employer: before?.employer ?? '',
  language: 'nl',
  way: 'online',
  once: onceOf(),
});

function drawNew(
  site: Site,
  visit: Visit,
  before: OfficeAttestation | null,
  drawn: { values: FormValues; errors?: FieldErrors | null },
): string {
  const t = words(visit);
  const name = [before?.givenName, before?.familyName].filter(Boolean).join(' ');
  return draw(
    site,
    visit,
    {
      title: t(before ? 'new.extends' : 'new.title'),
      current: '/attestations',
      errors: drawn.errors ?? null,
      ...(name ? { caption: name } : {}),
      backLink: { href: '/attestations', label: t('list.title') },
      children: (
        <>
          <p class="govuk-body">
            {before
              ? t('new.extends.what', {
                  from: formatDay(before.state.startsOn, visit.language),
                  until: formatDay(before.state.endsOn, visit.language),
                })
              : t('new.blind')}
          </p>
          <Form
            action={
              before ? `/attestations/new?citizen=${before.citizen_id}&follows=${before.id}` : '/attestations/new'
            }
            fields={fieldsOf(visit, before)}
            values={drawn.values}
            errors={drawn.errors ?? null}
            submit={[{ label: t('prepare') }, { label: t('back'), look: 'link', href: '/attestations' }]}
          />
        </>
      ),
    },
    drawn.errors ? 422 : 200,
  );
}

/** The form of a new attestation, or of an extension (M-01, M-13). */
export async function newAttestationPage(site: Site, visit: Visit): Promise<Answer> {
  const before = await beforeOf(site, visit);
  return drawNew(site, visit, before, { values: visit.parked() ?? begin(visit, before) });
}

const atFields = ['nationalNumber', 'birthOn', 'startsOn', 'endsOn', 'employer', 'email', 'signedOn'] as const;

/** Prepares the attestation; the answer is the same whether the citizen is known or not (M-01/reading-blind). */
export async function prepare(site: Site, visit: Visit): Promise<Answer> {
  const before = await beforeOf(site, visit);
  const fields = fieldsOf(visit, before);
  const { values, input, errors, help } = readForm(fields, visit.req.body, visit.language);
  if (help || errors) return drawNew(site, visit, before, { values, errors });
  const { way, once, ...given } = input;
  const parsed = PrepareAttestation.safeParse({
    ...given,
    orgId: visit.actor.orgId,
    enteredForCitizen: way === 'paper',
    signedOn: way === 'paper' ? given.signedOn : null,
    follows: before ? { citizenId: before.citizen_id, attestationId: before.id } : null,
  });
  if (!parsed.success)
    return drawNew(site, visit, before, { values, errors: issueErrors(fields, parsed.error.issues, visit.language) });
  const outcome = await does(site, visit, prepareAttestation, parsed.data, {
    once: typeof once === 'string' ? once : '',
  });
  if (!outcome.ok)
    return drawNew(site, visit, before, {
      values,
      errors: mergeErrors(fields, errorsOf(visit, outcome, Object.fromEntries(atFields.map((name) => [name, name])))),
    });
  return goTo(visit, `/attestations/${outcome.records[0]?.id ?? parsed.data.id}?told=prepared`);
}
