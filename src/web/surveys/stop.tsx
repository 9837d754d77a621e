import type { FastifyRequest } from 'fastify';
import {
  allowSurveys,
  findSurveyBy,
  findWish,
  linkDigest,
  type OpenSurvey,
  refuseSurveys,
  respondentOf,
} from '../../modules/surveys/index.ts';
import { perform } from '../../platform/perform.ts';
import { Form } from '../kit/index.ts';
import { drawPublic, type Site } from '../site.tsx';
import { drawNoLink, type PublicAnswer, textIn } from './answer.tsx';
import { words } from './question-fields.ts';

function drawWish(site: Site, req: FastifyRequest, link: string, refuses: boolean, isOpen: boolean): string {
  const t = words(req.language);
  return drawPublic(site, req, {
    title: t(refuses ? 'stop.done.title' : 'stop.title'),
    children: (
      <>
        <p class="govuk-body">{t(refuses ? 'stop.done' : 'stop.ask')}</p>
        <Form
          action={`/s/${link}/stop`}
          guard={false}
          fields={[]}
          values={{}}
          submit={[
            refuses
              ? { label: t('stop.undo'), value: 'allow', look: 'secondary' }
              : { label: t('stop.do'), value: 'refuse' },
          ]}
        />
        {isOpen ? (
          <p class="govuk-body">
            <a class="govuk-link" href={`/s/${link}`}>
              {t('stop.questions')}
            </a>
          </p>
        ) : null}
      </>
    ),
  });
}

const drawForgotten = (site: Site, req: FastifyRequest): string =>
  drawPublic(site, req, {
    title: words(req.language)('stop.title'),
    children: <p class="govuk-body">{words(req.language)('stop.over')}</p>,
  });

const found = ({ house }: Site, link: string): Promise<OpenSurvey | null> =>
  findSurveyBy(house, linkDigest(house.keys, link));

/**
 * The page that the last link of a survey's mail leads to. It asks before it does anything, because programs that read mail open
 * links too; and it shows how it stands, with the way back.
 */
export async function stopPage(site: Site, req: FastifyRequest, link: string): Promise<PublicAnswer> {
  const survey = await found(site, link);
  if (!survey) return { status: 404, page: drawNoLink(site, req) };
  const refuses = await findWish(site.house, survey);
  if (refuses === null) return { status: 200, page: drawForgotten(site, req) };
  return { status: 200, page: drawWish(site, req, link, refuses, survey.status === 'open') };
}

/** Keeps what its reader wishes, and shows it. */
export async function tellWish(site: Site, req: FastifyRequest, link: string): Promise<PublicAnswer> {
  const survey = await found(site, link);
  if (!survey) return { status: 404, page: drawNoLink(site, req) };
  const { orgId, id, digest } = survey;
  const verb = textIn(req.body, 'do') === 'allow' ? allowSurveys : refuseSurveys;
  const asking = { actor: respondentOf(id), requestId: req.id };
  const outcome = await perform(site.house, asking, verb, { orgId, id, digest });
  return outcome.ok ? { goTo: `/s/${link}/stop` } : { status: 409, page: drawForgotten(site, req) };
}
