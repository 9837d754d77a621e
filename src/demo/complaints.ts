import { addDays, addMonths, type Day } from '../kernel/day.ts';
import type { Actor } from '../kernel/role.ts';
import {
  AnswerComplaint,
  acknowledgeComplaint,
  admitComplaint,
  answerComplaint,
  fileComplaint,
  NewComplaint,
  OnComplaint,
  passOn,
  ShareComplaint,
  shareComplaint,
} from '../modules/complaints/index.ts';
import { actorOf, type Body, bodies, people } from './bodies.ts';
import { lotsOf } from './lots.ts';
import type { DemoHouse } from './story.ts';
import { tellerOf } from './teller.ts';

type Teller = ReturnType<typeof tellerOf<DemoHouse>>;
type Given = Omit<NewComplaint, 'aboutOrg' | 'earlier' | 'phone' | 'address' | 'company' | 'language'> & {
  company?: string;
  language?: 'nl' | 'fr';
};

/** A complaint of the practice environment: whom it is about, so many days ago, and what somebody wrote. */
interface Story {
  name: string;
  about: Body;
  daysAgo: number;
  given: (today: Day) => Given;
  /** Who handles it at the door, and what happened since. */
  since?: (tell: Teller, on: { orgId: string; complaintId: string }, today: Day) => Promise<void>;
}

const myriam: Actor = actorOf(people.myriam);
const karel: Actor = actorOf(people.karel);
const brigitte: Actor = actorOf(people.brigitte);
const citizen = { capacity: 'citizen', consents: false } as const;

const stories: readonly Story[] = [
  {
    ...{ name: 'answered', about: bodies.lindewerk, daysAgo: 75 },
    given: (today) => ({
      ...{ door: 'vdab', topic: 'offer', capacity: 'employer', consents: true, factsOn: addDays(today, -90) },
      ...{ name: 'An Michiels', email: 'an.michiels@example.org', company: 'Brouwerij De Linde' },
      text: 'De factuur rekent drie sessies aan die de werknemer nooit kreeg.',
    }),
    async since(tell, on, today) {
      await tell.does(myriam, acknowledgeComplaint, OnComplaint, on);
      await tell.does(myriam, admitComplaint, OnComplaint, on);
      tell.at(addDays(today, -50));
      await tell.does(myriam, answerComplaint, AnswerComplaint, {
        ...{ ...on, outcome: 'founded' },
        text: 'Het kantoor rekende de sessies ten onrechte aan en betaalt ze terug.',
      });
    },
  },
  {
    ...{ name: 'shared', about: bodies.lindewerk, daysAgo: 20 },
    given: (today) => ({
      ...{ ...citizen, door: 'vdab', topic: 'guidance', factsOn: addDays(today, -27) },
      ...{ name: 'Rita Vermeulen', email: 'rita.vermeulen@example.org' },
      text: 'Drie afspraken na elkaar gingen niet door, en niemand belde terug.',
    }),
    async since(tell, on, today) {
      await tell.does(myriam, acknowledgeComplaint, OnComplaint, on);
      tell.at(addDays(today, -16));
      await tell.does(myriam, admitComplaint, OnComplaint, on);
      await tell.does(myriam, shareComplaint, ShareComplaint, {
        ...on,
        text: 'Volgens de klacht gingen drie afspraken na elkaar niet door en bleef een antwoord uit.',
      });
    },
  },
  {
    ...{ name: 'too old', about: bodies.tussenwal, daysAgo: 6 },
    given: (today) => ({
      ...{ ...citizen, door: 'vdab', topic: 'communication', factsOn: addMonths(today, -14) },
      ...{ name: 'Guy Lenaerts', email: 'guy.lenaerts@example.org' },
      text: 'De consulent sprak neerbuigend over mijn leeftijd.',
    }),
  },
  {
    ...{ name: 'member', about: bodies.lindewerk, daysAgo: 5 },
    given: (today) => ({
      ...{ ...citizen, door: 'federgon', topic: 'privacy', factsOn: addDays(today, -12) },
      ...{ name: 'Els Wuyts', email: 'els.wuyts@example.org' },
      text: 'Mijn cv werd zonder mijn akkoord aan een bedrijf bezorgd.',
    }),
    since: (tell, on) => tell.does(karel, acknowledgeComplaint, OnComplaint, on),
  },
  {
    ...{ name: 'passed on', about: bodies.lindewerk, daysAgo: 11 },
    given: (today) => ({
      ...{ ...citizen, door: 'federgon', topic: 'communication', factsOn: addDays(today, -18) },
      ...{ name: 'Wim Baeten', email: 'wim.baeten@example.org' },
      text: 'Op drie mails kwam geen antwoord.',
    }),
    async since(tell, on, today) {
      tell.at(addDays(today, -8));
      const asking = { actor: karel, requestId: tell.id(), idempotencyKey: 'demo passed on' };
      const text = 'VDAB behandelt al een klacht over hetzelfde. Daarom geven we deze aan VDAB door.';
      const outcome = await passOn(tell.house(), asking, { ...on, to: 'vdab', text });
      if (!outcome.ok) throw new Error('the complaint was not passed on');
    },
  },
  {
    ...{ name: 'centre', about: bodies.klaverpad, daysAgo: 4 },
    given: (today) => ({
      ...{ door: 'centre', topic: 'consultant', capacity: 'citizen', consents: true, factsOn: addDays(today, -9) },
      ...{ name: 'Jan De Wilde', email: 'jan.dewilde@example.org' },
      text: 'Na drie gesprekken is er nog geen begin van een plan.',
    }),
  },
  {
    ...{ name: 'selection', about: bodies.landschap, daysAgo: 9 },
    given: (today) => ({
      ...{ door: 'bosa', topic: 'interview', capacity: 'candidate', consents: true, factsOn: addDays(today, -15) },
      ...{ name: 'Claire Fontaine', email: 'claire.fontaine@example.org', language: 'fr' },
      text: 'L’entretien a commencé une heure en retard et n’a duré que dix minutes.',
    }),
    async since(tell, on, today) {
      await tell.does(brigitte, acknowledgeComplaint, OnComplaint, on);
      tell.at(addDays(today, -7));
      await tell.does(brigitte, admitComplaint, OnComplaint, on);
      await tell.does(brigitte, shareComplaint, ShareComplaint, { ...on, text: '' });
    },
  },
];

/** Tells of complaints at every door: one that is answered, and others that wait for somebody. */
export async function tellComplaints(house: DemoHouse, today: Day): Promise<void> {
  for (const { name, about, daysAgo, given, since } of stories) {
    const story = `complaint ${name}`;
    const from = addDays(today, -daysAgo);
    const tell = tellerOf(house, story, { today, lots: lotsOf(`${today} ${story}`), from });
    tell.at(from);
    const filled = NewComplaint.parse({ ...given(today), aboutOrg: about.id });
    // Told again after an interruption, the same form is one complaint.
    const arrival = { requestId: tell.id(), ip: '192.0.2.1', once: `demo ${story}` };
    const { outcome, id: complaintId } = await fileComplaint(tell.house(), filled, arrival);
    if (!outcome.ok) throw new Error(`${story}: ${outcome.grounds.map(({ code }) => code).join(', ')}`);
    const keeper = { vdab: bodies.vdab, federgon: bodies.federgon, bosa: bodies.bosa, ombudsman: bodies.ombudsdienst };
    const orgId = filled.door === 'centre' ? about.id : keeper[filled.door].id;
    await since?.(tell, { orgId, complaintId }, today);
  }
}
