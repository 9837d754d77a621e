import { formatDay } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';
import { roles } from '../../kernel/role.ts';
import { listFindings, type Survey } from '../../modules/findings/index.ts';
import {
  missingToRegister,
  type OfficeFact,
  type Organisation,
  ownOrganisation,
  type StaffMember,
} from '../../modules/organisations/index.ts';
import { problem } from '../../platform/http/index.ts';
import { text } from '../../texts/catalogue.ts';
import { kit } from '../../texts/kit.ts';
import { organisationTexts } from '../../texts/organisations.ts';
import { words as findingWords } from '../findings/shared.tsx';
import { Standing } from '../findings/standing.tsx';
import { CiteLink, type Column, DataTable, DateText, Grounds, Notice, Tag } from '../kit/index.ts';
import { ownEntitlement } from '../selection/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';

/** The grounds that concern the office itself, whoever registers. */
const officeGrounds = (organisation: Organisation, visit: Visit): Ground[] =>
  missingToRegister(organisation.facts, [], visit.today, { orgId: organisation.id, personId: '' }).filter(
    ({ about }) => about === organisation.id,
  );

/**
 * The manager's first page: of an office, whether it may register today and who of it may (OURS-register); of a career centre,
 * its mandate and on what that stands (V-06); of a federal service, the level that its facts entitle it to.
 */
export async function officeHome(site: Site, visit: Visit): Promise<Answer> {
  const organisation = await ownOrganisation(site.house.database, visit.req.scope);
  if (!organisation) throw problem(404);
  if (organisation.kind === 'federal-service') return ownEntitlement(site, visit);
  const t = text(organisationTexts, visit.language);
  const isCentre = organisation.kind === 'career-centre';
  const { surveys } = isCentre ? await listFindings(site.house.database, visit.req.scope) : { surveys: [] };
  return draw(site, visit, {
    title: t(isCentre ? 'own.title.centre' : 'own.title'),
    caption: organisation.name,
    wide: true,
    banner:
      visit.query('told') === 'departed' ? (
        <Notice kind="success" title={findingWords(visit)('departure.told')} />
      ) : undefined,
    children: (
      <>
        {isCentre ? (
          <Mandate visit={visit} facts={organisation.facts} surveys={surveys} />
        ) : (
          <MayRegister visit={visit} organisation={organisation} />
        )}
        <Facts visit={visit} facts={organisation.facts} />
        <Staff visit={visit} organisation={organisation} />
      </>
    ),
  });
}

/** Whether the office may register today, and if not why. */
function MayRegister({ visit, organisation }: { visit: Visit; organisation: Organisation }) {
  const t = text(organisationTexts, visit.language);
  const grounds = officeGrounds(organisation, visit);
  return (
    <>
      <h2 class="govuk-heading-m">{t('own.may')}</h2>
      {grounds.length === 0 ? (
        <Notice kind="success" title={t('own.may.yes')}>
          {t('own.may.yes.why')}
        </Notice>
      ) : (
        <Notice kind="warning" title={t('own.may.no')}>
          <Grounds grounds={grounds} />
        </Notice>
      )}
    </>
  );
}

/** Whether the centre holds a mandate today, and beside it what that stands on (V-06). */
function Mandate({
  visit,
  facts,
  surveys,
}: {
  visit: Visit;
  facts: readonly OfficeFact[];
  surveys: readonly Survey[];
}) {
  const t = text(organisationTexts, visit.language);
  const held = facts.find(
    ({ fact, fromOn, endsOn }) =>
      fact === 'mandate' && fromOn <= visit.today && (endsOn === null || visit.today <= endsOn),
  );
  const until = held?.endsOn ? formatDay(held.endsOn, visit.language) : '';
  const isSuspended = surveys.some(({ status }) => status === 'suspended');
  return (
    <>
      <h2 class="govuk-heading-m">{t('own.mandate')}</h2>
      <Notice
        kind={held ? 'success' : 'warning'}
        title={
          held ? t('own.mandate.yes', { day: until }) : t(isSuspended ? 'own.mandate.suspended' : 'own.mandate.no')
        }
      />
      {surveys.map((survey) => (
        <Standing key={survey.certificateId} visit={visit} survey={survey} />
      ))}
    </>
  );
}

/** Dated facts of an organisation as a table. */
function Facts({ visit, facts }: { visit: Visit; facts: readonly OfficeFact[] }) {
  const t = text(organisationTexts, visit.language);
  return (
    <DataTable<OfficeFact>
      caption={t('facts.title')}
      rows={facts}
      keyOf={(fact) => `${fact.fact} ${fact.code} ${fact.fromOn}`}
      columns={[
        { key: 'what', label: t('what'), rowHeader: true, cell: ({ fact }) => t(`fact.${fact}`) },
        { key: 'number', label: t('number'), cell: ({ code }) => code ?? '–' },
        { key: 'from', label: t('from'), tight: true, cell: ({ fromOn }) => <DateText on={fromOn} /> },
        {
          key: 'until',
          label: t('until'),
          tight: true,
          cell: ({ endsOn }) => (endsOn ? <DateText on={endsOn} /> : t('no-end')),
        },
      ]}
    />
  );
}

function Staff({ visit, organisation }: { visit: Visit; organisation: Organisation }) {
  const t = text(organisationTexts, visit.language);
  const leaves = findingWords(visit);
  const roleName = (name: string) => {
    const role = roles.find((one) => one === name);
    return role ? text(kit, visit.language)(`role.${role}`) : name;
  };
  // Only outplacement is registered (OURS-register).
  const may: Column<StaffMember> = {
    key: 'may',
    label: t('staff.may'),
    cell: (member) => <May visit={visit} organisation={organisation} member={member} />,
  };
  return (
    <DataTable<StaffMember>
      caption={t('staff.title')}
      rows={organisation.staff}
      keyOf={(member) => `${member.personId} ${member.role}`}
      columns={[
        { key: 'name', label: t('staff.name'), rowHeader: true, cell: ({ name }) => name },
        { key: 'role', label: t('staff.role'), cell: ({ role }) => roleName(role) },
        { key: 'since', label: t('staff.since'), tight: true, cell: ({ fromOn }) => <DateText on={fromOn} /> },
        {
          key: 'facts',
          label: t('staff.facts'),
          cell: ({ facts }) =>
            facts.map(({ fact, on }) => t(`person.${fact}`, { day: formatDay(on, visit.language) })).join(' · ') || '–',
        },
        ...(organisation.kind === 'outplacement-office' ? [may] : []),
        {
          key: 'leaves',
          label: leaves('departure.column'),
          cell: (member) => <Leaves visit={visit} member={member} />,
        },
      ]}
    />
  );
}

/** A consultant's last day, or the way to tell of it. */
function Leaves({ visit, member }: { visit: Visit; member: StaffMember }) {
  const t = findingWords(visit);
  if (member.endsOn) return <>{t('departure.until', { day: formatDay(member.endsOn, visit.language) })}</>;
  if (member.role !== 'consultant') return <>–</>;
  return (
    <a class="govuk-link" href={`/staff/${member.personId}/departure`}>
      {t('departure.link')}
      <span class="govuk-visually-hidden"> {member.name}</span>
    </a>
  );
}

/** What a colleague misses; whatever else is missing is the office's, and stands above the table. */
const missingTexts = ['staff.missing.mlp-training-missing', 'staff.missing.competence-test-missing'] as const;

function May({ visit, organisation, member }: { visit: Visit; organisation: Organisation; member: StaffMember }) {
  const t = text(organisationTexts, visit.language);
  if (member.role !== 'consultant') return <>–</>;
  const missing = missingToRegister(organisation.facts, member.facts, visit.today, {
    orgId: organisation.id,
    personId: member.personId,
  });
  if (missing.length === 0) return <Tag label={t('staff.may.yes')} tone="green" />;
  return (
    <>
      <Tag label={t('staff.may.no')} tone="red" />
      <ul class="w-grounds">
        {missing.map(({ code, source }) => (
          <li key={code}>
            {t(missingTexts.find((key) => key === `staff.missing.${code}`) ?? 'staff.missing.office')}{' '}
            <CiteLink cite={source} />
          </li>
        ))}
      </ul>
    </>
  );
}
