import type { FastifyRequest } from 'fastify';
import type { OfferItem } from '../../../schemes/index.ts';
import { missingInOffer, offerItems } from '../../modules/outplacement/index.ts';
import { Button, Carried, CiteLink, Control, CsrfInput, Details, type FormValues, Notice } from '../kit/index.ts';
import { words } from './fields.ts';

/** What was ticked of an offer; null as long as nobody asked. */
export type SaidOffer = readonly OfferItem[] | null;

/** Reads the ticks; what is no part of an offer is not read. */
export function saidOffer(body: unknown): SaidOffer {
  const posted = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  const ticked = posted.flatMap(([name, value]): unknown[] => (name === 'said' ? [value].flat() : []));
  return posted.some(([name, value]) => name === 'do' && value === 'offer')
    ? offerItems.filter((item) => ticked.includes(item))
    : null;
}

/** Checks an offer item by item: what is not ticked is missing (OPL-11/4). */
export function OfferCheck({ req, values, said }: { req: FastifyRequest; values: FormValues; said: SaidOffer }) {
  const t = words(req);
  const missing = said === null ? [] : missingInOffer(said);
  const options = offerItems.map((value) => ({ value, label: t(`offer.${value}`) }));
  return (
    <Details summary={t('offer')} open={said !== null}>
      {said === null ? null : (
        <Notice
          kind={missing.length === 0 ? 'success' : 'warning'}
          title={t(missing.length === 0 ? 'offer.complete' : 'offer.missing')}
        >
          <ul class="govuk-list govuk-list--bullet">
            {missing.map((item) => (
              <li key={item}>{t(`offer.${item}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <form method="post" action="/outplacement">
        <CsrfInput />
        <Carried values={values} />
        <Control
          field={{ kind: 'checkboxes', name: 'said', label: t('offer.hint'), options }}
          values={{ said: said ?? [] }}
          error={undefined}
        />
        <p class="govuk-body">
          <CiteLink cite="OPL-11/4" />
        </p>
        <Button label={t('offer.check')} look="secondary" name="do" value="offer" />
      </form>
    </Details>
  );
}
