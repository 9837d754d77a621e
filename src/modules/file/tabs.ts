import type { Label } from '../../kernel/language.ts';
import type { Role } from '../../kernel/role.ts';
import { everyoneInTheFile, label, professionals } from './sections/section.ts';

/** A tab of the file, in the words of the screen that its users know. */
export interface Tab<Id extends string = string> {
  id: Id;
  label: Label;
  visibleTo: readonly Role[];
  /** The tab under which this one stands. */
  under?: string;
}

const vdabAndCitizen = ['citizen', 'mediator'] as const satisfies readonly Role[];

/**
 * The tabs of the file in the order of the screen (M-23): eight for whoever may open the file, of which Begeleiding has
 * six below it, and seven for VDAB and the citizen. What is internal stands in the citizen's download instead.
 */
export const tabs = [
  {
    id: 'portrait',
    label: label('Klantenportret', 'Portrait du client', 'Client portrait'),
    visibleTo: everyoneInTheFile,
  },
  {
    id: 'profile',
    label: label('Profiel & Gewenste jobs', 'Profil & emplois souhaités', 'Profile & wanted jobs'),
    visibleTo: everyoneInTheFile,
  },
  { id: 'cvs', label: label("Cv's", 'CV', 'CVs'), visibleTo: everyoneInTheFile },
  {
    id: 'development-plan',
    label: label('Ontwikkelingsplan', 'Plan de développement', 'Development plan'),
    visibleTo: everyoneInTheFile,
  },
  { id: 'documents', label: label('Documenten', 'Documents', 'Documents'), visibleTo: everyoneInTheFile },
  {
    id: 'career',
    label: label('Loopbaangegevens', 'Données de carrière', 'Career data'),
    visibleTo: everyoneInTheFile,
  },
  { id: 'guidance', label: label('Begeleiding', 'Accompagnement', 'Guidance'), visibleTo: everyoneInTheFile },
  {
    id: 'steps',
    label: label('Stappen naar werk', 'Étapes vers l’emploi', 'Steps to work'),
    visibleTo: everyoneInTheFile,
    under: 'guidance',
  },
  { id: 'path', label: label('Traject', 'Parcours', 'Path'), visibleTo: everyoneInTheFile, under: 'guidance' },
  {
    id: 'preconditions',
    label: label('Randvoorwaarden', 'Conditions préalables', 'Preconditions'),
    visibleTo: everyoneInTheFile,
    under: 'guidance',
  },
  {
    id: 'employability',
    label: label('Inzetbaarheid', 'Employabilité', 'Employability'),
    visibleTo: everyoneInTheFile,
    under: 'guidance',
  },
  {
    id: 'internal-remark',
    label: label('Interne opmerking', 'Remarque interne', 'Internal remark'),
    visibleTo: professionals,
    under: 'guidance',
  },
  {
    id: 'integration',
    label: label('Inburgering', 'Intégration civique', 'Civic integration'),
    visibleTo: everyoneInTheFile,
    under: 'guidance',
  },
  { id: 'services', label: label('Dienstverlening', 'Services', 'Services'), visibleTo: everyoneInTheFile },
  {
    id: 'learning-path',
    label: label('Leerweg', 'Parcours d’apprentissage', 'Learning path'),
    visibleTo: vdabAndCitizen,
  },
  { id: 'rva', label: label('RVA', 'ONEM', 'Unemployment office'), visibleTo: vdabAndCitizen },
  { id: 'transmission', label: label('Transmissie', 'Transmission', 'Transmission'), visibleTo: vdabAndCitizen },
  { id: 'extra', label: label('Extra', 'Extra', 'Extra'), visibleTo: vdabAndCitizen },
  {
    id: 'training-cheques',
    label: label('Opleidingscheques', 'Chèques-formation', 'Training cheques'),
    visibleTo: vdabAndCitizen,
  },
  {
    id: 'career-vouchers',
    label: label('Loopbaancheques', 'Chèques-carrière', 'Career vouchers'),
    visibleTo: vdabAndCitizen,
  },
  {
    id: 'pmab',
    label: label('PmAB', 'Personnes avec un handicap à l’emploi', 'Persons with a labour disability'),
    visibleTo: vdabAndCitizen,
  },
] as const satisfies readonly Tab[];

/** The name of a tab, also in addresses. */
export type TabId = (typeof tabs)[number]['id'];

/** A tab with those that stand below it. */
export interface TabRow extends Tab<TabId> {
  subTabs: readonly Tab<TabId>[];
}

/** Whether a role sees a tab; for the system it is not a question. */
export const seesTab = (role: Role | 'system', tab: Tab): boolean => tab.visibleTo.some((one) => one === role);

/** The tabs that a role sees, in their order, each with those below it. */
export function tabsFor(role: Role | 'system'): TabRow[] {
  const seen: readonly Tab<TabId>[] = tabs.filter((tab) => seesTab(role, tab));
  return seen
    .filter((tab) => tab.under === undefined)
    .map((tab) => ({ ...tab, subTabs: seen.filter(({ under }) => under === tab.id) }));
}

/** The tab of that name, or null for a name that is none. */
export const findTab = (id: string): Tab<TabId> | null => tabs.find((tab) => tab.id === id) ?? null;
