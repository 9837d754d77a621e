import { type Language, languages } from '../../kernel/language.ts';
import {
  findSurveyed,
  questionnairesAbout,
  StartRound,
  type SurveyedOrganisation,
  startRound,
} from '../../modules/surveys/index.ts';
import { problem } from '../../platform/http/index.ts';
import { sameId } from '../../platform/new-id.ts';
import { type Field, type FieldErrors, Form, type FormValues, issueErrors, readForm } from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { namedOf, pageWords } from './shown.ts';

const roles = ['office-manager', 'certification-secretariat', 'mandate-officer'] as const;

function fieldsOf(visit: Visit, { kind }: SurveyedOrganisation): Field[] {
  const { language, today } = visit;
  const t = pageWords(language);
  const asked = questionnairesAbout(kind, today).map(({ id }) => ({ value: id, label: namedOf(id, language) }));
  return [
    { kind: 'radios', name: 'questionnaire', label: t('round.questionnaire'), required: true, options: asked },
    { kind: 'date', name: 'fromOn', label: t('round.from'), required: true },
    { kind: 'date', name: 'endsOn', label: t('round.until'), required: true, today },
    {
      kind: 'textarea',
      name: 'emails',
      label: t('round.emails'),
      hint: t('round.emails.hint'),
      rows: 6,
    },
    ...(visit.actor.role === 'office-manager' ? [] : [paperField(visit)]),
    {
      ...{ kind: 'select', name: 'language', label: t('round.language'), required: true },
      options: languages.map((value) => ({ value, label: t(`language.${value}`) })),
    },
    { kind: 'hidden', name: 'once' },
  ];
}

function paperField({ language }: Visit): Field {
  const t = pageWords(language);
  const words = { label: t('round.paper-count'), hint: t('round.paper-count.hint') };
  return { kind: 'text', name: 'papers', inputMode: 'numeric', width: 3, ...words };
}

async function found(site: Site, visit: Visit): Promise<SurveyedOrganisation> {
  if (!roles.some((role) => role === visit.actor.role)) throw problem(403, { kind: 'not-your-role' });
  const organisation = await findSurveyed(site.house.database, visit.req.scope, visit.param('orgId'));
  if (!organisation) throw problem(404);
  return organisation;
}

function drawRound(
  site: Site,
  visit: Visit,
  organisation: SurveyedOrganisation,
  values: FormValues,
  errors: FieldErrors | null,
): string {
  const t = pageWords(visit.language);
  const back = `/surveys/${organisation.orgId}`;
  const parts = {
    ...{ title: t('round.title'), caption: organisation.name, current: '/surveys', errors },
    backLink: { href: back, label: t('title') },
    children: (
      <>
        <p class="govuk-body">{t('round.intro')}</p>
        {organisation.kind === 'outplacement-office' ? <p class="govuk-body">{t('round.by-rule')}</p> : null}
        <Form
          action={`${back}/rounds/new`}
          fields={fieldsOf(visit, organisation)}
          values={values}
          errors={errors}
          submit={[{ label: t('round.start') }, { label: t('round.back'), look: 'link', href: back }]}
        />
      </>
    ),
  };
  return draw(site, visit, parts, errors ? 422 : 200);
}

/** The form that starts a round. */
export async function newRoundPage(site: Site, visit: Visit): Promise<Answer> {
  const begin = { once: onceOf(), language: visit.language };
  return drawRound(site, visit, await found(site, visit), visit.parked() ?? begin, null);
}

const linesIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[\n,;]/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

/** What is wrong with what no field reads by itself: lines that are no address, a count that is none. */
function wrongIn(visit: Visit, emails: readonly string[], papers: string): FieldErrors {
  const t = pageWords(visit.language);
  const wrong = emails.findIndex((email) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email));
  const email = emails[wrong] ?? '';
  return {
    ...(wrong < 0 ? {} : { emails: t('round.email-wrong', { line: wrong + 1, email: email.slice(0, 80) }) }),
    ...(/^(\d{1,3})?$/.test(papers) && Number(papers) <= 200 ? {} : { papers: t('round.number-wrong') }),
  };
}

/** The same form twice makes the same invitations: their ids follow from its own value. */
function commandOf(site: Site, visit: Visit, input: Readonly<Record<string, unknown>>, orgId: string): object {
  const { keys } = site.house;
  const [once, language] = [visit.body('once'), visit.body('language') as Language];
  const emails = linesIn(visit.body('emails'));
  const id = (...parts: string[]) => sameId(keys, 'survey round', visit.actor.id, once, ...parts);
  return {
    ...{ ...input, orgId, id: id() },
    addresses: emails.map((email) => ({ id: id(email), email, language })),
    papers: Array.from({ length: Number(visit.body('papers')) }, (_, at) => ({ id: id('paper', `${at}`) })),
  };
}

/** Starts a round; refused, everything that was typed comes back. */
export async function startRoundFrom(site: Site, visit: Visit): Promise<Answer> {
  const organisation = await found(site, visit);
  const fields = fieldsOf(visit, organisation);
  const { values, input, errors } = readForm(fields, visit.req.body, visit.language);
  const wrong = wrongIn(visit, linesIn(visit.body('emails')), visit.body('papers').trim());
  const again = (all: FieldErrors) => drawRound(site, visit, organisation, values, all);
  if (errors || Object.keys(wrong).length > 0) return again({ ...errors, ...wrong });
  const command = StartRound.safeParse(commandOf(site, visit, input, organisation.orgId));
  if (!command.success) return again(issueErrors(fields, command.error.issues, visit.language));
  const outcome = await does(site, visit, startRound, command.data, { once: visit.body('once') });
  const back = `/surveys/${organisation.orgId}?told=started`;
  return outcome.ok ? goTo(visit, back) : again(errorsOf(visit, outcome, { endsOn: 'endsOn', addresses: 'emails' }));
}
