import { openProgrammes, type ShownProgrammes } from '../../modules/programmes/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { problem } from '../../platform/http/index.ts';
import { closedDoor } from '../files/closed-door.tsx';
import { drawFile, fileHref, nameOf } from '../files/frame.tsx';
import { type FieldErrors, type FormValues, issueErrors, readForm } from '../kit/index.ts';
import { type Answer, errorsOf, goTo, type Site, type Visit } from '../site.tsx';
import { type Filled, StepChoice } from '../step-choice.tsx';
import { Earlier, Programme } from './parts.tsx';
import { words } from './shared.tsx';
import { Start, type StartForm, startForm, takeStart } from './start.tsx';
import { labelOf, openSteps, type ProgrammeStep, programmeSteps, stepFields, stepIntro, takeStep } from './steps.tsx';

/** What was filled in on this page, and what is wrong with it. */
interface Drawn {
  step: Filled<ProgrammeStep> | null;
  start: { values: FormValues; errors: FieldErrors } | null;
}

const hrefOf = (visit: Visit) => fileHref(visit.param('citizenId'), 'programme');
const shownTo = async (site: Site, visit: Visit): Promise<ShownProgrammes | undefined> =>
  (await looked(site.house, visit.req, openProgrammes, visit.param('citizenId')))[0];

/** The programme that is not over; else a start is what one can do. */
const currentOf = ({ programmes }: ShownProgrammes) => programmes.find(({ state }) => state.status !== 'ended');

async function drawProgramme(site: Site, visit: Visit, shown: ShownProgrammes, drawn: Drawn): Promise<Answer> {
  const t = words(visit.language);
  const citizenId = visit.param('citizenId');
  const current = currentOf(shown);
  const earlier = shown.programmes.filter((one) => one !== current);
  const form: StartForm | null = current ? null : await startForm(site, visit, nameOf(shown.identity));
  const open = current ? openSteps(visit, current) : [];
  const told = visit.query('told');
  const page = {
    ...{ citizenId, identity: shown.identity, tab: 'guidance', title: t('p.title') },
    errors: drawn.step?.errors ?? drawn.start?.errors ?? null,
    told: told === 'started' || told === 'done' ? t(`told.${told}`) : null,
    children: (
      <>
        {current ? (
          <Programme {...{ site, visit, citizenId, programme: current }} />
        ) : (
          <p class="govuk-body">{t('p.none')}</p>
        )}
        {form ? <Start visit={visit} href={hrefOf(visit)} form={form} filled={drawn.start} /> : null}
        {open.length > 0 ? (
          <>
            <h2 class="govuk-heading-m">{t('p.steps')}</h2>
            <StepChoice<ProgrammeStep>
              {...{ visit, href: hrefOf(visit), open, filled: drawn.step, grave: ['end'], back: t('back') }}
              labelOf={(step) => labelOf(visit, step)}
              fieldsOf={(step) => stepFields(visit, step)}
              before={(step) => stepIntro(visit, step)}
            />
          </>
        ) : null}
        {earlier.map((programme) => (
          <Earlier key={programme.id} {...{ site, visit, citizenId, programme }} />
        ))}
      </>
    ),
  };
  return drawFile(site, visit, page, page.errors ? 422 : 200);
}

/** The programme of a citizen, for the consultants who guide. */
export async function programmePage(site: Site, visit: Visit): Promise<Answer> {
  const shown = await shownTo(site, visit);
  if (!shown) return closedDoor(site, visit, visit.param('citizenId'));
  return drawProgramme(site, visit, shown, { step: null, start: null });
}

/** Starts a programme, or takes a step on the one that is there. */
export async function changeProgramme(site: Site, visit: Visit): Promise<Answer> {
  const shown = await shownTo(site, visit);
  if (!shown) return closedDoor(site, visit, visit.param('citizenId'));
  const asked = visit.query('step');
  const current = currentOf(shown);
  if (asked === 'start') {
    const form = await startForm(site, visit, nameOf(shown.identity));
    if (!form) throw problem(404);
    const start = await takeStart(site, visit, form);
    return start
      ? drawProgramme(site, visit, shown, { step: null, start })
      : goTo(visit, `${hrefOf(visit)}?told=started`);
  }
  const step = programmeSteps.find((one) => one === asked);
  if (!step || !current) throw problem(404);
  const fields = stepFields(visit, step);
  const { values, input, errors, help } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors) =>
    drawProgramme(site, visit, shown, { start: null, step: { step, values, errors: wrong } });
  if (errors || help) return again(errors ?? {});
  const outcome = await takeStep(site, visit, { step, programme: current, input });
  if ('issues' in outcome) return again(issueErrors(fields, outcome.issues, visit.language));
  if (outcome.ok) return goTo(visit, `${hrefOf(visit)}?told=done`);
  const atFields = { on: step === 'end' ? 'endedOn' : 'on', jobLostOn: 'jobLostOn', resumedOn: 'resumedOn' };
  return again(errorsOf(visit, outcome, atFields));
}
