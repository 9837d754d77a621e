import { formatDay, formatDayLong } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import { type Text, text } from '../../texts/catalogue.ts';
import { papersTexts } from '../../texts/papers.ts';
import { codeModules } from './code.ts';
import type { AttestationForm, CertificatePaper, Letter, OwnFile, PaperName, Papers } from './papers.ts';

type Words = Text<keyof (typeof papersTexts)['nl']>;

/**
 * What a template reads: the words of a paper in one language, days written out, in the order of the page. Whatever a
 * template shows comes from here, so a template holds lay-out and not a single word.
 */
type Content = Record<string, unknown>;

/** Every field of the form with its value; null becomes a line to write on. */
function formContent(form: AttestationForm, t: Words, language: Language): Content {
  const short = (on: AttestationForm['day']) => formatDay(on, language);
  const long = (on: AttestationForm['day']) => formatDayLong(on, language);
  const before = form.extends;
  return {
    lead: t('form.lead'),
    groups: [
      {
        title: t('form.office'),
        fields: [
          { label: t('form.office.name'), value: form.office.name },
          { label: t('form.office.unit'), value: form.office.unitNumber },
          { label: t('form.office.enterprise'), value: form.office.enterpriseNumber },
          { label: t('form.office.consultant'), value: form.office.consultant },
        ],
      },
      {
        title: t('form.citizen'),
        fields: [
          { label: t('form.citizen.name'), value: form.citizen.name },
          { label: t('form.citizen.birthday'), value: form.citizen.birthDay && short(form.citizen.birthDay) },
          { label: t('form.citizen.number'), value: form.citizen.nationalNumber },
        ],
      },
    ],
    guidance: {
      title: t('form.guidance'),
      fields: [
        { label: t('form.guidance.employer'), value: form.employer },
        { label: t('form.guidance.starts'), value: long(form.startsOn) },
        { label: t('form.guidance.ends'), value: long(form.endsOn) },
        {
          label: t('form.guidance.kind'),
          value: before
            ? t('form.guidance.extension', { from: short(before.startsOn), to: short(before.endsOn) })
            : t('form.guidance.first'),
        },
      ],
    },
    consent: {
      title: t('form.consent'),
      fields: [
        { label: t('form.consent.who'), value: t('form.consent.who.text', { office: form.office.name }) },
        { label: t('form.consent.why'), value: t('form.consent.why.text') },
        {
          label: t('form.consent.when'),
          value: t('form.consent.when.text', { from: long(form.startsOn), to: long(form.accessEndsOn) }),
        },
        { label: t('form.consent.withdraw'), value: t('form.consent.withdraw.text', { website: form.website }) },
        { label: t('form.consent.looks'), value: t('form.consent.looks.text') },
      ],
    },
    sign: {
      title: t('form.sign'),
      place: t('form.sign.place'),
      date: t('form.sign.date'),
      signature: t('form.sign.signature'),
    },
    original: {
      title: t('form.original'),
      text: t('form.original.text'),
      address: [t('form.secretariat'), ...form.secretariat],
    },
    registrar: {
      title: t('form.registrar'),
      lines: [t('form.registrar.received'), t('form.registrar.registered'), t('form.registrar.by')],
    },
  };
}

function ownFileContent(file: OwnFile, t: Words): Content {
  const named = ({ label, value }: { label: string; value: string }) => ({
    label,
    value: value.trim() === '' ? t('own-file.blank') : value,
  });
  return {
    title: file.title,
    subject: file.subject.map(named),
    introduction: file.introduction ?? '',
    contents: t('own-file.contents'),
    empty: t('own-file.empty'),
    sections: file.sections.map((section) => ({
      title: section.title,
      note: section.note ?? '',
      fields: (section.fields ?? []).map(named),
      texts: (section.texts ?? []).map(({ title, body }) => ({ title: title ?? '', body })),
      tables: section.tables ?? [],
    })),
  };
}

const letterContent = (letter: Letter, t: Words, language: Language): Content => ({
  date: formatDayLong(letter.day, language),
  from: letter.from,
  to: letter.to,
  subject: letter.subject,
  paragraphs: letter.paragraphs,
  grounds: { title: t('letter.grounds'), items: letter.grounds ?? [] },
  greeting: t('letter.greeting'),
  signedBy: letter.signedBy ?? [],
  bare: letter.bare ?? false,
});

const certificateContent = (paper: CertificatePaper, t: Words, language: Language): Content => ({
  kind: t(`certificate.kind.${paper.grants}`),
  lead: t(`certificate.lead.${paper.level ?? paper.grants}`),
  granted: t(`certificate.granted.${paper.grants}`),
  organisation: paper.organisation,
  facts: [
    { label: t('certificate.number'), value: paper.reference },
    { label: t('form.office.enterprise'), value: paper.enterpriseNumber },
    { label: t('certificate.from'), value: formatDayLong(paper.startsOn, language) },
    {
      label: t('certificate.until'),
      value: paper.endsOn === null ? t('certificate.no-end') : formatDayLong(paper.endsOn, language),
    },
  ],
  check: t('certificate.check'),
  address: paper.address,
  modules: codeModules(paper.address),
});

/** The reference in the foot of every page, where a paper has one. */
const referenceOf = (data: Papers[PaperName]): string => ('reference' in data ? data.reference : '');

/**
 * Everything a template needs, ready to be handed over as JSON: language for hyphens and for those who listen, the
 * kind of paper as the title of the document (no name, no subject), page words, reference and content.
 */
export function settingOf<Name extends PaperName>(name: Name, data: Papers[Name], language: Language): Content {
  const t = text(papersTexts, language);
  const paper: PaperName = name;
  const contents: { [N in PaperName]: (data: Papers[N]) => Content } = {
    'attestation-form': (form) => formContent(form, t, language),
    'own-file': (file) => ownFileContent(file, t),
    'action-plan': (plan) => ownFileContent(plan, t),
    'final-report': (report) => ownFileContent(report, t),
    letter: (letter) => letterContent(letter, t, language),
    certificate: (paper) => certificateContent(paper, t, language),
  };
  return {
    language,
    region: language === 'en' ? 'GB' : 'BE',
    kind: t(`${paper}.kind`),
    page: t('page.of', { page: '{page}', pages: '{pages}' }),
    reference: { label: t('reference'), value: referenceOf(data) },
    ...contents[name](data),
  };
}
