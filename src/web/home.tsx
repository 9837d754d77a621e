import type { Role } from '../kernel/role.ts';
import { officeLooksPage } from './looks/index.ts';
import type { Answer, Site, Visit } from './site.tsx';
import { adviserHome } from './steps/tasks.tsx';

/** The first page of each capacity: its work. */
export const homes: Partial<Record<Role, (site: Site, visit: Visit) => Promise<Answer>>> = {
  'intervention-adviser': adviserHome,
  'data-protection-officer': officeLooksPage,
};
