import {
  listPlans,
  type PlanContent,
  type PlannedProgramme,
  planWarnings,
  SharePlan,
  type ShownPlan,
  type ShownPlans,
  sharePlan,
  WritePlan,
  writePlan,
} from '../../modules/action-plans/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import { text } from '../../texts/catalogue.ts';
import { programmeTexts } from '../../texts/programmes.ts';
import { closedDoor } from '../files/closed-door.tsx';
import { drawFile, fileHref } from '../files/frame.tsx';
import { type FieldErrors, type FormValues, type PrivacyCode, privacyWarnings } from '../kit/index.ts';
import { type Answer, askingOf, does, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { Editor, Versions, Warnings } from './editor.tsx';
import { allFields, planFields, readPlan, rowsFor, valuesOf, words } from './plan-form.ts';

/** The way back to the programme of a file. */
export const toProgramme = (visit: Visit, citizenId: string) => ({
  href: fileHref(citizenId, 'programme'),
  label: text(programmeTexts, visit.language)('p.title'),
});

/** The address of a file's action plan. */
export const planHref = (citizenId: string) => fileHref(citizenId, 'programme', 'plan');

/** The programme whose plan is written: the one that goes on, else the last. */
const programmeOf = ({ programmes }: ShownPlans): PlannedProgramme | undefined => programmes[0];

const draftOf = ({ plans }: PlannedProgramme): ShownPlan | undefined =>
  plans.find(({ state }) => state.status === 'draft');

interface Drawn {
  values: FormValues;
  rows: number;
  errors?: FieldErrors | null;
  privacy?: readonly PrivacyCode[];
  status?: number;
}

/** What the editor begins with: the draft, else the newest version as the beginning of the next, else nothing. */
function beginningOf(visit: Visit, programme: PlannedProgramme): Drawn {
  const draft = draftOf(programme);
  const from = draft ?? programme.plans[0];
  const values: FormValues = from ? valuesOf(visit, from) : { form: programme.state.form };
  return {
    rows: rowsFor(from?.state.steps.length ?? 0),
    values: { ...values, id: draft?.id ?? newId(), version: String(draft?.version ?? '') },
  };
}

function drawEditor(site: Site, visit: Visit, shown: ShownPlans, given?: Drawn): string {
  const t = words(visit);
  const programme = programmeOf(shown);
  const { citizen_id: citizenId, identity } = shown;
  const drawn = programme ? (given ?? beginningOf(visit, programme)) : { values: {}, rows: 0 };
  const { errors = null, rows } = drawn;
  const told = visit.query('told');
  const values = { ...drawn.values, once: onceOf(), rows: String(rows) };
  const draft = programme && draftOf(programme);
  const page = {
    ...{ citizenId, identity, tab: 'guidance', title: t('title'), errors },
    backLink: toProgramme(visit, citizenId),
    told: (told === 'saved' || told === 'shared') && !errors ? t(`told.${told}`) : null,
    children: programme ? (
      <>
        {draft ? (
          <Warnings visit={visit} found={planWarnings(programme.state.phases, draft.state.steps, draft.words)} />
        ) : null}
        {programme.state.status === 'ended' ? (
          <p class="govuk-body">{t('ended')}</p>
        ) : (
          <Editor
            visit={visit}
            programme={programme}
            draft={draft}
            action={planHref(citizenId)}
            fields={planFields(visit, programme, rows)}
            values={values}
            errors={errors}
            privacy={drawn.privacy ?? []}
          />
        )}
        <Versions visit={visit} citizenId={citizenId} programme={programme} />
      </>
    ) : (
      <p class="govuk-body">{t('no-programme')}</p>
    ),
  };
  return drawFile(site, visit, page, drawn.status ?? (errors ? 422 : 200));
}

/** The action plan of a citizen's programme, as a draft to go on with, and the versions that were shared (M-11, M-12). */
export async function planPage(site: Site, visit: Visit): Promise<Answer> {
  const citizenId = visit.param('citizenId');
  const [shown] = await looked(site.house, visit.req, listPlans, citizenId);
  if (!shown) return closedDoor(site, visit, citizenId);
  const parked = visit.parked();
  if (!parked) return drawEditor(site, visit, shown);
  return drawEditor(site, visit, shown, { values: parked, rows: Number(parked.rows) || 3 });
}

/** All that was typed as words. */
const wordsIn = ({ goal, balance, training, followUp, place, agreements, steps }: PlanContent) =>
  [goal, balance, training, followUp, place, agreements, ...steps.map(({ what }) => what)].join('\n');

/** Where a ground stands in the form: a step by its number, the goal at the goal. */
function placed(visit: Visit, outcome: Extract<Outcome, { ok: false }>, rows: number): FieldErrors {
  const steps = Array.from({ length: rows }, (_, at) => [`steps.${at + 1}`, `step-${at + 1}-service`]);
  return errorsOf(visit, outcome, { goal: 'goal', steps: 'step-1-what', ...Object.fromEntries(steps) });
}

/** Keeps the draft, or shares it; what is refused comes back with every word. */
export async function keepPlan(site: Site, visit: Visit): Promise<Answer> {
  const citizenId = visit.param('citizenId');
  const [shown] = await looked(site.house, visit.req, listPlans, citizenId);
  const programme = shown && programmeOf(shown);
  if (!shown) return closedDoor(site, visit, citizenId);
  if (!programme) return drawEditor(site, visit, shown);
  const read = readPlan(visit, programme);
  const { rows, values } = read;
  if (read.help) return drawEditor(site, visit, shown, { values, rows });
  if (read.pressed === 'more') return drawEditor(site, visit, shown, { values, rows: rowsFor(rows) });
  if (read.wrong) return drawEditor(site, visit, shown, { values, rows, errors: inOrder(read, read.wrong) });
  const form = {
    once: visit.body('once'),
    ...(visit.body('version') ? { version: Number(visit.body('version')) } : {}),
  };
  const command = { citizenId, programmeId: programme.id, id: visit.body('id'), ...read.content };
  const isKept = visit.body('privacy') === 'keep';
  const isSharing = isKept || read.pressed === 'share';
  // A draft is the office's own; what is shared is read by VDAB too (M-09).
  const doubts = isSharing && !isKept ? privacyWarnings(wordsIn(read.content)) : [];
  if (doubts.length > 0) return drawEditor(site, visit, shown, { values, rows, privacy: doubts, status: 422 });
  const checked = (isSharing ? SharePlan : WritePlan).safeParse(command);
  if (!checked.success)
    return drawEditor(site, visit, shown, { values, rows, errors: { '': words(visit)('edit.unread') } });
  const outcome = isSharing
    ? await sharePlan({ ...site.house, gate: site.gate }, askingOf(site, visit, form), checked.data)
    : await does(site, visit, writePlan, checked.data, form);
  if (outcome.ok) return goTo(visit, `${planHref(citizenId)}?told=${isSharing ? 'shared' : 'saved'}`);
  return drawAgain(site, visit, { values, rows, outcome });
}

const inOrder = ({ fields }: ReturnType<typeof readPlan>, wrong: FieldErrors): FieldErrors =>
  Object.fromEntries(allFields(fields).flatMap(({ name }) => (wrong[name] === undefined ? [] : [[name, wrong[name]]])));

/** The form once more, with what stands there now behind it: saving again then goes over exactly that. */
async function drawAgain(
  site: Site,
  visit: Visit,
  { values, rows, outcome }: { values: FormValues; rows: number; outcome: Extract<Outcome, { ok: false }> },
): Promise<string> {
  const citizenId = visit.param('citizenId');
  const [now] = outcome.reason === 'closed' ? [] : await looked(site.house, visit.req, listPlans, citizenId);
  if (!now) return closedDoor(site, visit, citizenId);
  const programme = programmeOf(now);
  const draft = programme && draftOf(programme);
  if (outcome.reason !== 'stale')
    return drawEditor(site, visit, now, { values, rows, errors: placed(visit, outcome, rows) });
  const over = { ...values, id: draft?.id ?? newId(), version: String(draft?.version ?? '') };
  return drawEditor(site, visit, now, {
    values: over,
    rows,
    errors: { '': words(visit)('edit.changed') },
    status: 409,
  });
}
