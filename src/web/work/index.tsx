import { type Day, formatDay } from '../../kernel/day.ts';
import { listWaitingDrafts, type ShownDraft } from '../../modules/attestations/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { type Matter, matterOf, matters, officeWork, type WorkRow, workValues } from '../../modules/work/index.ts';
import { attestationTexts } from '../../texts/attestations.ts';
import { text } from '../../texts/catalogue.ts';
import { workTexts } from '../../texts/work.ts';
import { DraftTag, typedName } from '../attestations/list.tsx';
import { fileHref, nameOf } from '../files/frame.tsx';
import { ButtonLink, DataTable, DateText, EmptyState, Form, Tag, type Tone } from '../kit/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';

interface Item extends WorkRow {
  matter: Matter;
  until: Day;
}

const tones: Readonly<Record<Matter, Tone>> = {
  'to-register': 'yellow',
  'stop-pending': 'purple',
  'summary-open': 'red',
  'turns-soon': 'blue',
  'closes-soon': 'grey',
};

/** What asks for attention, by how pressing it is and then by its day. */
function itemsOf(rows: readonly WorkRow[], today: Day): Item[] {
  const items = rows.flatMap((row) => {
    const found = matterOf(row, today);
    return found ? [{ ...row, ...found }] : [];
  });
  return items.sort((a, b) => matters.indexOf(a.matter) - matters.indexOf(b.matter) || (a.until < b.until ? -1 : 1));
}

/** The consultant's first page: what asks for attention, finding a file, preparing an attestation. */
export async function workHome(site: Site, visit: Visit): Promise<Answer> {
  const rows = await looked(site.house, visit.req, officeWork, ...workValues(visit.today));
  const waiting = await listWaitingDrafts(site.house, visit.looker, 10);
  const items = itemsOf(rows, visit.today);
  const mine = items.filter(({ isMine, lineId }) => isMine || lineId === null);
  const others = items.filter((item) => !mine.includes(item));
  const t = text(workTexts, visit.language);
  return draw(site, visit, {
    title: t('title'),
    wide: true,
    children: (
      <>
        <div class="w-work-tools">
          <Form
            action="/files"
            guard={false}
            fields={[{ kind: 'text', name: 'name', label: t('find.label'), type: 'search' }]}
            submit={[{ label: t('find.go'), look: 'secondary' }]}
          />
          <ButtonLink href="/attestations/new" label={t('prepare')} />
        </div>
        <p class="govuk-body">{t('intro')}</p>
        {items.length === 0 ? <EmptyState title={t('empty')} /> : null}
        {mine.length > 0 ? <Items visit={visit} items={mine} caption={t('mine')} /> : null}
        {others.length > 0 ? <Items visit={visit} items={others} caption={t('office')} /> : null}
        <Waiting visit={visit} drafts={waiting} />
      </>
    ),
  });
}

/** Attestations that nobody signed yet, or whose original must still come in. */
function Waiting({ visit, drafts }: { visit: Visit; drafts: readonly ShownDraft[] }) {
  const [t, words] = [text(workTexts, visit.language), text(attestationTexts, visit.language)];
  return (
    <DataTable<ShownDraft>
      caption={t('waiting')}
      rows={drafts}
      keyOf={({ id }) => id}
      empty={<p class="govuk-body">{t('waiting.none')}</p>}
      columns={[
        {
          key: 'citizen',
          label: t('citizen'),
          rowHeader: true,
          cell: (draft) => (
            <a class="govuk-link" href={`/attestations/${draft.id}`}>
              {typedName(draft, visit)}
            </a>
          ),
        },
        {
          key: 'status',
          label: t('what'),
          cell: (draft) => <DraftTag visit={visit} draft={draft} />,
        },
        { key: 'by', label: words('list.by'), cell: ({ preparedByName }) => preparedByName ?? '–' },
      ]}
    />
  );
}

function Items({ visit, items, caption }: { visit: Visit; items: readonly Item[]; caption: string }) {
  const t = text(workTexts, visit.language);
  const href = ({ citizen_id, lineId }: Item) =>
    lineId === null ? fileHref(citizen_id, 'guidance', 'steps') : fileHref(citizen_id, 'guidance', 'steps', lineId);
  return (
    <DataTable<Item>
      caption={caption}
      rows={items}
      keyOf={(item) => item.citizen_id}
      columns={[
        {
          key: 'citizen',
          label: t('citizen'),
          rowHeader: true,
          cell: (item) => (
            <a class="govuk-link" href={href(item)}>
              {nameOf(item)}
            </a>
          ),
        },
        {
          key: 'what',
          label: t('what'),
          cell: (item) => <Tag label={t(`matter.${item.matter}`)} tone={tones[item.matter]} />,
        },
        {
          key: 'until',
          label: t('until'),
          tight: true,
          cell: (item) => t(`until.${item.matter}`, { day: formatDay(item.until, visit.language) }),
        },
        { key: 'closes', label: t('closes-on'), tight: true, cell: (item) => <DateText on={item.closesOn} /> },
      ]}
    />
  );
}
