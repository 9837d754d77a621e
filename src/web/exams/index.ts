import { onGet, onPost, type Site } from '../site.tsx';
import { attemptPage, handIn } from './attempt.tsx';
import { candidateAct, candidatePage } from './candidate.tsx';
import { officeAct, officePage } from './office.tsx';
import { answerQuestion, autosaveQuestion, questionPage } from './question.tsx';
import { studyPage, topicPage } from './study.tsx';

/** The competence test as its candidates and their office manager meet it. */
export function examPages(site: Site): void {
  const [candidates, both] = [['consultant'], ['consultant', 'office-manager']] as const;
  const isManager = (role: string) => role === 'office-manager';
  onGet(site, '/exams', both, (visit) =>
    isManager(visit.actor.role) ? officePage(site, visit) : candidatePage(site, visit),
  );
  onPost(site, '/exams', both, (visit) =>
    isManager(visit.actor.role) ? officeAct(site, visit) : candidateAct(site, visit),
  );
  onGet(site, '/exams/study', both, (visit) => studyPage(site, visit));
  onGet(site, '/exams/study/:topic', both, (visit) => topicPage(site, visit));
  onGet(site, '/exams/attempts/:attemptId', candidates, (visit) => attemptPage(site, visit));
  onPost(site, '/exams/attempts/:attemptId', candidates, (visit) => handIn(site, visit));
  onGet(site, '/exams/attempts/:attemptId/questions/:number', candidates, (visit) => questionPage(site, visit));
  onPost(site, '/exams/attempts/:attemptId/questions/:number', candidates, (visit) => answerQuestion(site, visit));
  onPost(site, '/exams/attempts/:attemptId/questions/:number/save', candidates, (visit) =>
    autosaveQuestion(site, visit),
  );
}
