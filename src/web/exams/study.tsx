import { examTopics } from '../../../schemes/index.ts';
import { problem } from '../../platform/http/index.ts';
import { studyPages } from '../../texts/exam-study.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';
import { words } from './shared.tsx';

/** The topics of the test, each with its page. */
export async function studyPage(site: Site, visit: Visit): Promise<Answer> {
  const t = words(visit);
  return draw(site, visit, {
    title: t('study.link'),
    current: '/exams',
    backLink: { href: '/exams', label: t('title') },
    children: (
      <>
        <p class="govuk-body">{t('study.intro')}</p>
        <ul class="govuk-list">
          {examTopics.map((topic) => (
            <li key={topic}>
              <a class="govuk-link" href={`/exams/study/${topic}`}>
                {t(`topic.${topic}`)}
              </a>
            </li>
          ))}
        </ul>
      </>
    ),
  });
}

/** What one must know of a topic, in the language of the reader; in English one reads the Dutch. */
export async function topicPage(site: Site, visit: Visit): Promise<Answer> {
  const t = words(visit);
  const topic = examTopics.find((one) => one === visit.param('topic'));
  if (!topic) throw problem(404);
  const language = visit.language === 'fr' ? 'fr' : 'nl';
  return draw(site, visit, {
    title: t(`topic.${topic}`),
    caption: t('study.link'),
    current: '/exams',
    backLink: { href: '/exams/study', label: t('study.back') },
    children: (
      <div lang={language === visit.language ? undefined : language}>
        {studyPages[topic][language].map((paragraph) => (
          <p class="govuk-body" key={paragraph}>
            {paragraph}
          </p>
        ))}
      </div>
    ),
  });
}
