import type { Language } from '../../kernel/language.ts';
import { Cursor, type Effect, effectsAfter, effectsOf, filesUnder } from '../../modules/rehearsals/index.ts';
import type { ShownChange } from '../../modules/values/index.ts';
import { csvLine } from '../../platform/csv.ts';
import { hasText } from '../../texts/catalogue.ts';
import { valueTexts } from '../../texts/values.ts';
import { CiteLink, DataTable, Pagination } from '../kit/index.ts';
import type { Site, Visit } from '../site.tsx';
import { dayText, numberOf, words } from './shared.tsx';

/** Effects on one page. */
const pageSize = 25;

/** A page of what a change would do, as the address asks for it. */
export function pageOfEffects(site: Site, visit: Visit, { published, state }: ShownChange) {
  const after = Cursor.safeParse(visit.query('after'));
  const files = filesUnder(site.house, visit.req.scope, published, state);
  return effectsAfter(files, after.success ? after.data : null, pageSize);
}

/** What a file gets, in words: a level, the days of renewal, or a number. */
function outcomeText({ state }: Pick<ShownChange, 'state'>, effect: Effect, given: string, language: Language): string {
  const t = words(language);
  if (effect.kind === 'service') {
    const key = `level.${given}`;
    return hasText(valueTexts, key) ? t(key) : given;
  }
  if (effect.kind === 'application') return numberOf(state.name, given, language);
  if (given === 'none') return t('window.none');
  const [opens = '', closes = ''] = given.split('/');
  return t('window', { opens: dayText(opens, language), closes: dayText(closes, language) });
}

function Why({ effect, language }: { effect: Effect; language: Language }) {
  const t = words(language);
  return (
    <>
      {effect.grounds.map((ground) => {
        const key = 'code' in ground ? `turns.${ground.code}` : '';
        return (
          <div key={`${ground.source} ${ground.about}`}>
            {'met' in ground && hasText(valueTexts, key) ? `${t(key, { met: `${ground.met}` })} ` : ''}
            <CiteLink cite={ground.source} />
          </div>
        );
      })}
    </>
  );
}

/** The files that a change would touch, page by page, and the way to all of them. */
export function Effects({
  visit,
  shown,
  page,
}: {
  visit: Visit;
  shown: ShownChange;
  page: { effects: readonly Effect[]; next: string | null };
}) {
  const { language } = visit;
  const t = words(language);
  if (page.effects.length === 0) return null;
  const text = (effect: Effect, given: string) => outcomeText(shown, effect, given, language);
  const here = `/values/${shown.id}`;
  return (
    <>
      <DataTable<Effect>
        caption={t('effects.title')}
        rows={page.effects}
        keyOf={({ cursor }) => cursor}
        columns={[
          {
            key: 'file',
            label: t('effects.file'),
            rowHeader: true,
            cell: ({ kind, name }) => t('effects.kind', { kind, name }),
          },
          { key: 'before', label: t('effects.before'), cell: (effect) => text(effect, effect.before) },
          { key: 'after', label: t('effects.after'), cell: (effect) => text(effect, effect.after) },
          { key: 'why', label: t('effects.why'), cell: (effect) => <Why effect={effect} language={language} /> },
        ]}
      />
      <Pagination next={page.next ? `${here}?after=${encodeURIComponent(page.next)}` : null} previous={null} />
      <p class="govuk-body">
        <a class="govuk-link" href={`${here}/effects.csv`}>
          {t('effects.csv')}
        </a>
      </p>
    </>
  );
}

/** Every file that a change would touch, line by line as they are found: memory does not grow with them. */
export async function* effectLines(
  site: Site,
  visit: Visit,
  { published, state }: ShownChange,
): AsyncGenerator<string> {
  yield csvLine(['file', 'organisation', 'organisationId', 'fileId', 'before', 'after', 'sources']);
  for await (const effect of effectsOf(filesUnder(site.house, visit.req.scope, published, state))) {
    const sources = [...new Set(effect.grounds.map(({ source }) => source))].join(' ');
    yield csvLine([effect.kind, effect.name, effect.orgId, effect.fileId, effect.before, effect.after, sources]);
  }
}
