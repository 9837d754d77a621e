import type { FastifyRequest } from 'fastify';
import { type CheckedCertificate, checkCertificate } from '../../modules/selection/index.ts';
import { type Field, Form, type FormValues, Notice, type ReadForm, readForm } from '../kit/index.ts';
import { drawPublic, type Site } from '../site.tsx';
import { trackName, words } from './shared.tsx';

const fieldsOf = (req: FastifyRequest): Field[] => {
  const t = words(req);
  return [
    {
      kind: 'text',
      name: 'code',
      label: t('code'),
      hint: t('verify.code.hint'),
      required: true,
      width: 10,
      maxLength: 40,
    },
    { kind: 'text', name: 'familyName', label: t('verify.name'), required: true, width: 20, maxLength: 200 },
  ];
};

function Found({ req, found }: { req: FastifyRequest; found: CheckedCertificate | null }) {
  const t = words(req);
  if (!found)
    return (
      <Notice kind="warning" title={t('verify.unknown')}>
        {t('verify.unknown.do')}
      </Notice>
    );
  const isValid = found.worth === 'valid';
  return (
    <Notice
      kind={isValid ? 'success' : 'warning'}
      title={t(isValid ? 'verify.yes' : 'verify.no', { track: trackName(req, found.track) })}
    />
  );
}

interface Drawn {
  values?: FormValues;
  errors?: ReadForm['errors'];
  /** What was found; absent as long as nothing was asked. */
  found?: CheckedCertificate | null;
}

/** The page on which anybody checks a certificate of a person by its code and the holder's family name. */
export function verifyPage(site: Site, req: FastifyRequest, { values = {}, errors = null, found }: Drawn): string {
  const t = words(req);
  return drawPublic(site, req, {
    title: t('verify.title'),
    errors,
    banner: found === undefined ? undefined : <Found req={req} found={found} />,
    children: (
      <>
        <p class="govuk-body">{t('verify.intro')}</p>
        <Form
          action="/track-certificate"
          guard={false}
          fields={fieldsOf(req)}
          values={values}
          errors={errors}
          submit={[{ label: t('verify.do') }]}
        />
      </>
    ),
  });
}

/** Answers a question about a code and a name; nothing of it stands in an address. */
export async function verify(site: Site, req: FastifyRequest): Promise<{ status: number; page: string }> {
  const { values, errors } = readForm(fieldsOf(req), req.body, req.language);
  if (errors) return { status: 422, page: verifyPage(site, req, { values, errors }) };
  const { database, clock } = site.house;
  const typed = { code: String(values.code), familyName: String(values.familyName) };
  const found = await checkCertificate(database, clock.today(), typed);
  return { status: 200, page: verifyPage(site, req, { values, found }) };
}
