import {
  careerGuidanceMandate2024,
  certo2014,
  certoCriteria,
  levelApplication2024,
  levelCriteria,
  mandateCriteria,
} from '../../../schemes/index.ts';
import type { Cite } from '../../../sources/index.ts';
import type { Day } from '../../kernel/day.ts';
import type { Decision, Ground } from '../../kernel/decision.ts';
import { type Needs, openSteps, permitThen } from '../../kernel/permit.ts';
import type { Role } from '../../kernel/role.ts';
import type { Scheme } from '../../kernel/scheme.ts';
import { versionOn } from '../../kernel/version.ts';
import type { Fact } from '../../platform/record.ts';
import type { Granting } from '../certificates/index.ts';
import { type PublishedValue, valueOn } from '../values/index.ts';
import type { ApplicationState } from './application.ts';
import type { ApplicationCase } from './application-case.ts';
import { certoNeeds, missingFromVdab } from './certo-needs.ts';
import { levelNeeds } from './level-needs.ts';
import { mandateNeeds } from './mandate-needs.ts';

/** The spans of a procedure, by the law of a file's day. */
export interface ApplicationTerms {
  completeWithin: { days: number; source: Cite };
  /** Null when there is nothing to renew. */
  renewFrom: { months: number; source: Cite } | null;
  /** Years that what is granted holds; null when it has no end. */
  grantedFor: number | null;
}

/** The day whose law a file follows: the one on which it was first filed (C-18). */
export type LawDay = { filedOn: Day };

/** How one applies for something: the scheme that is executed, and what differs beside its table. */
export interface ApplicationProcedure {
  /** What it leads to. */
  grants: Granting;
  scheme: Scheme;
  /** Of which kind the organisations are that apply. */
  applicant: string;
  /** Who judges, as a capacity: they hear of what is filed. */
  secretariat: Role;
  /** On what an application can fall short. */
  criteria: readonly Cite[];
  termsOn(published: readonly PublishedValue[], law: LawDay): ApplicationTerms;
  permit(step: string, about: ApplicationCase, then: () => Decision<Fact>): Decision<Fact>;
  open(about: ApplicationCase): string[];
  /** What is still missing before it can be filed, whoever asks: each with its paragraph. */
  missingToFile(about: ApplicationCase): Ground[];
  /** What somebody else than the applicant and the body still has to confirm. */
  missingFromOthers(about: ApplicationCase): Ground[];
}

type Given<Need extends string> = Omit<ApplicationProcedure, 'permit' | 'open' | 'missingToFile' | 'scheme'> & {
  scheme: Scheme<string, Need, never>;
  needs: Needs<Need, ApplicationCase>;
};

/** Makes a procedure of a table and the needs that it names. */
function procedure<Need extends string>({ scheme, needs, ...given }: Given<Need>): ApplicationProcedure {
  const askOf = (about: ApplicationCase) => ({
    ...{ scheme, needs, about },
    status: about.application.status as string,
    who: about.who,
  });
  const toFile = scheme.steps.find((row) => row.do === 'file')?.needs ?? [];
  return {
    ...given,
    scheme,
    permit: (step, about, then) => permitThen({ ...askOf(about), step }, then),
    open: (about) => openSteps(askOf(about)),
    missingToFile: (about) => toFile.flatMap((need) => needs[need](about)),
  };
}

const certo = procedure({
  grants: 'certo',
  scheme: certo2014,
  needs: certoNeeds,
  applicant: 'outplacement-office',
  secretariat: 'certification-secretariat',
  criteria: certoCriteria,
  termsOn(published, law) {
    const { completeWithin, renewFrom } = certo2014.terms;
    return {
      completeWithin: { ...completeWithin, days: valueOn(published, 'certo.completeWithin', law) },
      renewFrom: { ...renewFrom, months: valueOn(published, 'certo.renewFrom', law) },
      grantedFor: valueOn(published, 'certo.certificateFor', law),
    };
  },
  missingFromOthers: missingFromVdab,
});

const mandate = procedure({
  grants: 'mandate',
  scheme: careerGuidanceMandate2024,
  needs: mandateNeeds,
  applicant: 'career-centre',
  secretariat: 'mandate-officer',
  criteria: mandateCriteria,
  termsOn: () => ({
    ...careerGuidanceMandate2024.terms,
    grantedFor: careerGuidanceMandate2024.terms.mandateFor.years,
  }),
  missingFromOthers: () => [],
});

const level = procedure({
  grants: 'level',
  scheme: levelApplication2024,
  needs: levelNeeds,
  applicant: 'federal-service',
  secretariat: 'selection-officer',
  criteria: levelCriteria,
  termsOn: () => ({ ...levelApplication2024.terms, renewFrom: null, grantedFor: null }),
  missingFromOthers: () => [],
});

/** Every way to apply. */
export const procedures: readonly ApplicationProcedure[] = [certo, mandate, level];

/** The procedure of an application that was begun, by the scheme that it keeps; throws for a scheme that is none. */
export function procedureWith(
  scheme: string,
  among: readonly ApplicationProcedure[] = procedures,
): ApplicationProcedure {
  const found = among.find((one) => one.scheme.id === scheme);
  if (!found) throw new RangeError(`no procedure ${scheme}`);
  return found;
}

/** The procedure in which an organisation of a kind applies on a day; undefined when it has nothing to apply for. */
export const procedureFor = (kind: string, on: Day): ApplicationProcedure | undefined =>
  versionOn(
    procedures.filter(({ applicant }) => applicant === kind),
    on,
  );

/**
 * The version that an application follows (C-18): from its first filing on the one under which it was filed, and before
 * that the one that is in force today, also when it was begun under another.
 */
export function procedureOfFile(
  { scheme, filedFirstOn }: Pick<ApplicationState, 'scheme' | 'filedFirstOn'>,
  today: Day,
  among: readonly ApplicationProcedure[] = procedures,
): ApplicationProcedure {
  const kept = procedureWith(scheme, among);
  if (filedFirstOn !== null) return kept;
  const versions = among.filter(({ grants }) => grants === kept.grants);
  return versionOn(versions, today) ?? kept;
}

const of = ({ application, today }: ApplicationCase) => procedureOfFile(application, today);

/** Asks the scheme's table whether a step of an application is open, and decides when it is. */
export const permitOnApplication = (step: string, about: ApplicationCase, then: () => Decision<Fact>): Decision<Fact> =>
  of(about).permit(step, about, then);

/** The steps open to this actor on an application today: what buttons and the API offer. */
export const openApplicationSteps = (about: ApplicationCase): string[] => of(about).open(about);
