import type { FastifyRequest } from 'fastify';
import { careerGuidanceMandate2024, careerVoucher2020 } from '../../../schemes/index.ts';
import { drawPublic, type Site } from '../site.tsx';
import { Listed, StandsOn, Told, words } from './parts.tsx';

const what = ['question', 'choose', 'strengths', 'tailored', 'plan'] as const;
const whatNot = ['employer', 'part', 'outplacement', 'test', 'extra'] as const;
const steps = ['centre', 'order', 'object', 'pay', 'codes', 'begin', 'asked'] as const;

/** What a career voucher is for and not for, and how one uses it (V-11). */
export function voucherPage(site: Site, req: FastifyRequest): string {
  const t = words(req);
  const { objectWithin, payWithin } = careerVoucher2020.terms;
  const days = { object: objectWithin.days, pay: payWithin.days };
  return drawPublic(site, req, {
    title: t('voucher.title'),
    backLink: { href: '/information', label: t('title') },
    children: (
      <>
        <p class="govuk-body-l">{t('voucher.intro')}</p>
        <Listed title={t('for.title')} items={what.map((one) => t(`for.${one}`))} />
        <Listed title={t('not.title')} items={whatNot.map((one) => t(`not.${one}`))} />
        <Listed title={t('use.title')} items={steps.map((one) => t(`use.${one}`, days))} isOrdered />
        <Told title={t('much.title')} body={t('much.body')} />
        <Told
          title={t('quality.title')}
          body={t('quality.body', { years: careerGuidanceMandate2024.terms.mandateFor.years })}
          link={{ href: '/register', label: t('use.register') }}
        />
        <Told
          title={t('unhappy')}
          body={t('complain.what')}
          link={{ href: '/information/complaints', label: t('complain.title') }}
        />
        <StandsOn req={req} cites={['V-07', 'V-11', 'VOUCHER-order', 'VOUCHER-use', 'V-05', 'V-09']} />
      </>
    ),
  });
}
