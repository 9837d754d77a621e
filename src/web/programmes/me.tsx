import { formatDayLong } from '../../kernel/day.ts';
import { openProgrammes, type ShownProgramme } from '../../modules/programmes/index.ts';
import { SayMinutes, sayMinutes } from '../../modules/sessions/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { problem } from '../../platform/http/index.ts';
import { planTexts } from '../../texts/action-plans.ts';
import { text } from '../../texts/catalogue.ts';
import { EmptyState, Notice } from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, type Site, type Visit } from '../site.tsx';
import { Answering, Coming, Left, MyRight, minutesField, Past, toAnswer, type Wrong } from './mine.tsx';
import { ProgrammeTag, words } from './shared.tsx';

const ownProgrammes = async (site: Site, visit: Visit): Promise<ShownProgramme[]> => {
  const { citizenId } = visit.actor;
  if (citizenId === null) return [];
  return (await looked(site.house, visit.req, openProgrammes, citizenId))[0]?.programmes ?? [];
};

/** What a programme is to whom it is for: what to do first, then what comes, and what is left. */
function Mine({
  site,
  visit,
  programme,
  wrong,
}: {
  site: Site;
  visit: Visit;
  programme: ShownProgramme;
  wrong: Wrong | null;
}) {
  const { language } = visit;
  const t = words(language);
  const { state, office, consultant, parts } = programme;
  const asked = toAnswer(programme);
  return (
    <>
      <p class="govuk-body">
        {t('me.with', { office, consultant })} <ProgrammeTag status={state.status} language={language} />
      </p>
      {state.status === 'interrupted' ? <Notice kind="important" title={t('me.interrupted')} /> : null}
      {state.endedOn ? (
        <p class="govuk-body">{t('me.ended', { day: formatDayLong(state.endedOn, language) })}</p>
      ) : null}
      <h2 class="govuk-heading-m">{t('me.todo')}</h2>
      {asked.length === 0 ? (
        <p class="govuk-body">{t('me.todo.none')}</p>
      ) : (
        <>
          <p class="govuk-body">
            {t('me.check')} {t('me.why')}
          </p>
          <ul class="govuk-list">
            {asked.map((part) => (
              <Answering
                key={part.attendance.id}
                {...{ visit, office, part }}
                wrong={wrong?.attendanceId === part.attendance.id ? wrong : null}
              />
            ))}
          </ul>
        </>
      )}
      {state.status === 'ended' ? null : <Coming visit={visit} parts={parts} now={site.house.clock.now()} />}
      <p class="govuk-body">
        <a class="govuk-link" href="/me/programme/plan">
          {text(planTexts, language)('mine.link')}
        </a>
      </p>
      <Left visit={visit} programme={programme} />
      <Past visit={visit} parts={parts} />
      <MyRight visit={visit} programme={programme} />
    </>
  );
}

async function drawMine(site: Site, visit: Visit, wrong: Wrong | null): Promise<string> {
  const t = words(visit.language);
  const programmes = await ownProgrammes(site, visit);
  const parts = {
    ...{ title: t('me.title'), current: '/me/programme' },
    errors: wrong ? { [minutesField(wrong.attendanceId)]: wrong.sentence } : null,
    banner: visit.query('told') === 'said' ? <Notice kind="success" title={t('told.said')} /> : undefined,
    children:
      programmes.length === 0 ? (
        <EmptyState title={t('me.none')} />
      ) : (
        programmes.map((programme) => <Mine key={programme.id} {...{ site, visit, programme, wrong }} />)
      ),
  };
  return draw(site, visit, parts, wrong ? 422 : 200);
}

/** The citizen's own guidance: what is theirs, when, with whom, and what they must do. */
export const myProgrammePage = (site: Site, visit: Visit): Promise<Answer> => drawMine(site, visit, null);

/** Says for oneself how many minutes a session took. */
export async function answerMinutes(site: Site, visit: Visit): Promise<Answer> {
  const attendanceId = visit.param('attendanceId');
  const typed = (visit.body(minutesField(attendanceId)) || visit.body('minutes')).trim();
  const { citizenId } = visit.actor;
  if (citizenId === null) throw problem(404);
  const parsed = SayMinutes.safeParse({
    citizenId,
    attendanceId,
    minutes: /^\d+$/.test(typed) ? Number(typed) : Number.NaN,
  });
  if (!parsed.success)
    return drawMine(site, visit, { attendanceId, typed, sentence: words(visit.language)('me.minutes.wrong') });
  const outcome = await does(site, visit, sayMinutes, parsed.data, { once: visit.body('once') });
  if (outcome.ok) return goTo(visit, '/me/programme?told=said');
  if (outcome.reason === 'closed') throw problem(404);
  const [sentence = ''] = Object.values(errorsOf(visit, outcome, {}));
  return drawMine(site, visit, { attendanceId, typed, sentence });
}
