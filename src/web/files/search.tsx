import { isId } from '../../kernel/id.ts';
import { searchText } from '../../kernel/search-name.ts';
import {
  closingFiles,
  type FoundPage,
  leastLetters,
  recentFiles,
  searchCaseload,
  searchRegion,
} from '../../modules/file/index.ts';
import { ButtonLink, EmptyState, type FieldErrors, Form, Pagination, withQuery } from '../kit/index.ts';
import { type Answer, draw, goTo, type Site, type Visit } from '../site.tsx';
import { wordsOf } from './entry-words.ts';
import { Files } from './found-files.tsx';

/** Who looks for files by name: in their office's caseload, or in their region. */
export const searchers = ['consultant', 'mediator'] as const;

const rowsPerPage = 25;
/** Days ahead in which a file that closes is worth knowing. */
const closingDays = 30;
const longestName = 100;

/** What is looked for stands sealed in the address, so that no name lies in a browser's history or a proxy's log. */
const sealed = (site: Site, name: string) => site.house.keys.seal(name).toString('base64url');
const unsealed = (site: Site, find: string) =>
  find === '' ? '' : (site.house.keys.unseal(Buffer.from(find, 'base64url')) ?? '');

/** Goes on to what a posted name finds; one that is too short comes back. */
export async function askSearch(site: Site, visit: Visit): Promise<Answer> {
  const name = visit.body('name').trim().slice(0, longestName);
  if (searchText(name).length >= leastLetters) return goTo(visit, `/files?find=${sealed(site, name)}`);
  const t = wordsOf(visit);
  return drawSearch(site, visit, { name, errors: { name: t('search.short', { count: leastLetters }) } });
}

/** "Dossiers": the search, and what it found; without a search what a consultant is likely to look for. */
export async function searchPage(site: Site, visit: Visit): Promise<Answer> {
  return drawSearch(site, visit, { name: unsealed(site, visit.query('find')), errors: null });
}

interface Asked {
  name: string;
  errors: FieldErrors | null;
}

async function drawSearch(site: Site, visit: Visit, asked: Asked): Promise<string> {
  const t = wordsOf(visit);
  const { name, errors } = asked;
  return draw(
    site,
    visit,
    {
      title: t('search.title'),
      current: '/files',
      wide: true,
      errors,
      children: (
        <>
          <div class="w-search">
            <Form
              action="/files"
              guard={false}
              fields={[
                {
                  kind: 'text',
                  name: 'name',
                  label: t('search.name'),
                  hint: t('search.hint'),
                  type: 'search',
                },
              ]}
              values={{ name }}
              errors={errors}
              submit={[{ label: t('search.go') }]}
            />
          </div>
          {errors ? null : await below(site, visit, name)}
        </>
      ),
    },
    errors ? 422 : 200,
  );
}

/** What stands below the search: what it found, the whole caseload, or where to begin. */
async function below(site: Site, visit: Visit, name: string) {
  const isMediator = visit.actor.role === 'mediator';
  const wantsAll = !isMediator && visit.query('all') === '1';
  if (name === '' && !wantsAll) return isMediator ? <Begin visit={visit} /> : await likely(site, visit);
  const search = isMediator ? searchRegion : searchCaseload;
  const after = visit.query('after');
  const found = await search(site.house, visit.looker, name, isId(after) ? after : null, rowsPerPage);
  return <Found visit={visit} name={name} found={found} />;
}

function Begin({ visit }: { visit: Visit }) {
  const t = wordsOf(visit);
  return (
    <EmptyState title={t('search.start')}>
      <p class="govuk-body">{t('search.start.do', { count: leastLetters })}</p>
    </EmptyState>
  );
}

async function likely(site: Site, visit: Visit) {
  const t = wordsOf(visit);
  const recent = await recentFiles(site.house, visit.looker);
  const closing = await closingFiles(site.house, visit.looker, closingDays);
  const days = { days: closingDays };
  return (
    <>
      <p class="govuk-body">
        <a class="govuk-link" href="/files?all=1">
          {t('search.see-all')}
        </a>
      </p>
      <Files
        visit={visit}
        caption={t('recent')}
        files={recent}
        empty={
          <EmptyState title={t('recent.none')}>
            <p class="govuk-body">{t('recent.none.do')}</p>
          </EmptyState>
        }
      />
      <Files
        visit={visit}
        caption={t('closing', days)}
        files={closing}
        empty={<p class="govuk-body w-empty">{t('closing.none', days)}</p>}
      />
    </>
  );
}

function Found({ visit, name, found }: { visit: Visit; name: string; found: FoundPage }) {
  const t = wordsOf(visit);
  const { url } = visit.req;
  const isFirst = visit.query('after') === '';
  return (
    <>
      <Files
        visit={visit}
        caption={t(name === '' ? 'search.all' : 'search.results')}
        files={found.files}
        empty={<Nobody visit={visit} name={name} />}
      />
      <Pagination previous={null} next={found.next && withQuery(url, { after: found.next })} />
      <ul class="w-acts">
        {isFirst ? null : (
          <li>
            <a class="govuk-link" href={withQuery(url, { after: null })}>
              {t('search.first')}
            </a>
          </li>
        )}
        <li>
          <a class="govuk-link" href="/files">
            {t('search.clear')}
          </a>
        </li>
      </ul>
    </>
  );
}

function Nobody({ visit, name }: { visit: Visit; name: string }) {
  const t = wordsOf(visit);
  if (visit.actor.role === 'mediator')
    return (
      <EmptyState title={t('search.none.region', { name })}>
        <p class="govuk-body">{t('search.none.region.do')}</p>
      </EmptyState>
    );
  const key = name === '' ? 'search.none.all' : 'search.none';
  return (
    <EmptyState title={t(key, { name })}>
      <p class="govuk-body">{t(`${key}.do`)}</p>
      <ButtonLink href="/attestations/new" label={t('search.prepare')} look="secondary" />
    </EmptyState>
  );
}
