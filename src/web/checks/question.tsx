import type { FastifyRequest } from 'fastify';
import { formatDayLong } from '../../kernel/day.ts';
import { findQuestion, type OpenQuestion, questionDigest, takeAnswer } from '../../modules/checks/index.ts';
import { perform } from '../../platform/perform.ts';
import { systemActor } from '../../platform/system-actor.ts';
import { type Field, type FieldErrors, Form, readForm } from '../kit/index.ts';
import { drawPublic, type Site } from '../site.tsx';
import { words } from './shared.tsx';

/** A page for anybody, with its status. */
export interface PublicPage {
  status: number;
  page: string;
}

function fieldsOf(req: FastifyRequest): Field[] {
  const t = words(req);
  return [
    {
      ...{ kind: 'radios', name: 'satisfied', label: t('q.field'), required: true },
      options: [
        { value: 'yes', label: t('q.yes') },
        { value: 'no', label: t('q.no') },
      ],
    },
  ];
}

function drawQuestion(
  site: Site,
  req: FastifyRequest,
  { organisation, answerBy }: OpenQuestion,
  link: string,
  errors: FieldErrors | null,
): string {
  const t = words(req);
  return drawPublic(site, req, {
    title: t('q.title'),
    caption: t('q.about', { organisation }),
    errors,
    children: (
      <>
        <p class="govuk-body">{t('q.intro', { day: formatDayLong(answerBy, req.language) })}</p>
        <p class="govuk-inset-text">{t('q.promise')}</p>
        <Form action={`/q/${link}`} fields={fieldsOf(req)} errors={errors} submit={[{ label: t('q.send') }]} />
      </>
    ),
  });
}

function drawSaid(site: Site, req: FastifyRequest, which: 'thanks' | 'over' | 'wrong'): string {
  const t = words(req);
  return drawPublic(site, req, {
    title: t(`q.${which}`),
    children: <p class="govuk-body">{t(`q.${which}.body`)}</p>,
  });
}

const lookUp = (site: Site, link: string) => findQuestion(site.house, questionDigest(site.house.keys, link));

/** The page that a citizen's link leads to: the question, or that it is closed. */
export async function questionPage(site: Site, req: FastifyRequest, link: string): Promise<PublicPage> {
  const question = await lookUp(site, link);
  if (!question) return { status: 404, page: drawSaid(site, req, 'wrong') };
  if (!question.isOpen) return { status: 200, page: drawSaid(site, req, 'over') };
  return { status: 200, page: drawQuestion(site, req, question, link, null) };
}

/** Takes the answer, once. */
export async function answerQuestion(site: Site, req: FastifyRequest, link: string): Promise<PublicPage> {
  const question = await lookUp(site, link);
  if (!question) return { status: 404, page: drawSaid(site, req, 'wrong') };
  const { input, errors } = readForm(fieldsOf(req), req.body, req.language);
  if (errors && question.isOpen) return { status: 422, page: drawQuestion(site, req, question, link, errors) };
  const { orgId, checkId, guidanceId } = question;
  const command = { orgId, checkId, guidanceId, isSatisfied: input.satisfied === 'yes' };
  const outcome = await perform(site.house, { actor: systemActor, requestId: req.id }, takeAnswer, command);
  if (!outcome.ok) return { status: 409, page: drawSaid(site, req, 'over') };
  return { status: 200, page: drawSaid(site, req, 'thanks') };
}
