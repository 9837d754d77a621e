import type { Cite } from '../../../sources/index.ts';
import { type Day, formatDay } from '../../kernel/day.ts';
import { isId } from '../../kernel/id.ts';
import { doorTo } from '../../modules/attestations/index.ts';
import { problem } from '../../platform/http/index.ts';
import { text } from '../../texts/catalogue.ts';
import { doorTexts } from '../../texts/doors.ts';
import { ButtonLink, CiteLink } from '../kit/index.ts';
import { draw, type Site, type Visit } from '../site.tsx';

interface Told {
  why: string;
  cite: Cite;
  advice: string;
  /** Whether a new attestation would help. */
  prepares: boolean;
}

async function explain(site: Site, visit: Visit, citizenId: string): Promise<Told> {
  const t = text(doorTexts, visit.language);
  const short = (day: Day) => formatDay(day, visit.language);
  const elsewhere: Told = { why: t('why.role'), cite: 'OURS-roles', advice: t('do.role'), prepares: false };
  if (visit.actor.role !== 'consultant') return elsewhere;
  const door = await doorTo(site.house, visit.looker, citizenId);
  switch (door.state) {
    // An open door with nothing behind it: what was asked for is not in this file.
    case 'open':
      return elsewhere;
    case 'never':
      return { why: t('why.never'), cite: 'M-01', advice: t('do.prepare'), prepares: true };
    case 'not-yet':
      return {
        why: t('why.not-yet', { day: short(door.opensOn) }),
        cite: 'M-01/reading-access',
        advice: t('do.wait', { day: short(door.opensOn) }),
        prepares: false,
      };
    case 'over':
      return {
        why: t('why.over', { ends: short(door.endsOn), closes: short(door.closesOn) }),
        cite: 'M-01/reading-access',
        advice: t('do.prepare'),
        prepares: true,
      };
    case 'withdrawn':
      return {
        why: t('why.withdrawn', { day: short(door.on) }),
        cite: 'M-01/reading-withdrawn',
        advice: t('do.withdrawn'),
        prepares: true,
      };
  }
}

/**
 * The page behind a closed door: why, by which paragraph, and what to do. It tells from the office's own attestations
 * alone, so that nobody learns from it whether a citizen exists.
 */
export async function closedDoor(site: Site, visit: Visit, citizenId: string): Promise<string> {
  if (!isId(citizenId)) throw problem(404);
  const t = text(doorTexts, visit.language);
  const { why, cite, advice, prepares } = await explain(site, visit, citizenId);
  return draw(
    site,
    visit,
    {
      title: t('title'),
      children: (
        <>
          <h2 class="govuk-heading-m">{t('why.title')}</h2>
          <p class="govuk-body">
            {why} <CiteLink cite={cite} />
          </p>
          <h2 class="govuk-heading-m">{t('do.title')}</h2>
          <p class="govuk-body">{advice}</p>
          {prepares ? <ButtonLink href="/attestations/new" label={t('do.button')} /> : null}
        </>
      ),
    },
    403,
  );
}
