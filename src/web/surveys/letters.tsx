import {
  findSurveyed,
  listPapers,
  printLetter,
  type SurveyLetter,
  surveyLetter,
  surveyLetters,
} from '../../modules/surveys/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { problem } from '../../platform/http/index.ts';
import { DataTable, DateText, EmptyState, Form, Notice } from '../kit/index.ts';
import { type Answer, does, draw, goTo, type Site, type Visit } from '../site.tsx';
import { Letter, languageAs } from './letter.tsx';
import { words } from './question-fields.ts';
import { pageWords } from './shown.ts';

const nameOf = ({ givenName, familyName }: SurveyLetter) => `${givenName} ${familyName}`;
const hrefOf = ({ orgId, id }: SurveyLetter) => `/survey-letters/${orgId}/${id}`;

/** The letters to citizens without an e-mail address, for who prints them. */
export async function lettersPage(site: Site, visit: Visit): Promise<Answer> {
  const t = words(visit.language);
  const rows = await looked(site.house, visit.req, surveyLetters);
  return draw(site, visit, {
    title: t('letters.title'),
    wide: true,
    current: '/survey-letters',
    banner: visit.query('told') === 'printed' ? <Notice kind="success" title={t('letter.told')} /> : undefined,
    children: (
      <>
        <p class="govuk-body">{t('letters.intro')}</p>
        <DataTable<SurveyLetter>
          caption={t('letters.title')}
          quietCaption
          rows={rows}
          keyOf={({ id }) => id}
          empty={<EmptyState title={t('letters.none')} />}
          columns={[
            {
              key: 'name',
              label: t('letters.name'),
              rowHeader: true,
              cell: (one) => (
                <a class="govuk-link" href={hrefOf(one)}>
                  {nameOf(one)}
                </a>
              ),
            },
            { key: 'by', label: t('letters.by'), tight: true, cell: ({ answerBy }) => <DateText on={answerBy} /> },
            {
              key: 'printed',
              label: t('letters.printed'),
              tight: true,
              cell: ({ printedOn }) => (printedOn ? <DateText on={printedOn} /> : t('letters.not-printed')),
            },
          ]}
        />
      </>
    ),
  });
}

async function found(site: Site, visit: Visit): Promise<SurveyLetter> {
  const [one] = await looked(site.house, visit.req, surveyLetter, visit.param('orgId'), visit.param('invitationId'));
  if (!one) throw problem(404);
  return one;
}

/** One letter, to print. */
export async function letterPage(site: Site, visit: Visit): Promise<Answer> {
  const t = words(visit.language);
  const one = await found(site, visit);
  return draw(site, visit, {
    title: t('letter.title'),
    current: '/survey-letters',
    backLink: { href: '/survey-letters', label: t('letters.title') },
    children: (
      <>
        <Letter site={site} letter={{ ...one, name: nameOf(one), language: languageAs(one.language) }} />
        <p class="govuk-body w-screen-only">{t('letter.print')}</p>
        <Form action={hrefOf(one)} guard={false} fields={[]} submit={[{ label: t('letter.done'), value: 'printed' }]} />
      </>
    ),
  });
}

/** Notes that a letter was printed. */
export async function notePrinted(site: Site, visit: Visit): Promise<Answer> {
  const [orgId, id] = [visit.param('orgId'), visit.param('invitationId')];
  const outcome = await does(site, visit, printLetter, { orgId, id });
  if (!outcome.ok) throw problem(outcome.reason === 'closed' ? 404 : 409);
  return goTo(visit, '/survey-letters?told=printed');
}

/** The letters of a round with their codes, for the body that posts them. */
export async function roundLettersPage(site: Site, visit: Visit): Promise<Answer> {
  const t = pageWords(visit.language);
  const orgId = visit.param('orgId');
  const { database } = site.house;
  const organisation = await findSurveyed(database, visit.req.scope, orgId);
  if (!organisation) throw problem(404);
  const papers = await listPapers(database, visit.req.scope, orgId, visit.param('roundId'));
  return draw(site, visit, {
    title: t('round-letters.title'),
    caption: organisation.name,
    current: '/surveys',
    backLink: { href: `/surveys/${orgId}`, label: t('title') },
    children: (
      <>
        <p class="govuk-body w-screen-only">{t(papers.length > 0 ? 'round-letters.intro' : 'round-letters.none')}</p>
        {papers.map((one) => (
          <Letter key={one.id} site={site} letter={{ ...one, name: null, language: visit.language }} />
        ))}
      </>
    ),
  });
}
