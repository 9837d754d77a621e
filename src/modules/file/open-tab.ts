import type { Day } from '../../kernel/day.ts';
import { formatNationalNumber } from '../../kernel/insz.ts';
import type { House } from '../../platform/perform.ts';
import { type Looker, type Looking, looking, view } from '../../platform/view.ts';
import { type Identity, identityOf } from '../citizens/index.ts';
import { newestTexts } from './entry.store.ts';
import { type FileSection, mayWrite, type SectionId, sectionsOn } from './sections/index.ts';
import { identitySection } from './sections/portrait.ts';
import type { Section } from './sections/section.ts';
import { freshUntil, isOutOfDate } from './stale-sections.ts';
import { findTab, type Tab, type TabId, tabs } from './tabs.ts';
import type { Code, Values } from './values.ts';

/** An entry as a page shows it. */
export interface ShownEntry {
  id: string;
  version: number;
  /** Codes and newest texts, by field. */
  values: Values;
  /** Null for what comes from the register. */
  updatedOn: Day | null;
  /** Name of whoever last saved or confirmed it; null when VDAB's own systems did, or nobody knows any more. */
  updatedBy: string | null;
  /** The organisation on whose behalf; null for the citizen. */
  office: string | null;
  /** Last day, inclusive, on which it counts as up to date; null when its section does not age. */
  freshUntil: Day | null;
  isOutOfDate: boolean;
}

/** A section with its entries in order, and what who looks may do in it. */
export interface ShownSection {
  section: Section<SectionId | 'identity', TabId>;
  entries: ShownEntry[];
  mayWrite: boolean;
  /** Whether one more entry fits: not where a section has one entry and it is there. */
  mayAdd: boolean;
}

/** A tab of a citizen's file: whose it is, and its sections. */
export interface ShownTab {
  tab: Tab<TabId>;
  /** The national number as it is written on an identity card. */
  identity: Identity;
  sections: ShownSection[];
}

interface KeptRow {
  id: string;
  version: number;
  section: SectionId;
  codes: Record<string, Code>;
  texts: Record<string, string>;
  updatedOn: Day;
  updatedBy: string | null;
  office: string | null;
}
interface TabRow {
  citizen_id: string;
  identity: Identity;
  gender: string | null;
  entries: KeptRow[];
}

/** In SQL, the name of a person who did something in the file of the citizen `z`, who may be that citizen. */
export const nameIn = (person: string): string => `coalesce(
  (select p.given_name || ' ' || p.family_name from person p where p.id = ${person}),
  case when ${person} = z.citizen_id then z.given_name || ' ' || z.family_name end)`;

const openEntries = looking<TabRow>('file.portrait', {
  roles: [],
  values: 2,
  sql: `select z.citizen_id, ${identityOf} as identity, z.gender,
      (select coalesce(json_agg(json_build_object(
          'id', e.id, 'version', e.version, 'section', e.section, 'codes', e.codes, 'texts', ${newestTexts('e')},
          'updatedOn', e.updated_on, 'updatedBy', ${nameIn('e.updated_by')},
          'office', (select o.name from organisation o where o.id = e.org_id)) order by e.id), '[]')
        from entry e
        where e.citizen_id = z.citizen_id and e.section = any($2::text[]) and e.removed_on is null) as entries
    from citizen z where z.citizen_id = $1::uuid`,
});

/** A door of its own for each tab, so that the citizen sees which part was opened; one statement for all of them. */
const doors: ReadonlyMap<TabId, Looking<TabRow>> = new Map(
  tabs.map(({ id, visibleTo }) => [id, { ...openEntries, door: `file.${id}`, roles: visibleTo }]),
);

/** The door of each tab, as a look names it. */
export const tabDoors: readonly string[] = [...doors.values()].map(({ door }) => door);

/**
 * Opens a tab of a citizen's file: its sections with their newest entries, who saved them and when (M-23, M-24).
 * Null when the file is not open to who looks; throws NotYourDoor when the role does not see this tab.
 */
export async function openTab(
  house: Pick<House, 'database' | 'clock'>,
  looker: Looker,
  citizenId: string,
  tabId: TabId,
): Promise<ShownTab | null> {
  const [tab, door] = [findTab(tabId), doors.get(tabId)];
  if (!tab || !door) return null;
  const sections = sectionsOn(tabId);
  const [row] = await view(
    house,
    looker,
    door,
    citizenId,
    sections.map(({ id }) => id),
  );
  if (!row) return null;
  const today = house.clock.today();
  const shown = sections.map((section) => shownSection(section, row.entries, looker, today));
  const identity = shownIdentity(row.identity);
  return { tab, identity, sections: tabId === 'portrait' ? [identityOfRow(row, identity), ...shown] : shown };
}

function shownSection(section: FileSection, rows: readonly KeptRow[], { actor }: Looker, today: Day): ShownSection {
  const entries = rows.filter((row) => row.section === section.id).map((row) => shownEntry(section, row, today));
  const mine = mayWrite(actor.role, section);
  return {
    section,
    entries: inOrder(section, entries),
    mayWrite: mine,
    mayAdd: mine && (section.cardinality === 'many' || entries.length === 0),
  };
}

const shownEntry = (section: FileSection, { codes, texts, section: _, ...row }: KeptRow, today: Day): ShownEntry => ({
  ...row,
  values: { ...codes, ...texts },
  freshUntil: freshUntil(section, row.updatedOn),
  isOutOfDate: isOutOfDate(section, row.updatedOn, today),
});

/** By the field that the section names, then as they were added; what lacks the field comes last. */
function inOrder({ order }: FileSection, entries: ShownEntry[]): ShownEntry[] {
  if (!order) return entries;
  const sign = order.down ? -1 : 1;
  const key = ({ values }: ShownEntry) => values[order.by];
  return [...entries].sort((a, b) => {
    const [first, second] = [key(a), key(b)];
    if (first === second) return 0;
    if (first === undefined || second === undefined) return first === undefined ? 1 : -1;
    return first < second ? -sign : sign;
  });
}

const shownIdentity = (identity: Identity): Identity => ({
  ...identity,
  nationalNumber: identity.nationalNumber && formatNationalNumber(identity.nationalNumber),
});

/** Who the citizen is, as a section that nobody writes in. */
function identityOfRow({ citizen_id, gender }: TabRow, { openUntil: _, ...identity }: Identity): ShownSection {
  const filled = Object.entries({ ...identity, gender }).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const entry: ShownEntry = {
    id: citizen_id,
    version: 0,
    values: Object.fromEntries(filled),
    updatedOn: null,
    updatedBy: null,
    office: null,
    freshUntil: null,
    isOutOfDate: false,
  };
  return { section: identitySection, entries: [entry], mayWrite: false, mayAdd: false };
}
