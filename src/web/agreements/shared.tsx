import { agreedWorker2014, outplacementAgreement2014 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import type { Role } from '../../kernel/role.ts';
import {
  type ExpectedInvoice,
  findAgreement,
  findWorker,
  invoicesToExpect,
  rightFactsOf,
  type ShownAgreement,
  type ShownWorker,
} from '../../modules/agreements/index.ts';
import { type Assessment, assess, type RightFacts } from '../../modules/outplacement/index.ts';
import { problem } from '../../platform/http/index.ts';
import { agreedWorkerTexts } from '../../texts/agreed-workers.ts';
import { agreementTexts } from '../../texts/agreements.ts';
import { type Text, text } from '../../texts/catalogue.ts';
import { Tag, type Tone } from '../kit/index.ts';
import type { Site, Visit } from '../site.tsx';

/** The words of the pages of agreements, and of those of workers. */
export const words = (language: Language): Text<keyof (typeof agreementTexts)['nl'] & string> =>
  text(agreementTexts, language);
export const workerWords = (language: Language): Text<keyof (typeof agreedWorkerTexts)['nl'] & string> =>
  text(agreedWorkerTexts, language);

/** Who reads agreements: both parties, and at the office also who guides. */
export const readers = ['office-manager', 'consultant', 'employer'] as const satisfies readonly Role[];

const tones: Readonly<Record<ShownAgreement['state']['status'], Tone>> = {
  ...{ proposed: 'yellow', agreed: 'green', declined: 'red', withdrawn: 'grey', ended: 'grey' },
};
const workerTones: Readonly<Record<ShownWorker['state']['status'], Tone>> = {
  ...{ added: 'yellow', offered: 'blue', accepted: 'blue', refused: 'red', started: 'green' },
  ...{ ended: 'grey', removed: 'grey' },
};

/** The status of an agreement, as a word in a colour. */
export const AgreementTag = ({ language, of: { state } }: { language: Language; of: ShownAgreement }) => (
  <Tag label={outplacementAgreement2014.statuses[state.status].label[language]} tone={tones[state.status]} />
);

/** The status of a worker, as a word in a colour. */
export const WorkerTag = ({ language, of: { state } }: { language: Language; of: ShownWorker }) => (
  <Tag label={agreedWorker2014.statuses[state.status].label[language]} tone={workerTones[state.status]} />
);

/** Given and family name; other words once it was erased. */
export const nameOf = ({ text: known }: ShownWorker, language: Language): string =>
  known ? `${known.givenName} ${known.familyName}` : workerWords(language)('erased');

/** Addresses of an agreement and of a worker. */
export const agreementHref = ({ orgId, id }: { orgId: string; id: string }): string => `/agreements/${orgId}/${id}`;
export const workerHref = ({ orgId, id }: { orgId: string; id: string }): string => `/agreed-workers/${orgId}/${id}`;

/** The agreement at the address; 404 when it is not the visitor's to see. */
export async function agreementAt(site: Site, visit: Visit): Promise<ShownAgreement> {
  const at = { orgId: visit.param('orgId'), agreementId: visit.param('agreementId') };
  const found = await findAgreement(site.house.database, visit.req.scope, at);
  if (!found) throw problem(404);
  return found;
}

/** The worker at the address; 404 when it is not the visitor's to see. */
export async function workerAt(site: Site, visit: Visit): Promise<ShownWorker> {
  const at = { orgId: visit.param('orgId'), workerId: visit.param('workerId') };
  const found = await findWorker(site.house.database, visit.req.scope, at);
  if (!found) throw problem(404);
  return found;
}

/** A worker's right on a day; null once it was erased who it is. */
export interface RightOf {
  facts: RightFacts;
  found: Assessment;
}

/** Works the right of a worker out, as it is on a day (O-06). */
export function rightOf({ state, text: known }: ShownWorker, today: Day): RightOf | null {
  if (known === null) return null;
  const { birthOn: bornOn, grossPayCents, medicalCertificateOn } = known;
  const facts = rightFactsOf(state, { bornOn, grossPayCents, medicalCertificateOn }, today);
  return { facts, found: assess(facts) };
}

/** The invoices to expect for a worker, as things stand on a day; how long guidance can last is asked of who is guided only. */
export function invoicesOf(worker: ShownWorker, today: Day): ExpectedInvoice[] {
  const right = worker.state.status === 'started' ? rightOf(worker, today) : null;
  return invoicesToExpect(worker.agreement, worker.state, right?.found.endsOn ?? null);
}

/** More than any agreement has: a page counts over all of them. */
export const allWorkers = 10_000;
