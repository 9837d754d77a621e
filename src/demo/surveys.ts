import { addDays, type Day } from '../kernel/day.ts';
import { firstDayOf, lastDayOf, quarterAfter, quarterOf } from '../kernel/quarter.ts';
import { answerKinds } from '../kernel/questionnaire.ts';
import {
  AnswerSurvey,
  answerSurvey,
  keptDigest,
  publishDue,
  questionnaireOf,
  respondentOf,
  StartRound,
  startRound,
  typeInAnswer,
} from '../modules/surveys/index.ts';
import { actorOf, type Body, bodies, type Professional, people } from './bodies.ts';
import { type Lots, lotsOf } from './lots.ts';
import type { DemoHouse } from './story.ts';
import { type Teller, tellerOf } from './teller.ts';

const { sofie, lies, lore } = people;
const { lindewerk, tussenwal, klaverpad } = bodies;

const ofCitizens = 'survey-outplacement-citizen/2014-09-01';
const ofEmployers = 'survey-outplacement-employer/2014-09-01';
const ofGuidance = 'survey-career-guidance/2024-01-01';

/** A round of the years before: who asked about whom, how many answered, and out of a hundred how many were content. */
interface Past {
  about: Body;
  questionnaire: string;
  by: Professional;
  /** Quarters before today's. */
  ago: number;
  asked: number;
  answered: number;
  content: number;
}

/** What was asked: Lindewerk grows better, few employers of Tussenwal answered yet, Klaverpad does well. */
const rounds: readonly Past[] = [
  { about: lindewerk, questionnaire: ofCitizens, by: lies, ago: 5, asked: 20, answered: 13, content: 62 },
  { about: lindewerk, questionnaire: ofCitizens, by: lies, ago: 4, asked: 18, answered: 12, content: 70 },
  { about: lindewerk, questionnaire: ofCitizens, by: lies, ago: 3, asked: 22, answered: 15, content: 78 },
  { about: lindewerk, questionnaire: ofEmployers, by: sofie, ago: 3, asked: 19, answered: 12, content: 70 },
  { about: tussenwal, questionnaire: ofCitizens, by: lies, ago: 3, asked: 12, answered: 6, content: 60 },
  { about: klaverpad, questionnaire: ofGuidance, by: lore, ago: 3, asked: 16, answered: 11, content: 88 },
];

const remarks = [
  'Mijn begeleider kende de sector en hield zich aan elke afspraak.',
  'De eerste weken gingen traag, daarna liep het goed.',
  'Meer oefenen op gesprekken had mij geholpen.',
] as const;

/** What somebody answers: content with most, or with little; of ten answers one is otherwise than the rest. */
function answersOf(lots: Lots, { questionnaire, content, answered }: Past, at: number): Record<string, string> {
  const { questions } = questionnaireOf(questionnaire);
  const isContent = at * 100 < answered * content;
  return Object.fromEntries(
    questions.map(({ id, kind }) => {
      const choices = answerKinds[kind];
      const best = choices.slice(0, kind === 'knows' ? 1 : 2);
      return [id, lots.pick(lots.chance(90) === isContent ? best : choices.slice(best.length))];
    }),
  );
}

/** A round in the second week of its quarter; by mail, or on paper where the body asked. */
async function asks(tell: Teller, past: Past, first: Day): Promise<{ id: string; isPaper: boolean }[]> {
  const { about, questionnaire, by, asked } = past;
  tell.at(addDays(first, 8));
  const role = by === sofie ? 'office-manager' : undefined;
  const isPaper = by !== sofie;
  const ids = Array.from({ length: asked }, () => tell.id());
  await tell.does(actorOf(by, role), startRound, StartRound, {
    ...{ orgId: about.id, id: tell.id(), questionnaire, fromOn: addDays(first, -90), endsOn: addDays(first, -1) },
    addresses: isPaper
      ? []
      : ids.map((id, at) => ({ id, email: `hr${at + 1}@firma.example.org`, language: 'nl' as const })),
    papers: isPaper ? ids.map((id) => ({ id })) : [],
  });
  return ids.map((id) => ({ id, isPaper }));
}

/** One round from asking to the last answer. */
async function toldRound(house: DemoHouse, today: Day, past: Past): Promise<void> {
  const first = firstDayOf(quarterAfter(quarterOf(today), -past.ago));
  const story = `survey ${past.about.code} ${past.questionnaire} ${first}`;
  const lots = lotsOf(`${today} ${story}`);
  const tell = tellerOf(house, story, { today, lots, from: first });
  const invited = await asks(tell, past, first);
  tell.at(addDays(first, 15));
  for (const [at, { id, isPaper }] of invited.slice(0, past.answered).entries()) {
    const remark = at < remarks.length ? (remarks[at] ?? '') : '';
    const digest = keptDigest(house.keys, id, isPaper ? 'paper' : 'mail');
    const given = { orgId: past.about.id, id, digest, answers: answersOf(lots, past, at), remark };
    await tell.does(
      isPaper ? actorOf(past.by) : respondentOf(id),
      isPaper ? typeInAnswer : answerSurvey,
      AnswerSurvey,
      given,
    );
  }
}

/** Tells of surveys of the quarters that are closed, and publishes what they say. */
export async function tellSurveys(house: DemoHouse, today: Day): Promise<void> {
  for (const past of rounds) await toldRound(house, today, past);
  const from = lastDayOf(quarterAfter(quarterOf(today), -1));
  const tell = tellerOf(house, 'surveys published', { today, lots: lotsOf(`${today} surveys`), from });
  tell.at(today);
  await publishDue(tell.house());
}
