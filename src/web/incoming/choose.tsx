import { takesInOf } from '../../modules/incoming/index.ts';
import { organisationsOfKind } from '../../modules/organisations/index.ts';
import { Form, type LookupField, readForm } from '../kit/index.ts';
import { lettersHref } from '../letters/index.tsx';
import { type Answer, draw, goTo, type Site, type Visit } from '../site.tsx';
import { currentOf, words } from './shared.tsx';

/** How many are shown of what a search finds. */
const most = 20;

/** From which organisation something came: typed with suggestions, or searched for without JavaScript. */
export async function choosePage(site: Site, visit: Visit): Promise<Answer> {
  const t = words(visit);
  const all = await organisationsOfKind(site.house.database, visit.req.scope, takesInOf(visit.actor) ?? '');
  const options = all.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }));
  const field: LookupField = {
    ...{ kind: 'lookup', name: 'organisation', label: t('organisation'), hint: t('organisation.hint') },
    ...{ options, required: true, searchable: true },
  };
  const asked = Object.keys(visit.req.query ?? {}).some((name) => name !== 'lang');
  const { values, input, errors, help } = readForm([field], asked ? visit.req.query : {}, visit.language);
  const chosen = options.find(({ value }) => value === input.organisation);
  if (asked && !help && chosen) return goTo(visit, lettersHref(chosen.value));
  const query = visit.query('organisation').trim().toLowerCase();
  const isSearched = asked && query !== '';
  const found = options.filter(({ label }) => label.toLowerCase().includes(query)).slice(0, most);
  const wrong = asked && !help && found.length === 0 ? errors : null;
  return draw(site, visit, {
    title: t('title'),
    current: currentOf(visit),
    errors: wrong,
    children: (
      <>
        <p class="govuk-body">{t('intro')}</p>
        <Form
          action="/incoming"
          method="get"
          fields={[isSearched ? { ...field, found } : field]}
          values={asked ? values : {}}
          errors={wrong}
          submit={[{ label: t('next') }]}
        />
      </>
    ),
  });
}
