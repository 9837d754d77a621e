import { paragraphs } from '../../sources/index.ts';
import { type Day, formatDayLong } from '../kernel/day.ts';
import type { Language } from '../kernel/language.ts';
import { codeOf } from '../kernel/short-code.ts';
import { statement } from '../platform/database/index.ts';
import type { Letter } from '../platform/pdf/pdf.ts';
import type { Enclosed, Enclosing } from '../platform/relay.ts';
import { type Text, text } from '../texts/catalogue.ts';
import { procedureLetters } from '../texts/procedure-letters.ts';
import { type ApplicationState, applicationKind, procedureWith } from './applications/index.ts';
import { type CertificateState, certificateKind, type Granting, lifeOf } from './certificates/index.ts';

/** What the letters of a procedure tell. */
type Told = 'admitted' | 'incomplete' | 'dismissed' | 'granted' | 'refused';

interface Addressed {
  organisation: string;
  code: string;
  reasons: string | null;
}
interface AboutApplication extends Addressed {
  application: ApplicationState;
  certificate: CertificateState | null;
}
interface AboutCertificate extends Addressed {
  certificate: CertificateState;
}

/** `$1` organisation, `$2` application, `$3` the version that the decision made, whose reasons go along. */
const readApplication = statement<AboutApplication>(
  'letter.application',
  `select o.name as organisation, o.code, ${applicationKind.stateOf('a')} as application,
     (select ${certificateKind.stateOf('c')} from certificate c where c.org_id = a.org_id and c.id = a.certificate_id) as certificate,
     (select t.body from application_text t where t.org_id = a.org_id and t.id = a.id and t.field = 'reasons' and t.n = $3::int) as reasons
   from application a join organisation o on o.id = a.org_id where a.org_id = $1::uuid and a.id = $2::uuid`,
);
const readCertificate = statement<AboutCertificate>(
  'letter.certificate',
  `select o.name as organisation, o.code, ${certificateKind.stateOf('c')} as certificate,
     (select t.body from certificate_text t where t.org_id = c.org_id and t.id = c.id and t.n = $3::int) as reasons
   from certificate c join organisation o on o.id = c.org_id where c.org_id = $1::uuid and c.id = $2::uuid`,
);

type Words = Text<keyof (typeof procedureLetters)['nl']>;

/** What every letter has in common: from the body, to the organisation, with the criteria and the reasons. */
function letterOf(
  t: Words,
  language: Language,
  about: Addressed & {
    grants: Granting;
    on: Day;
    reference: string;
    criteria: readonly (keyof typeof paragraphs)[];
  },
  said: { subject: string; paragraphs: string[] },
): Letter {
  const { grants, organisation, code, reasons, on, reference, criteria } = about;
  return {
    day: on,
    from: [t(`from.${grants}`)],
    to: [organisation, t('number', { code })],
    subject: said.subject,
    reference,
    paragraphs: [...said.paragraphs, ...(reasons === null ? [] : [t('why', { reasons })])],
    grounds: criteria.map((cite) => ({ text: paragraphs[cite].text[language], source: cite })),
    signedBy: [t(`from.${grants}`)],
  };
}

/** The sentences of a letter about an application; what it says of days comes from the record. */
function sentencesOf(t: Words, told: Told, row: AboutApplication, asked: Enclosing, language: Language): string[] {
  const { application, certificate } = row;
  const { grants } = procedureWith(application.scheme);
  const long = (on: Day) => formatDayLong(on, language);
  if (told === 'admitted')
    return [t('admitted'), t(grants === 'certo' && application.provenOn === null ? 'admitted.mlp' : 'admitted.next')];
  if (told === 'incomplete') return [t('incomplete', { day: long(application.completeBy ?? asked.on) })];
  if (told !== 'granted' || certificate === null)
    return [t(told === 'granted' ? 'granted.subject' : told), t('appeal')];
  const { number, startsOn, endsOn } = certificate;
  return [
    t(`granted.${grants}`, { number, from: long(startsOn), until: endsOn === null ? '' : long(endsOn) }),
    t('granted.register', { address: `${asked.publicUrl}/register/${number}` }),
  ];
}

/**
 * The letter to an applicant about what was decided on its application (C-13, C-15, C-19): dated on that day, with the
 * reasons of that decision, the criteria that it stands on, and how to contest it.
 */
export const applicationLetter =
  (told: Told) =>
  async (asked: Enclosing): Promise<Enclosed | null> => {
    const { orgId = '', applicationId = '', version = '0' } = asked.payload;
    const [row] = await asked.ask(readApplication.with(orgId, applicationId, version));
    if (!row) return null;
    const isOnCriteria = told === 'incomplete' || told === 'dismissed' || told === 'refused';
    const about = {
      ...row,
      ...{ grants: procedureWith(row.application.scheme).grants, on: asked.on, reference: codeOf(applicationId) },
      criteria: isOnCriteria ? row.application.criteria : [],
    };
    return {
      orgId,
      aboutId: applicationId,
      paper(language) {
        const t = text(procedureLetters, language);
        const sentences = sentencesOf(t, told, row, asked, language);
        return letterOf(t, language, about, { subject: t(`${told}.subject`), paragraphs: sentences });
      },
    };
  };

/** The letter to a holder about what became of its certificate or mandate (C-02, V-06). */
export async function certificateLetter(asked: Enclosing): Promise<Enclosed | null> {
  const { orgId = '', certificateId = '', version = '0' } = asked.payload;
  const [row] = await asked.ask(readCertificate.with(orgId, certificateId, version));
  if (!row) return null;
  const { scheme, number, status, endsOn, criteria } = row.certificate;
  const about = { ...row, grants: lifeOf(scheme).grants, on: asked.on, reference: number, criteria };
  return {
    orgId,
    aboutId: certificateId,
    paper(language) {
      const t = text(procedureLetters, language);
      const filled = {
        number,
        day: formatDayLong(asked.on, language),
        until: endsOn === null ? '' : formatDayLong(endsOn, language),
      };
      const isContestable = status === 'suspended' || status === 'withdrawn';
      const sentences = [t(status, filled), ...(isContestable ? [t('appeal')] : [])];
      return letterOf(t, language, about, { subject: t(`${status}.subject`, filled), paragraphs: sentences });
    },
  };
}
