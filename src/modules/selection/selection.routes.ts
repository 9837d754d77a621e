import { z } from 'zod';
import { type SelectionTask, selectionCertification2024, tracks } from '../../../schemes/index.ts';
import type { Language } from '../../kernel/language.ts';
import { type Http, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { levelGrounds } from '../../texts/selection.ts';
import { dayField } from '../fields.ts';
import { lawNow } from '../values/index.ts';
import { conditionsOn } from './conditions.ts';
import { assessLevel, type LevelConditions, type LevelGround, languageRoles } from './level.ts';
import { levelSentence } from './level-sentence.ts';
import { responsibilities } from './tasks.ts';

const named = z.string().min(1).max(200);
const role = z.enum(languageRoles);

/** The facts of an organisation, as anybody may ask about them. */
const LevelQuestion = z
  .object({
    asOf: dayField.describe('The day on which the level is asked'),
    languageRoles: z.array(role).min(1).describe('The language roles that the organisation has'),
    proPartner: z.boolean().describe('Whether a PRO Partner is named'),
    staff: z
      .array(
        z.object({
          id: named,
          languageRole: role,
          certificates: z.array(z.object({ track: z.enum(tracks), on: dayField })),
        }),
      )
      .superRefine((staff, context) => {
        const seen = new Set<string>();
        for (const [at, { id }] of staff.entries()) {
          if (seen.has(id)) context.addIssue({ code: 'custom', path: [at, 'id'], message: 'two-people-with-one-id' });
          seen.add(id);
        }
      }),
    qChecks: z.array(z.object({ staffId: named, score: z.number().min(0).max(100), closedOn: dayField })),
    organisationHasTestRooms: z.boolean().default(false),
  })
  .meta({ id: 'LevelQuestion' });

const sentence = z.object({ nl: z.string(), fr: z.string(), en: z.string() });
const LevelAnswer = z
  .object({
    level: z.enum(['individual', 'client']).nullable().describe('What the facts entitle to on `asOf`'),
    qCheckAverage: z.number().nullable().describe('Of the checks that count, unrounded'),
    grounds: z.array(
      z.object({
        code: z.enum(Object.keys(levelGrounds.nl)),
        source: z.string(),
        about: z.string(),
        met: z.boolean(),
        text: sentence,
      }),
    ),
    obligations: z.array(z.object({ code: z.enum(['name-pro-partner']), source: z.string() })),
    tasks: z.array(
      z.object({
        task: z.enum(Object.keys(selectionCertification2024.tasks) as SelectionTask[]),
        by: z.enum(['organisation', 'dg']),
        source: z.string(),
      }),
    ),
  })
  .meta({ id: 'LevelAnswer' });

const sentenceOf = (ground: LevelGround, conditions: LevelConditions): Record<Language, string> => ({
  nl: levelSentence(ground, 'nl', conditions),
  fr: levelSentence(ground, 'fr', conditions),
  en: levelSentence(ground, 'en', conditions),
});

/** What anybody may ask about certification levels, without a login; nothing is stored. The law is that of `asOf` (S-09). */
export function selectionRoutes(app: Http, { database, clock }: House): void {
  app.route({
    method: 'POST',
    url: '/api/v1/selection/level-assessment',
    config: { csrf: 'none' },
    schema: {
      summary: 'Which certification level an organisation’s facts entitle it to on a day, and who does which task',
      tags: ['selection'],
      body: LevelQuestion,
      response: { 200: LevelAnswer, ...problems },
    },
    handler: async ({ body }) => {
      const { asOf, organisationHasTestRooms, ...facts } = body;
      const conditions = conditionsOn(await lawNow(database, { actor: null, today: clock.today() }), asOf);
      const { level, qCheckAverage, grounds, obligations, held } = assessLevel(facts, asOf, conditions);
      return {
        level,
        qCheckAverage,
        grounds: grounds.map((ground) => ({ ...ground, text: sentenceOf(ground, conditions) })),
        obligations,
        tasks: responsibilities({ level, held }, organisationHasTestRooms),
      };
    },
  });
}
