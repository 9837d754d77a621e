import { formatDay } from '../../kernel/day.ts';
import { attentionOf, type ShownPart, type ShownProgramme } from '../../modules/programmes/index.ts';
import { planTexts } from '../../texts/action-plans.ts';
import { text } from '../../texts/catalogue.ts';
import { reportTexts } from '../../texts/final-reports.ts';
import { fileHref } from '../files/frame.tsx';
import { ButtonLink, DataTable, Details, SummaryList, type SummaryRow, Tag } from '../kit/index.ts';
import type { Site, Visit } from '../site.tsx';
import { Budget } from './budget.tsx';
import { AttendanceTag, ExtensionNotice, hoursOf, ProgrammeTag, SaidMinutes, serviceName, words } from './shared.tsx';

/** What a programme is, and how it stands. */
function Facts({
  visit: { language },
  citizenId,
  programme,
}: {
  visit: Visit;
  citizenId: string;
  programme: ShownProgramme;
}) {
  const t = words(language);
  const { state, line, attestation, consultant } = programme;
  const day = (on: Parameters<typeof formatDay>[0]) => formatDay(on, language);
  const rows: (SummaryRow | false)[] = [
    {
      label: t('p.status'),
      value: (
        <>
          <ProgrammeTag status={state.status} language={language} />{' '}
          {state.endedOn && state.outcome
            ? t('p.ended', { day: day(state.endedOn), outcome: t(`outcome.${state.outcome}`) })
            : null}
        </>
      ),
    },
    { label: t('p.consultant'), value: consultant },
    { label: t('p.form'), value: t(`form.${state.form}`) },
    { label: t('p.starts'), value: day(state.startsOn) },
    { label: t('p.ends'), value: day(state.endsOn) },
    line !== null &&
      attestation !== null && {
        label: t('p.line'),
        value: (
          <a class="govuk-link" href={fileHref(citizenId, 'guidance', 'steps', line.id)}>
            {t('p.line.open', { day: day(attestation.endsOn) })}
          </a>
        ),
      },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
}

/** The jobs that interrupted a programme, and when it went on. */
function Pauses({ visit: { language }, programme }: { visit: Visit; programme: ShownProgramme }) {
  const t = words(language);
  const day = (on: Parameters<typeof formatDay>[0]) => formatDay(on, language);
  if (programme.state.pauses.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{t('p.pauses')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {programme.state.pauses.map(({ on, jobStartedOn, jobLostOn, resumedOn }) => (
          <li key={on}>
            {resumedOn && jobLostOn
              ? t('pause.resumed', {
                  ...{ on: day(on), job: day(jobStartedOn), lost: day(jobLostOn), resumed: day(resumedOn) },
                })
              : t('pause', { on: day(on), job: day(jobStartedOn) })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The sessions of a programme, with what both sides said of them. */
function Sessions({ site, visit, programme }: { site: Site; visit: Visit; programme: ShownProgramme }) {
  const { language } = visit;
  const t = words(language);
  const now = site.house.clock.now();
  return (
    <DataTable<ShownPart>
      caption={t('p.sessions')}
      rows={programme.parts}
      keyOf={({ attendance }) => attendance.id}
      empty={<p class="govuk-body">{t('p.sessions.none')}</p>}
      columns={[
        {
          ...{ key: 'when', label: t('c.when'), rowHeader: true, tight: true },
          cell: ({ session }) => (
            <a class="govuk-link" href={`/sessions/${session.id}`}>
              {formatDay(session.state.onDay, language)} {hoursOf(session.state)}
            </a>
          ),
        },
        { key: 'what', label: t('c.what'), cell: (part) => serviceName(part, language) },
        { key: 'phase', label: t('c.phase'), numeric: true, cell: ({ attendance }) => attendance.state.phase },
        {
          ...{ key: 'status', label: t('c.status') },
          cell: (part) => <AttendanceTag part={part} now={now} language={language} />,
        },
        { key: 'minutes', label: t('c.minutes'), cell: (part) => <SaidMinutes part={part} language={language} /> },
      ]}
    />
  );
}

/** What of a programme somebody must do something about. */
function Attention({ visit, programme }: { visit: Visit; programme: ShownProgramme }) {
  const t = words(visit.language);
  const attendances = programme.parts.map(({ attendance }) => attendance.state);
  const about = { today: visit.today, attestationEndsOn: programme.attestation?.endsOn ?? null };
  const found = attentionOf(programme.state, attendances, about);
  if (found.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{t('p.todo')}</h2>
      <ul class="govuk-list w-tags">
        {found.map((one) => (
          <li key={one}>
            <Tag label={t(`attention.${one}`)} tone={one === 'difference' ? 'red' : 'yellow'} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The plan that is written beside the programme, and the report that comes after it. */
function Papers({ visit: { language }, citizenId }: { visit: Visit; citizenId: string }) {
  return (
    <ul class="govuk-list w-choices">
      <li>
        <a class="govuk-link" href={fileHref(citizenId, 'programme', 'plan')}>
          {text(planTexts, language)('title')}
        </a>
      </li>
      <li>
        <a class="govuk-link" href={fileHref(citizenId, 'programme', 'report')}>
          {text(reportTexts, language)('title')}
        </a>
      </li>
    </ul>
  );
}

/** A programme as a consultant reads it: how it stands, its hours, and what was and will be. */
export function Programme({
  site,
  visit,
  citizenId,
  programme,
}: {
  site: Site;
  visit: Visit;
  citizenId: string;
  programme: ShownProgramme;
}) {
  const { language } = visit;
  const t = words(language);
  const isOver = programme.state.status === 'ended';
  return (
    <>
      <ExtensionNotice {...{ citizenId, language, programme: programme.state, attestation: programme.attestation }} />
      <Facts visit={visit} citizenId={citizenId} programme={programme} />
      <Papers visit={visit} citizenId={citizenId} />
      {isOver ? null : <Attention visit={visit} programme={programme} />}
      <h2 class="govuk-heading-m">{t('budget')}</h2>
      <Budget state={programme.state} shown={programme.parts} language={language} />
      <Pauses visit={visit} programme={programme} />
      <Sessions site={site} visit={visit} programme={programme} />
      {programme.state.status === 'running' ? (
        <ButtonLink
          href={`/sessions/new?citizen=${citizenId}&programme=${programme.id}`}
          label={t('p.plan')}
          look="secondary"
        />
      ) : null}
    </>
  );
}

/** An earlier programme, folded. */
export const Earlier = (props: { site: Site; visit: Visit; citizenId: string; programme: ShownProgramme }) => {
  const { language } = props.visit;
  const { startsOn, endedOn } = props.programme.state;
  const days = [startsOn, ...(endedOn ? [endedOn] : [])].map((on) => formatDay(on, language)).join(' – ');
  return (
    <Details summary={days}>
      <Programme {...props} />
    </Details>
  );
};
