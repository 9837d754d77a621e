import type { Role } from '../kernel/role.ts';
import { organisationsPage } from './administration/index.tsx';
import { employerHome } from './agreements/index.ts';
import { applicationsHome } from './applications/index.tsx';
import { complaintsHome } from './complaints/index.ts';
import { searchPage } from './files/index.ts';
import { officeLooksPage } from './looks/index.ts';
import { citizenHome } from './me/index.ts';
import { officeHome } from './office/index.tsx';
import { secretariatHome } from './originals/index.ts';
import { checksHome, holdersHome, ownSelectionHome, servicesHome } from './selection/index.ts';
import type { Answer, Site, Visit } from './site.tsx';
import { adviserHome } from './steps/tasks.tsx';
import { valuesHome } from './values/index.ts';
import { workHome } from './work/index.tsx';

/** The first page of each capacity: its work. */
export const homes: Partial<Record<Role, (site: Site, visit: Visit) => Promise<Answer>>> = {
  citizen: citizenHome,
  consultant: workHome,
  'intervention-secretariat': secretariatHome,
  'intervention-adviser': adviserHome,
  mediator: searchPage,
  'data-protection-officer': officeLooksPage,
  'office-manager': officeHome,
  employer: employerHome,
  administrator: organisationsPage,
  'certification-secretariat': applicationsHome,
  evaluator: applicationsHome,
  decider: applicationsHome,
  'mandate-officer': applicationsHome,
  'partner-desk': applicationsHome,
  'selection-officer': servicesHome,
  'selection-trainer': holdersHome,
  'selection-checker': checksHome,
  'selection-consultant': ownSelectionHome,
  'policy-officer': valuesHome,
  'complaints-officer': complaintsHome,
};
