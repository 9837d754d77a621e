import type { FastifyRequest } from 'fastify';
import { type OutplacementRight, outplacementRights } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import type { TermSpan } from '../../kernel/term.ts';
import { versionOn } from '../../kernel/version.ts';
import { Listed, words } from './parts.tsx';

const hoursOf = (phases: readonly { hours: number }[]): number => phases.reduce((sum, { hours }) => sum + hours, 0);

/** A term in words: so many days, weeks or months. */
function spanWords(req: FastifyRequest, span: TermSpan): string {
  const t = words(req);
  if ('weeks' in span) return t('span.weeks', { count: span.weeks });
  if ('months' in span) return t('span.months', { count: span.months });
  return t('span.days', { count: 'days' in span ? span.days : 0 });
}

/** Who is entitled, by the law of a day. */
function entitled(req: FastifyRequest, { general, special, cell }: OutplacementRight): string[] {
  const t = words(req);
  const ofSpecial = { age: special.age.years, seniority: special.seniority.years, hours: hoursOf(special.phases) };
  const ofCell = { age: cell.age.years, older: cell.older.hours, younger: cell.younger.hours };
  return [
    ...(general
      ? [t('right.general', { weeks: general.noticeWeeks.atLeast, hours: hoursOf(general.notice.phases) })]
      : []),
    t('right.special', ofSpecial),
    t('right.cell', ofCell),
    t('right.urgent'),
  ];
}

/** By when, under the general regime of a day. */
function byWhen(req: FastifyRequest, { indemnity, notice }: NonNullable<OutplacementRight['general']>): string[] {
  const t = words(req);
  return [
    t('when.indemnity', { offer: spanWords(req, indemnity.offer), ask: spanWords(req, indemnity.defaultNotice) }),
    t('when.notice', { offer: spanWords(req, notice.offer), ask: spanWords(req, notice.defaultNotice) }),
    t('when.answer', { answer: spanWords(req, indemnity.answer) }),
  ];
}

/** Who is entitled to outplacement and by when, as the law stands on a day (O-06). */
export function RightOn({ req, today }: { req: FastifyRequest; today: Day }) {
  const t = words(req);
  const right = versionOn(
    outplacementRights.map((scheme) => ({ scheme })),
    today,
  )?.scheme;
  if (!right) return null;
  return (
    <>
      <Listed title={t('right.title')} items={entitled(req, right)} />
      {right.general ? <Listed title={t('when.title')} items={byWhen(req, right.general)} /> : null}
      <p class="govuk-body w-prose">{t('right.more')}</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/outplacement">
          {t('right.calculate')}
        </a>
      </p>
    </>
  );
}
