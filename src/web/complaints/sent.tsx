import type { FastifyRequest } from 'fastify';
import { findByDigest, followDigestOf, type Lodged, proposedGrounds } from '../../modules/complaints/index.ts';
import { problem } from '../../platform/http/index.ts';
import { DateText, Form, Notice, SummaryList } from '../kit/index.ts';
import { drawPublic, type Site } from '../site.tsx';
import { words } from './shared.tsx';

/** What came of it: number and code, shown once, and the days on which something follows. */
export async function sentPage(site: Site, req: FastifyRequest, { number, code }: Lodged): Promise<string> {
  const t = words(req);
  const { house } = site;
  const complaint = await findByDigest(house, followDigestOf(house.keys, number, code));
  if (!complaint) throw problem(500);
  const { state, body, about } = complaint;
  return drawPublic(site, req, {
    title: t('sent.title'),
    banner: <Notice kind="important">{t('sent.keep')}</Notice>,
    children: (
      <>
        <SummaryList
          rows={[
            { label: t('number'), value: <strong>{number}</strong> },
            { label: t('code'), value: <strong>{code}</strong> },
            { label: t('about'), value: about },
            { label: t('body'), value: body },
            { label: t('receipt-by'), value: <DateText on={state.receiptBy} /> },
            { label: t('answer-by'), value: <DateText on={state.answerBy} /> },
          ]}
        />
        {proposedGrounds(state).includes('facts-too-old') ? <Notice kind="warning">{t('sent.too-old')}</Notice> : null}
        <Form
          action="/follow"
          guard={false}
          fields={[
            { kind: 'hidden', name: 'number' },
            { kind: 'hidden', name: 'code' },
          ]}
          values={{ number, code }}
          submit={[{ label: t('sent.follow'), look: 'secondary' }]}
        />
      </>
    ),
  });
}
