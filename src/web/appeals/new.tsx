import { formatDay } from '../../kernel/day.ts';
import { LodgeAppeal, lodgeAppeal, type ToContest } from '../../modules/appeals/index.ts';
import { problem } from '../../platform/http/index.ts';
import { newId } from '../../platform/new-id.ts';
import { checked } from '../certificate/shared.tsx';
import {
  DateText,
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  issueErrors,
  Notice,
  readForm,
  SummaryList,
} from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { toContest, words } from './shared.tsx';

async function contested(site: Site, visit: Visit): Promise<ToContest> {
  const found = await toContest(site, visit, visit.actor.orgId ?? '', visit.param('recordId'));
  if (!found) throw problem(404);
  return found;
}

const fieldsOf = (visit: Visit): Field[] => {
  const t = words(visit);
  return [
    { kind: 'textarea', name: 'text', label: t('new.text'), hint: t('new.hint'), required: true, maxLength: 4000 },
    { kind: 'hidden', name: 'once' },
  ];
};

function drawNew(site: Site, visit: Visit, contest: ToContest, values: FormValues, errors: FieldErrors | null): string {
  const t = words(visit);
  const day = formatDay(contest.lodgeBy, visit.language);
  const isLate = visit.today > contest.lodgeBy;
  return draw(
    site,
    visit,
    {
      title: t('new.title'),
      caption: visit.actor.orgName ?? '',
      current: '/appeals',
      errors,
      backLink: { href: '/appeals', label: t('title') },
      children: (
        <>
          <SummaryList
            rows={[
              { label: t('against'), value: t(`against.${contest.against}`) },
              { label: t('contested-on'), value: <DateText on={contest.contestedOn} /> },
            ]}
          />
          {isLate ? (
            <Notice kind="warning">{t('new.late', { day })}</Notice>
          ) : (
            <p class="govuk-body">{t('new.until', { day })}</p>
          )}
          <Form
            action={`/appeals/new/${contest.recordId}`}
            fields={fieldsOf(visit)}
            values={{ ...values, once: onceOf() }}
            errors={errors}
            submit={[{ label: t('new.title') }, { label: t('back'), look: 'link', href: '/appeals' }]}
          />
        </>
      ),
    },
    errors ? 422 : 200,
  );
}

/** Asks why a decision is contested. */
export async function newPage(site: Site, visit: Visit): Promise<Answer> {
  return drawNew(site, visit, await contested(site, visit), visit.parked() ?? {}, null);
}

/** Lodges the appeal, and goes on to it. */
export async function lodge(site: Site, visit: Visit): Promise<Answer> {
  const contest = await contested(site, visit);
  const orgId = visit.actor.orgId ?? '';
  const fields = fieldsOf(visit);
  const { values, input, errors } = readForm(fields, visit.req.body, visit.language);
  if (errors) return drawNew(site, visit, contest, values, errors);
  const id = newId();
  const outcome = await checked(LodgeAppeal, { ...input, orgId, id, recordId: contest.recordId }, (data) =>
    does(site, visit, lodgeAppeal, data, { once: visit.body('once') }),
  );
  if ('issues' in outcome)
    return drawNew(site, visit, contest, values, issueErrors(fields, outcome.issues, visit.language));
  if (!outcome.ok) return drawNew(site, visit, contest, values, errorsOf(visit, outcome, {}));
  const made = outcome.records.find(({ kind }) => kind === 'appeal')?.id ?? id;
  return goTo(visit, `/appeals/${orgId}/${made}?told=done`);
}
