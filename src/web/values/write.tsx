import type { ValueName } from '../../../schemes/index.ts';
import {
  changeableOf,
  DraftChange,
  draftChange,
  findChange,
  holdsOn,
  publishedValues,
  ReviseChange,
  reviseChange,
  type ShownChange,
} from '../../modules/values/index.ts';
import { problem } from '../../platform/http/index.ts';
import { newId } from '../../platform/new-id.ts';
import type { Outcome } from '../../platform/perform.ts';
import { checked } from '../certificate/shared.tsx';
import { type Field, type FieldErrors, Form, type FormValues, issueErrors, readForm } from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { ownNames } from './overview.tsx';
import { labelOf, numberOf, words } from './shared.tsx';

/** What is written: a new change of a value, or one that is there already. */
interface Writing {
  name: ValueName;
  now: number;
  change: ShownChange | null;
}

async function writingOf(site: Site, visit: Visit, name: ValueName, change: ShownChange | null): Promise<Writing> {
  const law = await publishedValues(site.house.database, visit.req.scope);
  return { name, now: holdsOn(law, name, visit.today), change };
}

async function newWriting(site: Site, visit: Visit): Promise<Writing> {
  const name = (await ownNames(site, visit)).find((one) => one === visit.query('name'));
  if (!name) throw problem(404);
  return writingOf(site, visit, name, null);
}

async function oldWriting(site: Site, visit: Visit): Promise<Writing> {
  const { database } = site.house;
  const change = await findChange(database, visit.req.scope, visit.actor.orgId ?? '', visit.param('changeId'));
  if (!change) throw problem(404);
  return writingOf(site, visit, change.state.name, change);
}

function fieldsOf({ language }: Visit, { name, now }: Writing): Field[] {
  const t = words(language);
  const { unit, atLeast, atMost } = changeableOf(name);
  const bounds = { atLeast, atMost, now: numberOf(name, now, language) };
  return [
    {
      ...{ kind: 'text', name: 'value', required: true, width: 5, maxLength: 8 },
      ...{ inputMode: 'decimal', label: t('field.value', { unit }), hint: t('field.value.hint', bounds) },
    },
    { kind: 'date', name: 'fromOn', label: t('field.from'), hint: t('field.from.hint'), required: true },
    {
      ...{ kind: 'textarea', name: 'reasons', required: true, maxLength: 4000 },
      ...{ label: t('field.reasons'), hint: t('field.reasons.hint') },
    },
    { kind: 'hidden', name: 'once' },
  ];
}

/** What stands in the form at first: of a change that is there, what was written. */
const given = ({ change }: Writing): FormValues => ({
  ...(change ? { value: change.state.value, fromOn: change.state.fromOn } : {}),
  ...(change ? { reasons: change.words.findLast(({ field }) => field === 'reasons')?.body ?? '' } : {}),
  once: onceOf(),
});

function drawWriting(
  site: Site,
  visit: Visit,
  writing: Writing,
  filled?: { values: FormValues; errors: FieldErrors },
): Answer {
  const { language } = visit;
  const t = words(language);
  const { name, change } = writing;
  const back = change ? `/values/${change.id}` : '/';
  return draw(
    site,
    visit,
    {
      title: t(change ? 'revise.title' : 'new.title'),
      caption: labelOf(name, language),
      current: '/',
      errors: filled?.errors ?? null,
      backLink: { href: back, label: t('title') },
      children: (
        <>
          {change ? <p class="govuk-body">{t('revise.what')}</p> : null}
          <Form
            action={change ? `/values/${change.id}/revision` : `/values/new?name=${name}`}
            fields={fieldsOf(visit, writing)}
            values={filled?.values ?? visit.parked() ?? given(writing)}
            errors={filled?.errors ?? null}
            submit={[{ label: t('do.save') }, { label: t('back'), look: 'link', href: back }]}
          />
        </>
      ),
    },
    filled ? 422 : 200,
  );
}

/** Reads the form and lets it be carried out; what is refused comes back with everything that was typed. */
async function write(site: Site, visit: Visit, writing: Writing): Promise<Answer> {
  const fields = fieldsOf(visit, writing);
  const { values, input, errors } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors) =>
    drawWriting(site, visit, writing, { values: { ...values, once: onceOf() }, errors: wrong });
  if (errors) return again(errors);
  const value = String(input.value).replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(value)) return again({ value: words(visit.language)('field.value.wrong') });
  const { name, change } = writing;
  const orgId = visit.actor.orgId ?? '';
  const [id, form] = [change?.id ?? newId(), { once: visit.body('once') }];
  const command = { ...input, value: Number(value), orgId };
  const outcome: Outcome | { issues: readonly { path: PropertyKey[]; message: string }[] } = await (change
    ? checked(ReviseChange, { ...command, changeId: id }, (data) =>
        does(site, visit, reviseChange, data, { ...form, version: change.version }),
      )
    : checked(DraftChange, { ...command, id, name }, (data) => does(site, visit, draftChange, data, form)));
  if ('issues' in outcome) return again(issueErrors(fields, outcome.issues, visit.language));
  if (!outcome.ok) return again(errorsOf(visit, outcome, { value: 'value', fromOn: 'fromOn' }));
  return goTo(visit, `/values/${outcome.records[0]?.id ?? id}?told=saved`);
}

/** Writes a change of one value: the form. */
export const newPage = async (site: Site, visit: Visit): Promise<Answer> =>
  drawWriting(site, visit, await newWriting(site, visit));

/** Writes it, and goes on to the change. */
export const writeNew = async (site: Site, visit: Visit): Promise<Answer> =>
  write(site, visit, await newWriting(site, visit));

/** Writes a change again: the form, with what stands there. */
export const revisionPage = async (site: Site, visit: Visit): Promise<Answer> =>
  drawWriting(site, visit, await oldWriting(site, visit));

/** Writes it again. */
export const revise = async (site: Site, visit: Visit): Promise<Answer> =>
  write(site, visit, await oldWriting(site, visit));
