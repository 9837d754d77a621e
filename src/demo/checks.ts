import { type CriterionName, type CriterionResult, criterionNames } from '../../schemes/index.ts';
import { addDays, addMonths, type Day } from '../kernel/day.ts';
import {
  askCitizen,
  DecideCheck,
  decideCheck,
  deliverFiles,
  GiveContact,
  giveContact,
  JudgeGuidance,
  judgeGuidance,
  NoteAnswer,
  noteAnswer,
  OnCheck,
  OnGuidance,
  OpenCheck,
  openCheck,
  RecordFollowUp,
  recordFollowUp,
  replyToFindings,
  SendInformation,
  sendFindings,
  sendInformation,
  takeAnswer,
  WithWords,
} from '../modules/checks/index.ts';
import {
  closeDraw,
  drawnRecords,
  findDraw,
  OnDraw,
  PrepareDraw,
  prepareDraw,
  revealDraw,
} from '../modules/draws/index.ts';
import { EndGuidance, endGuidance, RegisterGuidance, registerGuidance } from '../modules/guidances/index.ts';
import { systemActor } from '../platform/system-actor.ts';
import { actorOf, people } from './bodies.ts';
import { lotsOf } from './lots.ts';
import type { DemoHouse } from './story.ts';
import { type Teller, tellerOf } from './teller.ts';

const { saskia, mohamed, tine, lore, yves } = people;
const manager = () => actorOf(saskia, 'office-manager');
const orgId = saskia.of.id;

/** Guidances with a voucher, one that ended every sixteen days from a day to another. */
async function guide(tell: Teller, from: Day, until: Day): Promise<void> {
  const span = Array.from({ length: 12 }, (_, at) => addDays(from, at * 16)).filter((on) => on <= until);
  for (const [at, endedOn] of span.entries()) {
    const [id, coach] = [tell.id(), at % 3 === 0 ? tine : mohamed];
    const startsOn = addDays(endedOn, -35);
    tell.at(endedOn);
    await tell.does(manager(), registerGuidance, RegisterGuidance, {
      ...{ orgId, id, cheque: at % 4 === 0 ? 2 : 1, coachId: coach.id, startsOn },
    });
    await tell.does(manager(), endGuidance, EndGuidance, { orgId, guidanceId: id, endedOn, sessions: 4 + (at % 3) });
  }
}

/** A draw of three from start to sample, the check opened on it, and the guidances that were drawn. */
async function drawn(tell: Teller, from: Day, until: Day): Promise<{ checkId: string; files: string[] }> {
  const [drawId, checkId] = [tell.id(), tell.id()];
  const officer = actorOf(lore);
  await guide(tell, addDays(from, 3), addDays(from, 30));
  tell.at(addDays(from, 31));
  const period = { orgId, id: drawId, subject: 'guidance-files' as const, fromOn: from, endsOn: until, size: 3 };
  await tell.does(officer, prepareDraw, PrepareDraw, period);
  await guide(tell, addDays(from, 35), until);
  tell.at(addDays(until, 3));
  await tell.does(officer, closeDraw, OnDraw, { orgId, drawId });
  tell.at(addDays(until, 4));
  await tell.does(officer, revealDraw, OnDraw, { orgId, drawId });
  await tell.does(officer, openCheck, OpenCheck, { orgId, id: checkId, drawId });
  const { database, clock } = tell.house();
  const shown = await findDraw(database, clock.today(), drawId);
  const files = shown ? await drawnRecords(database, { actor: officer, today: clock.today() }, shown) : [];
  return { checkId, files };
}

const seen = {
  active: 'Cheque vooraan in het dossier.',
  choices: 'Intakeverslag, eerste blad.',
  competences: 'Verslagen van gesprek twee en drie.',
  question: 'Loopbaanvraag in de woorden van de klant, bij de intake.',
  tailored: 'In gesprek drie is de vraag herbekeken.',
  plan: 'Ontwikkelingsplan achteraan, getekend.',
  employability: 'Evaluatie op het laatste blad.',
  initiative: 'Overeenkomst enkel met de klant.',
  apart: 'Geen andere begeleiding bij het centrum.',
} as const satisfies Record<CriterionName, string>;

const itemsWith = (over: Partial<Record<CriterionName, CriterionResult>>, remark: string) =>
  criterionNames.map((criterion) => {
    const result = over[criterion] ?? 'met';
    return {
      criterion,
      result,
      evidence: result === 'met' ? seen[criterion] : '',
      remark: result === 'met' ? '' : remark,
    };
  });

/** A check that was decided: one plan was missing, and a plan of improvement follows. */
async function decidedCheck(house: DemoHouse, today: Day): Promise<void> {
  const [from, until] = [addMonths(today, -14), addMonths(today, -10)];
  const story = { today, lots: lotsOf(`${today} check decided`), from: addDays(from, -1) };
  const tell = tellerOf(house, 'file check decided', story);
  const { checkId, files } = await drawn(tell, from, until);
  const on = { orgId, checkId };
  tell.at(addDays(until, 9));
  await tell.does(manager(), deliverFiles, WithWords, { ...on, text: 'In ons kantoor in Mechelen, elke dinsdag.' });
  tell.at(addDays(until, 16));
  for (const [at, guidanceId] of files.entries()) {
    const file = { ...on, guidanceId };
    await tell.does(manager(), giveContact, GiveContact, {
      ...{ ...file, name: `Klant ${at + 1}`, email: '', phone: `0470 00 00 0${at}`, language: 'nl' },
      consentedOn: addDays(until, 10),
    });
    const items = at === 1 ? itemsWith({ plan: 'not-met' }, 'Er is geen plan opgemaakt.') : itemsWith({}, '');
    await tell.does(actorOf(lore), judgeGuidance, JudgeGuidance, { ...file, items });
    await tell.does(actorOf(lore), noteAnswer, NoteAnswer, { ...file, isSatisfied: true });
  }
  tell.at(addDays(until, 20));
  await tell.does(actorOf(lore), sendFindings, OnCheck, on);
  tell.at(addDays(until, 33));
  const text = 'De klant stopte na het vierde gesprek. Voortaan maken we het plan vroeger op.';
  await tell.does(manager(), replyToFindings, WithWords, { ...on, text });
  tell.at(addDays(until, 40));
  await tell.does(actorOf(yves), decideCheck, DecideCheck, {
    ...{ ...on, measure: 'plan', text: 'Een plan hoort bij elke begeleiding. Toon hoe je dat voortaan bewaakt.' },
  });
}

/** A check that is under way: the files are there, the first was checked, its citizen asked. */
async function runningCheck(house: DemoHouse, today: Day): Promise<void> {
  const [from, until] = [addMonths(today, -4), addDays(today, -16)];
  const story = { today, lots: lotsOf(`${today} check running`), from: addDays(from, -1) };
  const tell = tellerOf(house, 'file check running', story);
  const { checkId, files } = await drawn(tell, from, until);
  const on = { orgId, checkId };
  tell.at(addDays(today, -8));
  await tell.does(manager(), deliverFiles, WithWords, { ...on, text: 'In ons kantoor in Mechelen, na afspraak.' });
  const [first, second] = files;
  if (!first || !second) throw new Error('the demo drew too few files');
  const contact = {
    name: 'Klant',
    email: 'klant@example.org',
    phone: '',
    language: 'nl',
    consentedOn: addDays(today, -8),
  } as const;
  for (const guidanceId of [first, second])
    await tell.does(manager(), giveContact, GiveContact, { ...on, guidanceId, ...contact });
  tell.at(addDays(today, -5));
  await tell.does(actorOf(lore), judgeGuidance, JudgeGuidance, { ...on, guidanceId: first, items: itemsWith({}, '') });
  for (const guidanceId of [first, second])
    await tell.does(actorOf(lore), askCitizen, OnGuidance, { ...on, guidanceId });
  tell.at(addDays(today, -3));
  await tell.does(systemActor, takeAnswer, NoteAnswer, { ...on, guidanceId: first, isSatisfied: true });
}

/** What else VDAB did to follow up the centre, and an information mail to every centre. */
async function followedUp(house: DemoHouse, today: Day): Promise<void> {
  const from = addMonths(today, -17);
  const tell = tellerOf(house, 'follow-up', { today, lots: lotsOf(`${today} follow-up`), from });
  const officer = actorOf(lore);
  const record = (what: 'contact' | 'visit' | 'offer-check', isCorrect: boolean | null, text: string) =>
    tell.does(officer, recordFollowUp, RecordFollowUp, {
      orgId,
      id: tell.id(),
      what,
      doneOn: tell.at(from),
      isCorrect,
      text,
    });
  tell.at(from);
  const mail = (subject: string, body: string) =>
    tell.does(officer, sendInformation, SendInformation, {
      ...{ orgId: lore.of.id, id: tell.id() },
      words: [{ language: 'nl', subject, body }],
    });
  await mail(
    'De definitie in de praktijk',
    'Een begeleiding vertrekt van de vraag van de klant en eindigt met een plan.',
  );
  tell.at(addMonths(today, -14));
  await record('contact', null, 'Kennismaking met de nieuwe begeleiders. Er waren vragen over de tweede cheque.');
  tell.at(addMonths(today, -11));
  await record('offer-check', true, 'Website en folder nagekeken: prijs, duur en definitie kloppen.');
  tell.at(addMonths(today, -5));
  await mail('Dossiers worden voortaan getrokken', 'Welke dossiers we controleren, bepaalt een openbare steekproef.');
}

/** Tells of a career centre's follow-up: a file check that was decided, one that is under way, and what else was done. */
export async function tellChecks(house: DemoHouse, today: Day): Promise<void> {
  await decidedCheck(house, today);
  await runningCheck(house, today);
  await followedUp(house, today);
}
