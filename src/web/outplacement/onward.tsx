import type { FastifyRequest } from 'fastify';
import { type Assessment, lettersNow, type RightFacts, termsAhead } from '../../modules/outplacement/index.ts';
import { pdfAvailable } from '../../platform/pdf/pdf.ts';
import { Carried, CsrfInput, type FormValues } from '../kit/index.ts';
import { words } from './fields.ts';

interface Going {
  req: FastifyRequest;
  values: FormValues;
  facts: RightFacts;
  found: Assessment;
}

/** What one can do with the answer: take its days and letters along, or change what was answered. */
export function Onward({ req, values, facts, found }: Going) {
  const t = words(req);
  const letters = pdfAvailable() ? lettersNow(facts, found) : [];
  const hasDays = termsAhead(found.terms, facts.asOf).length > 0;
  const quiet = 'govuk-button govuk-button--secondary';
  return (
    <form method="post" action="/outplacement">
      <CsrfInput />
      <Carried values={values} />
      {hasDays || letters.length > 0 ? <h2 class="govuk-heading-m">{t('take')}</h2> : null}
      <div class="govuk-button-group">
        {hasDays ? (
          <button type="submit" class={quiet} formAction="/outplacement/calendar">
            {t('take.calendar')}
          </button>
        ) : null}
        {letters.map((letter) => (
          <button type="submit" class={quiet} formAction={`/outplacement/letters/${letter}`} key={letter}>
            {t(`take.${letter}`)}
          </button>
        ))}
      </div>
      <div class="govuk-button-group">
        <button type="submit" class="govuk-button" name="do" value="again">
          {t('again')}
        </button>
      </div>
    </form>
  );
}
