import { languages } from '../../kernel/language.ts';
import { findInformation, SendInformation, sendInformation } from '../../modules/checks/index.ts';
import { problem } from '../../platform/http/index.ts';
import { checked } from '../certificate/shared.tsx';
import {
  DateText,
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  issueErrors,
  readForm,
  textOf,
} from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { words } from './shared.tsx';

const fieldsOf = (visit: Visit): Field[] => {
  const t = words(visit);
  return [
    ...languages.flatMap((language): Field[] => {
      const required = language === 'nl' ? { required: true } : {};
      return [
        {
          kind: 'text',
          name: `subject-${language}`,
          label: t(`mail.subject.${language}`),
          maxLength: 200,
          ...required,
        },
        { kind: 'textarea', name: `body-${language}`, label: t(`mail.body.${language}`), maxLength: 8000, ...required },
      ];
    }),
    { kind: 'hidden', name: 'once' },
  ];
};

function drawNew(site: Site, visit: Visit, values: FormValues, errors: FieldErrors | null): string {
  const t = words(visit);
  return draw(
    site,
    visit,
    {
      ...{ title: t('mail.title'), current: '/checks', errors },
      backLink: { href: '/checks', label: t('checks') },
      children: (
        <>
          <p class="govuk-body">{t('mail.intro')}</p>
          <Form
            action="/info-mails/new"
            fields={fieldsOf(visit)}
            values={{ ...values, once: onceOf() }}
            errors={errors}
            submit={[{ label: t('mail.do') }, { label: t('back'), look: 'link', href: '/checks' }]}
          />
        </>
      ),
    },
    errors ? 422 : 200,
  );
}

/** The form of an information mail. */
export const newInformation = async (site: Site, visit: Visit): Promise<Answer> =>
  drawNew(site, visit, visit.parked() ?? {}, null);

/** Sends it; a language that was left empty is not written in. */
export async function sendFrom(site: Site, visit: Visit): Promise<Answer> {
  const fields = fieldsOf(visit);
  const { values, errors } = readForm(fields, visit.req.body, visit.language);
  if (errors) return drawNew(site, visit, values, errors);
  const said = languages
    .map((language) => ({
      ...{ language, subject: textOf(values, `subject-${language}`).trim() },
      body: textOf(values, `body-${language}`).trim(),
    }))
    .filter(({ subject, body }) => subject !== '' || body !== '');
  const command = { orgId: visit.actor.orgId ?? '', words: said };
  const form = { once: visit.body('once') };
  const outcome = await checked(SendInformation, command, (data) => does(site, visit, sendInformation, data, form));
  if ('issues' in outcome) return drawNew(site, visit, values, issueErrors(fields, outcome.issues, visit.language));
  return outcome.ok ? goTo(visit, '/checks?told=sent') : drawNew(site, visit, values, errorsOf(visit, outcome, {}));
}

/** An information mail, for the centres that it went to and for VDAB. */
export async function informationPage(site: Site, visit: Visit): Promise<Answer> {
  const t = words(visit);
  const found = await findInformation(
    site.house.database,
    visit.req.scope,
    visit.param('informationId'),
    visit.language,
  );
  if (!found) throw problem(404);
  return draw(site, visit, {
    ...{ title: found.subject, caption: t('mail.from'), current: '/checks' },
    backLink: { href: '/checks', label: t('checks') },
    children: (
      <>
        <p class="govuk-hint">
          <DateText on={found.sentOn} />
        </p>
        <p class="govuk-body w-prose w-typed">{found.body}</p>
      </>
    ),
  });
}
