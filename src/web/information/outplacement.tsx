import type { FastifyRequest } from 'fastify';
import { baseServices, extraServices } from '../../modules/services/index.ts';
import { drawPublic, type Site } from '../site.tsx';
import { Listed, StandsOn, Told, words } from './parts.tsx';
import { RightOn } from './right.tsx';

/** What a dismissed worker can expect of outplacement (O-02 to O-07). */
export function outplacementPage(site: Site, req: FastifyRequest): string {
  const t = words(req);
  return drawPublic(site, req, {
    title: t('outplacement.title'),
    backLink: { href: '/information', label: t('title') },
    children: (
      <>
        <p class="govuk-body-l">{t('outplacement.intro')}</p>
        <RightOn req={req} today={site.house.clock.today()} />
        <Listed title={t('base.title')} items={baseServices.map((one) => t(`service.${one}`))} />
        <Listed title={t('more.title')} items={[...extraServices.map((one) => t(`service.${one}`)), t('more.own')]} />
        <p class="govuk-body w-prose">{t('more.intro')}</p>
        <Told title={t('form.title')} body={t('form.body')} />
        <Told title={t('price.title')} body={t('price.body')} />
        <Told title={t('file.title')} body={t('file.body')} link={{ href: '/privacy', label: t('file.more') }} />
        <Told title={t('label.title')} body={t('label.body')} link={{ href: '/register', label: t('use.register') }} />
        <Told
          title={t('unhappy')}
          body={t('complain.what')}
          link={{ href: '/information/complaints', label: t('complain.title') }}
        />
        <StandsOn
          req={req}
          cites={[
            'O-01',
            'O-06',
            'OPL-11/1',
            'OPL-11/3',
            'OPL-11/7',
            'OPL-11/8',
            'OPL-13',
            'GP-34',
            'O-02',
            'O-03',
            'O-04',
            'O-05',
            'O-07',
            'M-01',
            'C-01',
          ]}
        />
      </>
    ),
  });
}
