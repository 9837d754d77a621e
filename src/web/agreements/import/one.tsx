import { formatDay } from '../../../kernel/day.ts';
import {
  badRowsFile,
  cancelImport,
  confirmImport,
  findImport,
  firstGoodRows,
  headingsOf,
  listBadRows,
  type ShownImport,
  sendCsv,
} from '../../../modules/worker-imports/index.ts';
import { problem } from '../../../platform/http/index.ts';
import { ActionButton, ButtonLink, ButtonRow, type FieldErrors, Grounds } from '../../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../../site.tsx';
import { Bad, Columns, First, type Found } from './rows.tsx';
import { Running } from './running.tsx';
import { ImportStatus, importHref, words } from './shared.tsx';

/** How many rows a page shows: of what is good a few, of what is not more. */
const [firstRows, badRows] = [5, 50];

async function found(site: Site, visit: Visit): Promise<Found> {
  const { database } = site.house;
  const { scope } = visit.req;
  const ids = {
    orgId: visit.param('orgId'),
    agreementId: visit.param('agreementId'),
    importId: visit.param('importId'),
  };
  const one = await findImport(database, scope, ids);
  if (!one) throw problem(404);
  const after = /^\d{1,7}$/.test(visit.query('after')) ? Number(visit.query('after')) : 0;
  const [headings, first, bad] = await Promise.all([
    headingsOf(database, scope, ids),
    one.state.status === 'read' ? firstGoodRows(database, scope, ids, firstRows) : [],
    listBadRows(database, scope, ids, { after, limit: badRows }),
  ]);
  return { one, ids, headings, first, bad };
}

/** What was read, and the choice to add it or to let it be. */
function Preview({ visit, at }: { visit: Visit; at: Found }) {
  const t = words(visit);
  const { one, ids } = at;
  const { good, bad } = one.progress;
  const button = { action: importHref(ids, ids.importId), hidden: { once: onceOf() } };
  return (
    <>
      <p class="govuk-body-l">
        {t('one.good', { count: good })}, {t('one.bad', { count: bad })}.
      </p>
      <First visit={visit} at={at} />
      <Columns visit={visit} at={at} />
      {bad > 0 && good > 0 ? <p class="govuk-body">{t('one.confirm.bad')}</p> : null}
      <ButtonRow>
        {one.steps.includes('confirm') ? (
          <ActionButton
            {...button}
            label={t('one.confirm', { count: good })}
            hidden={{ ...button.hidden, do: 'confirm' }}
          />
        ) : null}
        {one.steps.includes('cancel') ? (
          <ActionButton
            {...button}
            label={t('one.cancel')}
            look="secondary"
            hidden={{ ...button.hidden, do: 'cancel' }}
          />
        ) : null}
      </ButtonRow>
      <p class="govuk-hint">{t('one.kept', { day: formatDay(one.state.eraseOn, visit.language) })}</p>
    </>
  );
}

/** What became of it. */
function Over({ visit, at: { one, ids } }: { visit: Visit; at: Found }) {
  const t = words(visit);
  const { status, endedWhy } = one.state;
  const to = `/agreements/${ids.orgId}/${ids.agreementId}`;
  return (
    <>
      <p class="govuk-body">
        <ImportStatus visit={visit} status={status} />
      </p>
      {status === 'cancelled' || status === 'stopped' ? <p class="govuk-body">{t(`done.${status}`)}</p> : null}
      {endedWhy === null ? null : <Grounds grounds={[{ code: endedWhy, source: 'OURS-import', about: '' }]} />}
      <ButtonRow>
        <ButtonLink href={to} label={t('done.workers')} />
        <ButtonLink href={importHref(ids)} label={t('back.list')} look="secondary" />
      </ButtonRow>
    </>
  );
}

function titleOf(visit: Visit, { state, isErased }: ShownImport): string {
  const t = words(visit);
  if (state.status === 'running' || state.status === 'stopping') return t('running');
  return state.status === 'read' && !isErased ? t('one.title') : t('done.title', { added: state.added });
}

function drawOne(site: Site, visit: Visit, at: Found, errors: FieldErrors | null = null): string {
  const t = words(visit);
  const { one, ids } = at;
  const { status } = one.state;
  const isAtWork = status === 'running' || status === 'stopping';
  return draw(
    site,
    visit,
    {
      ...{ title: titleOf(visit, one), wide: true, current: '/agreements', errors },
      backLink: { href: importHref(ids), label: t('back.list') },
      children: (
        <>
          {isAtWork ? <Running visit={visit} one={one} /> : null}
          {status === 'read' && !one.isErased ? <Preview visit={visit} at={at} /> : null}
          {!isAtWork && status !== 'read' ? <Over visit={visit} at={at} /> : null}
          {one.isErased ? <p class="govuk-body">{t('erased')}</p> : null}
          {isAtWork ? null : <Bad visit={visit} at={at} />}
        </>
      ),
    },
    errors ? 422 : 200,
  );
}

/** One list: what was read of it, how far it is, or what became of it. */
export const onePage = async (site: Site, visit: Visit): Promise<Answer> =>
  drawOne(site, visit, await found(site, visit));

/** Adds the good rows, or lets the list be. */
export async function act(site: Site, visit: Visit): Promise<Answer> {
  const at = await found(site, visit);
  const verb = { confirm: confirmImport, cancel: cancelImport }[visit.body('do')];
  if (!verb) throw problem(400);
  const outcome = await does(site, visit, verb, at.ids, { once: visit.body('once') });
  if (!outcome.ok) return drawOne(site, visit, at, errorsOf(visit, outcome, {}));
  const isLeft = verb === cancelImport && at.one.state.status === 'read';
  return goTo(visit, isLeft ? `${importHref(at.ids)}?told=cancelled` : importHref(at.ids, at.ids.importId));
}

/** The rows that can not be added, to correct and read again. */
export async function sendBadRows(site: Site, visit: Visit): Promise<Answer> {
  const { ids } = await found(site, visit);
  const file = badRowsFile(site.house.database, visit.req.scope, ids, visit.language);
  void sendCsv(visit.reply, words(visit)('bad.name'), file);
  return null;
}
