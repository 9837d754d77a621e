import type { FastifyRequest } from 'fastify';
import { type Accused, type ComplaintDoor, complaintDoorNames, complaintDoors } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import type { Span } from '../../kernel/scheme.ts';
import { schemeOn } from '../../modules/complaints/index.ts';
import { words as complaintWords, doorName } from '../complaints/shared.tsx';
import { ButtonLink, Details, SummaryList, type SummaryRow } from '../kit/index.ts';
import { drawPublic, type Site } from '../site.tsx';
import { StandsOn, words } from './parts.tsx';

/** The rules of a door that are no steps, with those that only some doors have. */
type Rules = (typeof complaintDoors)[ComplaintDoor] & {
  membersOnly?: true;
  own?: true;
  afterVdab?: readonly Accused[];
};

const daysOf = (span: Span): number => ('days' in span ? span.days : 0);

/** Where one goes next; about a selection that is an Ombudsman outside the product. */
function nextOf(req: FastifyRequest, door: ComplaintDoor, next: readonly ComplaintDoor[]): string {
  const t = words(req);
  if (next.length > 0)
    return t('complain.next.to', { doors: next.map((one) => doorName(req, one)).join(t('complain.or')) });
  return door === 'bosa' ? complaintWords(req)('next-door.none') : t('complain.next.none');
}

/** Who may complain here and when, in sentences; none where there is nothing special. */
function specials(req: FastifyRequest, { membersOnly, own, afterVdab = [] }: Rules): string[] {
  const t = words(req);
  return [
    ...(membersOnly ? [t('complain.members')] : []),
    ...(own ? [t('complain.own')] : []),
    ...afterVdab.map((kind) => t('complain.after', { kind: t(`kind.${kind}`) })),
  ];
}

/** One door, as its scheme has it on a day: whom it hears about, its terms, its grounds, and where one goes next. */
function Door({ req, door, today }: { req: FastifyRequest; door: ComplaintDoor; today: Day }) {
  const t = words(req);
  const rules: Rules = complaintDoors[door];
  const { terms } = schemeOn(door, today);
  const about: readonly Accused[] = rules.about;
  const rows: SummaryRow[] = [
    { label: t('complain.about'), value: about.map((kind) => t(`kind.${kind}`)).join(', ') },
    { label: t('complain.receipt'), value: t('complain.within', { days: daysOf(terms.receiptWithin) }) },
    { label: t('complain.answer'), value: t('complain.within', { days: daysOf(terms.answerWithin) }) },
    { label: t('complain.extend'), value: t('complain.by', { days: daysOf(terms.extendBy) }) },
    { label: t('complain.next'), value: nextOf(req, door, rules.next) },
  ];
  return (
    <section>
      <h2 class="govuk-heading-m">{doorName(req, door)}</h2>
      {specials(req, rules).map((one) => (
        <p class="govuk-body" key={one}>
          {one}
        </p>
      ))}
      <SummaryList rows={rows} />
      <Details summary={t('complain.grounds')}>
        <ul class="govuk-list govuk-list--bullet">
          {rules.grounds.map((ground) => (
            <li key={ground}>{complaintWords(req)(`ground.${ground}`)}</li>
          ))}
        </ul>
      </Details>
    </section>
  );
}

/** Where one can complain: every door with its rules, from the procedures that the product follows (C-08, V-12). */
export function complaintsPage(site: Site, req: FastifyRequest): string {
  const t = words(req);
  const today = site.house.clock.today();
  return drawPublic(site, req, {
    title: t('complain.title'),
    backLink: { href: '/information', label: t('title') },
    children: (
      <>
        <p class="govuk-body-l">{t('complain.intro')}</p>
        <ButtonLink href="/complaints/new" label={t('complain.new')} />
        <p class="govuk-body">
          <a class="govuk-link" href="/follow">
            {t('complain.follow')}
          </a>
        </p>
        {complaintDoorNames.map((door) => (
          <Door key={door} req={req} door={door} today={today} />
        ))}
        <StandsOn req={req} cites={['C-08', 'V-12', 'BD-ombudsman', 'BOSA-complaint', 'OURS-complaint-terms']} />
      </>
    ),
  });
}
