import { z } from 'zod';
import { formatDay } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import { type FiledLetter, findLetter } from '../../modules/filed-letters.ts';
import { problem } from '../../platform/http/index.ts';
import { hasText, text } from '../../texts/catalogue.ts';
import { filedLetterTexts } from '../../texts/filed-letters.ts';
import { type Answer, onGet, type Site, type Visit } from '../site.tsx';

const languageName: Readonly<Record<string, string>> = { nl: 'NL', fr: 'FR', en: 'EN' };

/** The letters that were sent about something, each to open; nothing when none was. */
export function Letters({
  language,
  orgId,
  letters,
}: {
  language: Language;
  orgId: string;
  letters: readonly FiledLetter[];
}) {
  const t = text(filedLetterTexts, language);
  if (letters.length === 0) return null;
  const what = (topic: string) => {
    const key = `topic.${topic}`;
    return hasText(filedLetterTexts, key) ? t(key) : t('letter');
  };
  return (
    <section>
      <h2 class="govuk-heading-m">{t('title')}</h2>
      <ul class="govuk-list">
        {letters.map((letter) => (
          <li key={`${letter.id} ${letter.language}`}>
            <a class="govuk-link" href={`/letters/${orgId}/${letter.id}/${letter.language}.pdf`}>
              {formatDay(letter.on, language)}: {what(letter.topic)} (pdf, {languageName[letter.language]})
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const Which = z.object({ orgId: z.uuid(), id: z.uuid(), language: z.enum(['nl', 'fr', 'en']) });

async function letterPdf(site: Site, visit: Visit): Promise<Answer> {
  const which = Which.safeParse({
    ...{ orgId: visit.param('orgId'), id: visit.param('letterId'), language: visit.param('language') },
  });
  if (!which.success) throw problem(404);
  const { orgId, id, language } = which.data;
  const pdf = await findLetter({ database: site.house.database, scope: visit.req.scope }, orgId, id, language);
  if (!pdf) throw problem(404);
  void visit.reply.type('application/pdf').header('content-disposition', 'inline; filename="brief.pdf"').send(pdf);
  return null;
}

/** The letters of the procedures, to those whom they concern (C-19). */
export function letterPages(site: Site): void {
  const readers = [
    ...([
      'office-manager',
      'certification-secretariat',
      'evaluator',
      'decider',
      'mandate-officer',
      'selection-officer',
    ] as const),
  ];
  onGet(site, '/letters/:orgId/:letterId/:language.pdf', readers, (visit) => letterPdf(site, visit));
}
