import type { Role } from '../../../kernel/role.ts';
import type { TabId } from '../tabs.ts';
import { careerSections } from './career.ts';
import { cvSections } from './cv.ts';
import { developmentPlanSections } from './development-plan.ts';
import { guidanceSections } from './guidance.ts';
import { portraitSections } from './portrait.ts';
import { profileSections } from './profile.ts';
import type { Section } from './section.ts';
import { serviceSections } from './services.ts';
import { vdabSections } from './vdab.ts';

/** Every section of the file, in the order of its tabs (M-22, M-23). */
export const sections = [
  ...portraitSections,
  ...profileSections,
  ...cvSections,
  ...developmentPlanSections,
  ...careerSections,
  ...guidanceSections,
  ...serviceSections,
  ...vdabSections,
] as const satisfies readonly Section<string, TabId>[];

/** The name of a section, in the API and in the journal. */
export type SectionId = (typeof sections)[number]['id'];
/** A section of the file. */
export type FileSection = Section<SectionId, TabId>;

/** Their names; the first comes first in the file. */
export const sectionIds: readonly SectionId[] = sections.map(({ id }) => id);

const byId: ReadonlyMap<string, FileSection> = new Map(sections.map((one) => [one.id, one]));

/** The section of that name, or null for a name that is none. */
export const findSection = (id: string): FileSection | null => byId.get(id) ?? null;

/** What else a tab shows: Traject the wanted jobs (M-24), Cv's what a structured CV is made of. */
const alsoShown: Readonly<Partial<Record<TabId, readonly SectionId[]>>> = {
  path: ['wanted-job'],
  cvs: ['job', 'study', 'certificate', 'language'],
};

/** The sections that a tab shows: its own, then those that it borrows from another. */
export function sectionsOn(tab: TabId): FileSection[] {
  const all: readonly FileSection[] = sections;
  const borrowed = alsoShown[tab] ?? [];
  return [...all.filter((one) => one.tab === tab), ...all.filter((one) => borrowed.includes(one.id))];
}

/** Whether a role may add, change and remove entries; the product itself takes over what VDAB's systems say. */
export const mayWrite = (role: Role | 'system', { editableBy }: Section): boolean =>
  role === 'system' || editableBy.some((one) => one === role);
