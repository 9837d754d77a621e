import { procedureFor } from '../../src/modules/applications/index.ts';
import * as certificates from '../../src/modules/certificates/index.ts';
import type { Telling } from './history.ts';

const held = ({ records }: Telling, kind: string) => records.get(kind) ?? null;
/** Whether another application of the same office runs. */
const runs = ({ facts }: Telling) => (facts.runs ?? null) !== null;
const orgId = 'office';

/** What the level of a service is assessed on, as the case gives it. */
const serviceOf = ({ facts: { service, published = [] } }: Telling) =>
  service ? { orgId, name: '', version: 0, profile: null, published, names: {}, facts: service } : null;
const listed = (given: unknown): unknown[] => (Array.isArray(given) ? given : []);

/** What a step on an application, a certificate or a value is decided on. */
export function applicationSubject(told: Telling): object {
  const { kind = 'outplacement-office', office = [], people = [], last = null, lastPeople = null } = told.facts;
  const { published = [], orgKind } = told.facts;
  const service = serviceOf(told);
  return {
    ...{ orgId, kind, office, people, last, lastPeople, hasOpen: runs(told), hits: certificates.noHits, published },
    ...{ service, standing: null },
    ...{ application: held(told, 'application'), certificate: told.records.get('certificate') },
    ...{ change: held(told, 'value_change'), orgKind },
  };
}

/** What filing a piece is decided on: the procedure of its sender, and the application that is open. */
export function pieceSubject(told: Telling): object {
  const { kind = 'outplacement-office' } = told.facts;
  return { procedure: procedureFor(kind, told.today), openId: told.records.get('application')?.id ?? null };
}

/** What a step on a finding is decided on. */
export function findingSubject(told: Telling, step: string): object {
  const [finding, certificate] = [held(told, 'finding'), held(told, 'certificate')];
  const state: Readonly<Record<string, unknown>> = { ...finding?.state };
  const isOpen = finding !== null && state.endedOn === null;
  const open = isOpen ? [{ id: finding.id, condition: state.condition, about: state.about }] : [];
  // Another finding than the one that stands is raised under another id.
  const isOther = step === 'finding.raise' && finding?.id !== told.command.id;
  const given: Readonly<Record<string, unknown>> = { ...told.facts.facts };
  const granted: Readonly<Record<string, unknown>> = { ...certificate?.state };
  const service = serviceOf(told);
  const labels = [...listed(given.labels), ...listed(granted.labels)];
  const facts = { ...given, orgId, labels, level: granted.level, service };
  const surveyed = { orgId, certificate, facts, finding: isOther ? null : finding, open };
  const loaded = { orgId, certificate, hits: certificates.noHits };
  return step === 'finding.follow' ? { surveyed, loaded } : surveyed;
}

/** What a step on an appeal is decided on. */
export function appealSubject(told: Telling): object {
  const [appeal, certificate] = [held(told, 'appeal'), held(told, 'certificate')];
  const state: Readonly<Record<string, unknown>> = { ...appeal?.state };
  const earlier = appeal ? [{ id: appeal.id, against: state.against, contestedOn: state.contestedOn }] : [];
  const about = {
    orgId,
    appeal,
    evaluatedBy: 'eva',
    foundBy: null,
    earlier,
    hasOther: runs(told),
    hasOtherLevel: false,
  };
  return { ...about, application: certificate ? null : held(told, 'application'), certificate };
}
