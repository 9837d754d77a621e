import { problem } from '../platform/http/index.ts';
import { administrationPages } from './administration/index.tsx';
import { appealPages } from './appeals/index.tsx';
import { applicationPages } from './applications/index.tsx';
import { attestationPages } from './attestations/index.ts';
import { certificatePages } from './certificate/index.ts';
import { certificatesPages } from './certificates/index.tsx';
import { complaintPages } from './complaints/index.ts';
import { demoPages } from './demo.tsx';
import { departurePages } from './departures/index.tsx';
import { documentPages } from './documents/index.ts';
import { examKeepingPages } from './exam-keeping/index.ts';
import { examPages } from './exams/index.ts';
import { filePages } from './files/index.ts';
import { findingPages } from './findings/index.ts';
import { homes } from './home.tsx';
import { incomingPages } from './incoming/index.ts';
import { letterPages } from './letters/index.tsx';
import { lookPages } from './looks/index.ts';
import { mePages } from './me/index.ts';
import { originalPages } from './originals/index.ts';
import { publicPages } from './public-pages.tsx';
import { registerPages } from './register/index.tsx';
import { selectionPages } from './selection/index.ts';
import { onGet, type Site } from './site.tsx';
import { sourcePages } from './sources.tsx';
import { stepPages } from './steps/index.ts';
import { surveyPages } from './surveys/index.ts';
import { lawPages, valuePages } from './values/index.ts';

export { errorPage } from './error-page.tsx';
export { loginPages } from './login-pages.tsx';
export type { Site } from './site.tsx';

/** Adds every page of the product. */
export function registerWeb(site: Site): void {
  onGet(site, '/', undefined, (visit) => {
    const home = visit.actor.role === 'system' ? undefined : homes[visit.actor.role];
    if (!home) throw problem(404);
    return home(site, visit);
  });
  publicPages(site);
  sourcePages(site);
  demoPages(site);
  filePages(site);
  stepPages(site);
  documentPages(site);
  attestationPages(site);
  originalPages(site);
  mePages(site);
  lookPages(site);
  administrationPages(site);
  certificatePages(site);
  certificatesPages(site);
  applicationPages(site);
  letterPages(site);
  incomingPages(site);
  examPages(site);
  examKeepingPages(site);
  findingPages(site);
  departurePages(site);
  appealPages(site);
  complaintPages(site);
  surveyPages(site);
  registerPages(site);
  selectionPages(site);
  valuePages(site);
  lawPages(site);
}
