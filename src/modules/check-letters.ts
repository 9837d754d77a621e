import { fileCheckCriteria2024 } from '../../schemes/index.ts';
import { type Day, formatDayLong } from '../kernel/day.ts';
import type { Language } from '../kernel/language.ts';
import { codeOf } from '../kernel/short-code.ts';
import { statement } from '../platform/database/index.ts';
import type { Letter } from '../platform/pdf/pdf.ts';
import type { Enclosed, Enclosing, LetterPlan, Recipient } from '../platform/relay.ts';
import { type Text, text } from '../texts/catalogue.ts';
import { checkLetters } from '../texts/check-letters.ts';
import {
  type FileCheckState,
  fileCheckKind,
  type GuidanceCheckState,
  guidanceCheckId,
  guidanceCheckKind,
  questionPath,
  type Verdict,
  verdictOf,
} from './checks/index.ts';

interface Told {
  organisation: string;
  code: string;
  check: FileCheckState;
  fromOn: Day;
  endsOn: Day;
  files: { code: string; found: GuidanceCheckState | null }[];
  grounds: string | null;
}

const read = statement<Told>(
  'letter.check',
  `select o.name as organisation, o.code, ${fileCheckKind.stateOf('f')} as check, d.from_on as "fromOn", d.ends_on as "endsOn",
     (select coalesce(json_agg(json_build_object('code', g.code, 'found', (select ${guidanceCheckKind.stateOf('k')}
         from guidance_check k where k.org_id = f.org_id and k.check_id = f.id and k.guidance_id = g.id)) order by s.place), '[]')
       from jsonb_array_elements_text(f.guidances) with ordinality as s (guidance_id, place)
         join voucher_guidance g on g.org_id = f.org_id and g.id = s.guidance_id::uuid) as files,
     (select t.body from check_text t where t.org_id = f.org_id and t.record_id = f.id and t.field = 'grounds') as grounds
   from file_check f join organisation o on o.id = f.org_id join draw d on d.id = f.draw_id
   where f.org_id = $1::uuid and f.id = $2::uuid`,
);

type Words = Text<keyof (typeof checkLetters)['nl']>;

const verdicts = { 'of-quality': 'good', 'not-of-quality': 'bad', open: 'open' } as const;
const { criteria } = fileCheckCriteria2024;
const isCriterion = (name: string): name is keyof typeof criteria => Object.hasOwn(criteria, name);

/** What is not met, or stays open, in words: `none` when there is nothing. */
function named(t: Words, language: Language, names: Verdict['unmet'] | Verdict['open']): string {
  const said = names.map((name) => (isCriterion(name) ? criteria[name].label[language].toLowerCase() : t(name)));
  return said.length === 0 ? 'none' : said.join('; ');
}

function sentencesOf(t: Words, told: 'opened' | 'sent' | 'decided', row: Told, language: Language, on: Day): string[] {
  const { check, files, fromOn, endsOn, grounds } = row;
  const long = (one: Day | null) => formatDayLong(one ?? on, language);
  if (told === 'opened')
    return [
      t('opened', { count: files.length, from: long(fromOn), until: long(endsOn) }),
      t('opened.codes', { codes: files.map(({ code }) => code).join(', ') }),
      t('opened.do', { day: long(check.filesBy) }),
    ];
  if (told === 'decided')
    return [
      t(`decided.${check.measure ?? 'none'}`),
      t('decided.mandate'),
      ...(grounds === null ? [] : [t('why', { reasons: grounds })]),
    ];
  const found = files.map(({ code, found: one }) => {
    const seen = one ?? { results: {}, satisfaction: 'not-asked' as const, answerBy: null };
    const { verdict, unmet, open } = verdictOf(seen, check.sentOn ?? on);
    const lists = { unmet: named(t, language, unmet), open: named(t, language, open) };
    return t('sent.file', { code, verdict: verdicts[verdict], ...lists });
  });
  return [t('sent', { count: files.length }), ...found, t('sent.do', { day: long(check.replyBy) })];
}

/** The letter to a centre about its file check (V-09), with a verdict per guidance once it is sent (V-08). */
export const checkLetter =
  (told: 'opened' | 'sent' | 'decided') =>
  async ({ payload, on, ask }: Enclosing): Promise<Enclosed | null> => {
    const { orgId = '', checkId = '' } = payload;
    const [row] = await ask(read.with(orgId, checkId));
    if (!row) return null;
    return {
      orgId,
      aboutId: checkId,
      paper(language): Letter {
        const t = text(checkLetters, language);
        return {
          ...{ day: on, from: [t('from')], to: [row.organisation, t('number', { code: row.code })] },
          ...{ subject: t(`${told}.subject`), reference: codeOf(checkId), grounds: [], signedBy: [t('from')] },
          paragraphs: sentencesOf(t, told, row, language, on),
        };
      },
    };
  };

/** Whom a citizen's question goes to: who agreed, as long as it can be answered. */
const asked = statement<Recipient>(
  'letter.check-question',
  `select c.email as "to", c.language, '' as path, g.answer_by as until
   from guidance_check g join check_contact c on c.org_id = g.org_id and c.check_id = g.check_id and c.guidance_id = g.guidance_id
   where g.org_id = ($1::jsonb->>'orgId')::uuid and g.check_id = ($1::jsonb->>'checkId')::uuid
     and g.guidance_id = ($1::jsonb->>'guidanceId')::uuid and g.satisfaction = 'asked' and g.answer_by >= app_today()
     and c.email is not null`,
);

/** The mail that asks a citizen: a personal link and the last day, and not about whom it is. */
export const questionMail: LetterPlan = {
  tone: 'question',
  recipients: asked,
  path: ({ checkId = '', guidanceId = '' }, keys, language) =>
    `${questionPath(keys, guidanceCheckId(checkId, guidanceId))}?lang=${language}`,
};
