import { z } from 'zod';
import { type Cite, paragraphs } from '../../../sources/index.ts';
import type { Day } from '../../kernel/day.ts';
import { accept, type Decision, type Ground, unless } from '../../kernel/decision.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Bound } from '../../platform/database/index.ts';
import { enqueue, type Topic } from '../../platform/outbox.ts';
import type { Case, Taken, Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { idField, textField } from '../fields.ts';
import { bindApplicationText, type Dossier, loadingDossier, type TextField } from './application.store.ts';
import { type ApplicationFact, type ApplicationState, newApplication } from './application.ts';
import type { ApplicationCase } from './application-case.ts';
import { permitOnApplication, procedureWith } from './procedures.ts';

/** Which application: every command names its office and itself. */
export const OnApplication = z.object({ orgId: idField, applicationId: idField });
export type OnApplication = z.infer<typeof OnApplication>;

/** A step that must be explained: the criteria it is about, and why in words. */
export const Explained = OnApplication.extend({
  criteria: z
    .array(z.enum(Object.keys(paragraphs) as [Cite, ...Cite[]]))
    .min(1)
    .max(20),
  reasons: textField(4000).refine((text) => text !== '', 'reasons-missing'),
});
export type Explained = z.infer<typeof Explained>;

/** The case that a dossier makes for who asks today, with the application as it would be. */
export const caseOf = (
  dossier: Dossier,
  who: Actor,
  today: Day,
  application: ApplicationState = dossier.application?.state ?? newApplication,
): ApplicationCase => ({
  orgId: dossier.orgId,
  application,
  office: dossier.office,
  people: dossier.people,
  last: dossier.last,
  hasOpen: dossier.hasOpen,
  published: dossier.published,
  service: dossier.service,
  who,
  today,
});

/** What happened to an application, without which one: distributed over the kinds of facts. */
export type Happened<F> = F extends unknown ? Pick<F, Exclude<KnownKeys<F>, 'kind' | 'id'>> : never;
type KnownKeys<F> = keyof { [K in keyof F as string extends K ? never : K]: F[K] };

/** A fact about the application of a command. */
export const factOf = ({ applicationId }: OnApplication, happened: Happened<ApplicationFact>): ApplicationFact =>
  // Spread over a union the compiler forgets which member it was.
  ({ kind: 'application', id: applicationId, ...happened }) as ApplicationFact;

/** Accepts with one fact about the application of a command. */
export const happens = (command: OnApplication, happened: Happened<ApplicationFact>): Decision<Fact> =>
  accept(factOf(command, happened));

/**
 * Explains a step by criteria of the application's own scheme, each once and in its order; another paragraph is no ground to
 * fall short on.
 */
export function onCriteria(
  { subject, command }: Pick<Case<Explained, Dossier>, 'subject' | 'command'>,
  then: (criteria: Cite[]) => Decision<Fact>,
): Decision<Fact> {
  const { criteria, scheme } = procedureWith(subject.application?.state.scheme ?? '');
  const foreign = command.criteria
    .filter((cite) => !criteria.includes(cite))
    .map((cite): Ground => ({ code: 'no-criterion-here', source: scheme.source, about: cite }));
  return unless(foreign, () => then(criteria.filter((cite) => command.criteria.includes(cite))));
}

/** What a step on a loaded application is made of. */
interface StepVerb<Command extends OnApplication> {
  name: string;
  /** The row of the scheme; it may follow from the case. */
  step: string | ((about: ApplicationCase) => string);
  facts(asked: Case<Command, Dossier>): Decision<Fact>;
  /** Whom it is told to. */
  tells?: Topic;
  also?(taken: Taken<Command, Dossier>): Bound<unknown>[];
}

/** Makes the verb of a step on an application: the scheme's table says who and when, `facts` what then happened. */
export const stepVerb = <Command extends OnApplication>({
  name,
  step,
  facts,
  tells,
  also,
}: StepVerb<Command>): Verb<Command, Dossier> => ({
  name,
  owner: ({ orgId }) => orgId,
  load: ({ command, today }) => loadingDossier(command, today),
  held: ({ application, standing }) => [application, standing].filter((held) => held !== null),
  decide(asked) {
    const about = caseOf(asked.subject, asked.who, asked.today);
    return permitOnApplication(typeof step === 'string' ? step : step(about), about, () => facts(asked));
  },
  also(taken) {
    const { orgId, applicationId } = taken.command;
    return [
      ...(also?.(taken) ?? []),
      ...(tells ? [enqueue(tells, { orgId, applicationId, version: versionOf(taken) }, taken.now)] : []),
    ];
  },
});

/** The version of the application that a step makes, in a message about it. */
const versionOf = ({ subject }: Taken<OnApplication, Dossier>): string => `${(subject.application?.version ?? 0) + 1}`;

/** Keeps the words of a step beside the version that it makes. */
export const bindWords = (
  { command, subject, who, today }: Taken<OnApplication, Dossier>,
  field: TextField,
  body: string,
): Bound<unknown> =>
  bindApplicationText({
    orgId: command.orgId,
    id: command.applicationId,
    field,
    version: (subject.application?.version ?? 0) + 1,
    body,
    on: today,
    by: who.id,
  });
