import { formatDay, parseDay } from '../../kernel/day.ts';
import {
  codeOfConduct,
  declareActivity,
  NamePeople,
  namePeople,
  type ShownApplication,
  signCode,
} from '../../modules/applications/index.ts';
import {
  type Organisation,
  ownOrganisation,
  type PersonFact,
  type StaffMember,
} from '../../modules/organisations/index.ts';
import { readForm } from '../kit/index.ts';
import { type Answer, does, onceOf, type Site, type Visit } from '../site.tsx';
import { runningOf } from './overview.tsx';
import { drawPart, form, home, on, type Part, refusalsOf, saved } from './part.tsx';
import { isMandate, titleOf, words } from './shared.tsx';

const declarationOf = (visit: Visit, { state }: ShownApplication): Part => {
  const t = words(visit);
  return {
    title: t('declaration.title'),
    action: `${home}/declaration`,
    fields: [],
    submit: t('declaration.do'),
    before: <p class="govuk-body">{t(`declaration.${state.procedure}`)}</p>,
  };
};

/** The written declaration of activity (C-03). */
export async function declarationPage(site: Site, visit: Visit): Promise<Answer> {
  return drawPart(site, visit, declarationOf(visit, await runningOf(site, visit, 'certo')), { once: onceOf() });
}

/** Declares, and goes back to the list of parts. */
export async function declare(site: Site, visit: Visit): Promise<Answer> {
  const shown = await runningOf(site, visit, 'certo');
  const outcome = await does(site, visit, declareActivity, on(shown), form(visit, shown));
  if (outcome.ok) return saved(visit);
  return drawPart(
    site,
    visit,
    declarationOf(visit, shown),
    { once: onceOf() },
    refusalsOf(visit, outcome, shown.names),
  );
}

const undertakings = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] as const;

function codeOf(visit: Visit): Part {
  const t = words(visit);
  const edition = parseDay(codeOfConduct);
  return {
    title: t('code.title'),
    action: `${home}/code`,
    fields: [
      {
        kind: 'checkboxes',
        name: 'agree',
        label: t('code.do'),
        options: [{ value: codeOfConduct, label: t('code.agree') }],
      },
    ],
    submit: t('code.do'),
    before: (
      <>
        <p class="govuk-body">{edition ? t('code.edition', { day: formatDay(edition, visit.language) }) : ''}</p>
        <p class="govuk-body">{t('code.intro')}</p>
        <ol class="govuk-list govuk-list--number">
          {undertakings.map((letter) => (
            <li key={letter}>{t(`code.${letter}`)}</li>
          ))}
        </ol>
      </>
    ),
  };
}

/** The code of conduct, to read and sign (C-04). */
export async function codePage(site: Site, visit: Visit): Promise<Answer> {
  await runningOf(site, visit, 'certo');
  return drawPart(site, visit, codeOf(visit), { once: onceOf() });
}

/** Signs the edition that was read; without the tick nothing is signed. */
export async function sign(site: Site, visit: Visit): Promise<Answer> {
  const shown = await runningOf(site, visit, 'certo');
  const part = codeOf(visit);
  const again = { once: onceOf() };
  if (visit.body('agree') !== codeOfConduct)
    return drawPart(site, visit, part, again, { agree: words(visit)('code.must') });
  const outcome = await does(site, visit, signCode, { ...on(shown), codeVersion: codeOfConduct }, form(visit, shown));
  if (outcome.ok) return saved(visit);
  return drawPart(site, visit, part, again, refusalsOf(visit, outcome, shown.names));
}

/** What counts of a person for a certificate, in one line. */
function standingOf(visit: Visit, facts: readonly PersonFact[]): string {
  const t = words(visit);
  const day = (fact: PersonFact) => formatDay(fact.on, visit.language);
  const parts = facts.map((fact) => {
    if (fact.fact === 'competence-test') return t('person.tested');
    return t(`person.${fact.fact}`, { day: day(fact) });
  });
  return parts.join(', ') || t('person.nothing');
}

/** Consultants of today, each once, with what counts of them. */
function consultantsOf({ staff }: Organisation): StaffMember[] {
  const all = staff.filter(({ role }) => role === 'consultant');
  return all.filter(({ personId }, at) => all.findIndex((one) => one.personId === personId) === at);
}

async function peopleOf(
  site: Site,
  visit: Visit,
  { state }: ShownApplication,
): Promise<{ part: Part; names: Record<string, string> }> {
  const t = words(visit);
  const of = isMandate(state) ? 'mandate.' : '';
  const organisation = await ownOrganisation(site.house.database, visit.req.scope);
  const consultants = organisation ? consultantsOf(organisation) : [];
  const options = consultants.map(({ personId, name, facts }) => ({
    value: personId,
    label: name,
    hint: standingOf(visit, facts),
  }));
  const part: Part = {
    title: t(`${of}people.title`),
    home: titleOf(visit, state),
    action: `${home}/people`,
    fields: [
      { kind: 'checkboxes', name: 'consultants', label: t(`${of}people.consultants`), options },
      ...(isMandate(state)
        ? []
        : [{ kind: 'checkboxes' as const, name: 'mlpPeople', label: t('people.mlp'), options }]),
    ],
    submit: t('save'),
    before: <p class="govuk-body">{t(options.length === 0 ? 'people.none' : `${of}people.intro`)}</p>,
  };
  return { part, names: Object.fromEntries(consultants.map(({ personId, name }) => [personId, name])) };
}

/** Who guides and who registers, out of the staff list (C-12). */
export async function peoplePage(site: Site, visit: Visit): Promise<Answer> {
  const shown = await runningOf(site, visit);
  const { part } = await peopleOf(site, visit, shown);
  const { consultants, mlpPeople } = shown.state;
  return drawPart(site, visit, part, visit.parked() ?? { consultants, mlpPeople, once: onceOf() });
}

/** Names them; who may not be named is told by name, and what was ticked stays. */
export async function name(site: Site, visit: Visit): Promise<Answer> {
  const shown = await runningOf(site, visit);
  const { part, names } = await peopleOf(site, visit, shown);
  const { values, input, errors } = readForm(part.fields, visit.req.body, visit.language);
  const again = { ...values, once: onceOf() };
  if (errors) return drawPart(site, visit, part, again, errors);
  const command = NamePeople.parse({ consultants: [], mlpPeople: [], ...input, ...on(shown) });
  const outcome = await does(site, visit, namePeople, command, form(visit, shown));
  if (outcome.ok) return saved(visit);
  return drawPart(site, visit, part, again, refusalsOf(visit, outcome, names));
}
