import { type Day, formatDay } from '../../kernel/day.ts';
import type { Identity } from '../../platform/login/index.ts';
import { text } from '../../texts/catalogue.ts';
import { meTexts } from '../../texts/me.ts';
import { draw, type Site, type Visit } from '../site.tsx';

/** The words of the citizen's own pages. */
export const words = (visit: Visit) => text(meTexts, visit.language);

/** Who logged in, as the issuer says it. */
export const claimed = (visit: Visit): Identity | null => visit.req.session?.identity ?? null;

/** A day in the short form, in the visitor's language. */
export const short = (visit: Visit, day: Day) => formatDay(day, visit.language);

/** What the page says of an attestation that is no longer there for this citizen. */
export const goneTold = (site: Site, visit: Visit) =>
  draw(
    site,
    visit,
    {
      title: words(visit)('att.title'),
      current: '/me/attestations',
      children: <p class="govuk-body">{words(visit)('gone')}</p>,
    },
    404,
  );
