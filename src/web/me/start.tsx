import { formatDay } from '../../kernel/day.ts';
import {
  isOpen,
  listOwnAttestations,
  listWaitingForMe,
  type ShownAttestation,
} from '../../modules/attestations/index.ts';
import { type OwnNow, ownNow } from '../../modules/programmes/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { text } from '../../texts/catalogue.ts';
import { meTexts } from '../../texts/me.ts';
import { ButtonLink, Notice } from '../kit/index.ts';
import { whenOf } from '../programmes/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';

/** The attestations that open the file today. */
const openToday = (given: readonly ShownAttestation[], visit: Visit) =>
  given.filter(({ id, state }) => isOpen({ ...state, id }, visit.today));

const ownGuidance = async ({ house }: Site, { actor, req }: Visit): Promise<OwnNow[]> =>
  actor.citizenId === null ? [] : looked(house, req, ownNow, actor.citizenId, house.clock.now().toISOString());

/** What guidance asks now, and when the next appointment is. */
function Guidance({ visit: { language }, now }: { visit: Visit; now: OwnNow }) {
  const t = text(meTexts, language);
  return (
    <>
      {now.toAnswer > 0 ? (
        <Notice kind="important" title={t('start.minutes', { count: now.toAnswer })}>
          <ButtonLink href="/me/programme" label={t('start.minutes.go')} />
        </Notice>
      ) : null}
      <p class="govuk-body">
        {now.next ? (
          <>
            {t('start.next')} <strong>{whenOf(now.next, language)}</strong>.{' '}
          </>
        ) : null}
        <a class="govuk-link" href="/me/programme">
          {t('start.programme')}
        </a>
      </p>
    </>
  );
}

/** The citizen's first page: what waits, who may open the file now, and where to go. */
export async function citizenHome(site: Site, visit: Visit): Promise<Answer> {
  const identity = visit.req.session?.identity ?? null;
  const waiting = await listWaitingForMe(site.house, visit.looker, identity);
  const given = await listOwnAttestations(site.house, visit.looker);
  const open = openToday(given, visit);
  const [now] = await ownGuidance(site, visit);
  const t = text(meTexts, visit.language);
  const hasFile = visit.actor.citizenId !== null;
  return draw(site, visit, {
    title: t('start.title', { name: visit.actor.name }),
    children: (
      <>
        {waiting.length > 0 ? (
          <Notice kind="important" title={t('start.sign', { count: waiting.length })}>
            <ButtonLink href="/me/attestations" label={t('start.sign.go')} />
          </Notice>
        ) : now && now.toAnswer > 0 ? null : (
          <p class="govuk-body">{t('start.nothing')}</p>
        )}
        {now ? <Guidance visit={visit} now={now} /> : null}
        <p class="govuk-body">
          <a class="govuk-link" href="/information">
            {t('start.information')}
          </a>
        </p>
        {hasFile ? (
          <>
            <h2 class="govuk-heading-m">{t('start.who')}</h2>
            {open.length === 0 ? <p class="govuk-body">{t('start.who.none')}</p> : null}
            <ul class="govuk-list">
              {open.map(({ id, officeName, state }) => (
                <li key={id}>
                  {t('start.who.one', { office: officeName, day: formatDay(state.closesOn, visit.language) })}
                </li>
              ))}
            </ul>
            <h2 class="govuk-heading-m">{t('start.more')}</h2>
            <ul class="govuk-list w-choices">
              {(['file', 'looks', 'attestations', 'download'] as const).map((place) => (
                <li key={place}>
                  <a class="govuk-link" href={`/me/${place}`}>
                    {t(`start.${place}`)}
                  </a>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <h2 class="govuk-heading-m">{t('nofile.title')}</h2>
            <p class="govuk-body">{t('nofile.body')}</p>
          </>
        )}
      </>
    ),
  });
}
