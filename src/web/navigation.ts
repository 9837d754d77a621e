import type { Language } from '../kernel/language.ts';
import type { Actor, Role } from '../kernel/role.ts';
import { text } from '../texts/catalogue.ts';
import { navigationTexts } from '../texts/navigation.ts';
import type { NavItem } from './kit/index.ts';

type Place = Exclude<keyof (typeof navigationTexts)['nl'], number | symbol>;

/** The main menu of each capacity: where its work is, in the order in which it is done. */
const menus: Readonly<Record<Role, readonly (readonly [Place, string])[]>> = {
  citizen: [
    ['my-start', '/'],
    ['my-file', '/me/file'],
    ['my-programme', '/me/programme'],
    ['my-attestations', '/me/attestations'],
    ['my-looks', '/me/looks'],
    ['my-download', '/me/download'],
  ],
  consultant: [
    ['work', '/'],
    ['sessions', '/sessions'],
    ['hours', '/hours'],
    ['files', '/files'],
    ['attestations', '/attestations'],
    ['agreements', '/agreements'],
    ['exams', '/exams'],
  ],
  'office-manager': [
    ['office', '/'],
    ['agreements', '/agreements'],
    ['offering', '/services'],
    ['certificate', '/certificate'],
    ['findings', '/findings'],
    ['appeals', '/appeals'],
    ['complaints', '/complaints'],
    ['surveys', '/surveys'],
    ['quality', '/quality'],
    ['load', '/load'],
    ['employment-cells', '/employment-cells'],
    ['attestations', '/attestations'],
    ['exams', '/exams'],
  ],
  employer: [
    ['employer', '/'],
    ['agreements', '/agreements'],
  ],
  'intervention-secretariat': [
    ['originals', '/'],
    ['survey-letters', '/survey-letters'],
  ],
  'intervention-adviser': [['tasks', '/']],
  mediator: [['search', '/files']],
  'partner-desk': [['applications', '/']],
  'certification-secretariat': [
    ['applications', '/'],
    ['certificates', '/certificates'],
    ['exam-sittings', '/exam-sittings'],
    ['exam-bank', '/exam-bank'],
    ['findings', '/findings'],
    ['appeals', '/appeals'],
    ['surveys', '/surveys'],
    ['quality', '/quality'],
    ['employment-cells', '/employment-cells'],
  ],
  evaluator: [
    ['applications', '/'],
    ['certificates', '/certificates'],
    ['findings', '/findings'],
    ['appeals', '/appeals'],
    ['surveys', '/surveys'],
    ['quality', '/quality'],
    ['employment-cells', '/employment-cells'],
  ],
  decider: [
    ['applications', '/'],
    ['certificates', '/certificates'],
    ['findings', '/findings'],
    ['appeals', '/appeals'],
    ['surveys', '/surveys'],
    ['quality', '/quality'],
    ['employment-cells', '/employment-cells'],
  ],
  'mandate-officer': [
    ['applications', '/'],
    ['mandates', '/certificates'],
    ['checks', '/checks'],
    ['findings', '/findings'],
    ['appeals', '/appeals'],
    ['surveys', '/surveys'],
    ['quality', '/quality'],
  ],
  'selection-officer': [
    ['services', '/'],
    ['applications', '/applications'],
    ['levels', '/certificates'],
    ['findings', '/findings'],
    ['appeals', '/appeals'],
    ['quality', '/quality'],
  ],
  'selection-trainer': [['certificate-holders', '/']],
  'selection-checker': [['q-checks', '/']],
  'selection-consultant': [['my-certificates', '/']],
  'policy-officer': [
    ['values', '/'],
    ['law', '/law'],
  ],
  'complaints-officer': [['complaints', '/']],
  // Has no account, and so no menu.
  complainant: [],
  // Has no account, and so no menu.
  respondent: [],
  'data-protection-officer': [
    ['oversight-looks', '/'],
    ['oversight-journal', '/oversight/journal'],
  ],
  administrator: [
    ['organisations', '/'],
    ['settings', '/settings'],
  ],
};

/** A federal service's manager has other work than that of an outplacement office. */
const ofFederalService: (typeof menus)[Role] = [
  ['level', '/'],
  ['service-profile', '/profile'],
  ['q-checks', '/q-checks'],
  ['applications', '/certificate'],
  ['findings', '/findings'],
  ['appeals', '/appeals'],
  ['complaints', '/complaints'],
  ['quality', '/quality'],
];
/** Nor has a career centre's manager: it has no file of outplacement and no exam. */
const ofCareerCentre: (typeof menus)[Role] = [
  ['centre', '/'],
  ['mandate', '/certificate'],
  ['guidances', '/guidances'],
  ['checks', '/checks'],
  ['findings', '/findings'],
  ['appeals', '/appeals'],
  ['complaints', '/complaints'],
  ['surveys', '/surveys'],
  ['quality', '/quality'],
];

/** The menu of whoever is logged in; the entry whose address the page's begins with is the current one. */
export function navigation(actor: Actor, language: Language, path: string): NavItem[] {
  if (actor.role === 'system') return [];
  const t = text(navigationTexts, language);
  const place = path.split('?')[0] ?? path;
  const ofKind: Readonly<Record<string, (typeof menus)[Role]>> =
    actor.role === 'office-manager' ? { 'federal-service': ofFederalService, 'career-centre': ofCareerCentre } : {};
  return (ofKind[actor.orgKind ?? ''] ?? menus[actor.role]).map(([key, href]) => ({
    href,
    label: t(key),
    current: href === '/' ? place === '/' : place.startsWith(href),
  }));
}
