import type { Day } from '../../kernel/day.ts';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { enqueue } from '../../platform/outbox.ts';
import { type Case, loading, type Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { bindPiece, filedPiece, type Received, type Scan, wrongReceipt } from '../pieces/index.ts';
import { askDossier, type Dossier, dossierFrom } from './application.store.ts';
import { type ApplicationFact, type ApplicationState, applicationKind, newApplication } from './application.ts';
import { caseOf, factOf, type OnApplication } from './application-verb.ts';
import { factsOnPaper, type PaperSaid, wrongOnPaper } from './paper-said.ts';
import { permitOnApplication, procedureFor, procedures, procedureWith } from './procedures.ts';
import { procedureOf, variantOf } from './renewal.ts';

/** An application, or the completion of one, that came in by post or mail (C-19). Nobody types the hash of its scan. */
export interface EnterApplication extends OnApplication, Received {
  /** It completes an application that was sent back; otherwise it begins one. */
  completes: boolean;
  said: PaperSaid;
  scan: Scan;
}
type Asked = Case<EnterApplication, Dossier>;

/** The version in force on the day of receipt; of a day before the first one the first, which refuses that day. */
const versionFor = (kind: string, receivedOn: Day) =>
  procedureFor(kind, receivedOn) ?? procedures.find(({ applicant }) => applicant === kind);

const before = ({ application, kind }: Dossier, { receivedOn }: EnterApplication): ApplicationState =>
  application?.state ?? { ...newApplication, scheme: versionFor(kind, receivedOn)?.scheme.id ?? '' };

/** Whoever is named works for the applicant on the day of receipt, and so does who signed. */
function strangers({ people }: Dossier, { said }: EnterApplication): Ground[] {
  const found = (id: string) => people.find((person) => person.id === id);
  const named = new Set([...(said.consultants ?? []), ...(said.mlpPeople ?? [])]);
  const signer = said.codeSignedBy;
  return [
    ...[...named]
      .filter((id) => !found(id)?.works)
      .map((about): Ground => ({ code: 'not-here-on-receipt', source: 'C-12', about })),
    ...(signer && !found(signer)?.isStaff
      ? [{ code: 'signer-not-here', source: 'C-04', about: 'codeSignedBy' } as const]
      : []),
  ];
}

/** What is wrong with the paper: when it came in, what stands on it, and who. */
function wrongPaper({ subject, command, today }: Asked): Ground[] {
  const was = before(subject, command);
  const { scheme } = procedureWith(was.scheme);
  return [
    ...wrongReceipt(command, today, scheme, was.filedOn),
    ...wrongOnPaper({ ...command, was }, scheme),
    ...strangers(subject, command),
  ];
}

/** The beginning of an application that came on paper, by the law of the day on which it came in (C-18). */
function begun({ subject, command }: Asked, receivedOn: Day): ApplicationFact[] {
  if (subject.application) return [];
  const { scheme, termsOn } = procedureWith(before(subject, command).scheme);
  const { renewFrom } = termsOn(subject.published, { filedOn: receivedOn });
  const procedure = procedureOf(subject.last, receivedOn, renewFrom?.months ?? 0);
  return [factOf(command, { did: 'started', on: receivedOn, scheme: scheme.id, procedure })];
}

/** That it came in and was entered, and what it says; its day of filing is the one on which it came in. */
function entered(asked: Asked): Fact[] {
  const { subject, command, who, today } = asked;
  const { receivedOn, channel, scan } = command;
  const was = before(subject, command);
  const said = factsOnPaper({ ...command, was }).map((happened) => factOf(command, happened));
  const facts = [...begun(asked, receivedOn), ...said];
  const state = facts.reduce<ApplicationState>((state, fact) => applicationKind.evolve(state, fact), was);
  const { completeBy, scheme } = was;
  const isLate = completeBy !== null && receivedOn > completeBy;
  return [
    ...facts,
    factOf(command, { did: 'entered', on: today, by: who.id, pieceId: scan.id, channel, receivedOn, isLate }),
    factOf(command, { did: 'filed', on: receivedOn, variant: variantOf(state, subject.lastPeople) }),
    filedPiece(scan, command, {
      ...{ scheme, aboutId: command.applicationId, on: today, by: who.id },
      pieceKind: command.completes ? 'completion' : 'application',
    }),
  ];
}

/**
 * Enters an application or its completion on the applicant's behalf (C-19): as the paper says it, on the day on which it
 * came in. What it does not say is missing, and is asked for. Worked example: what came by post on 2026-03-02 and is entered
 * on 2026-03-05 was filed on 2026-03-02; a completion asked for until 2026-04-01 is late when it comes in on 2026-04-02,
 * and not when it came on 2026-04-01 and is entered later.
 */
export const enterApplication: Verb<EnterApplication, Dossier> = {
  name: 'application.enter',
  owner: ({ orgId }) => orgId,
  known: ({ orgId, applicationId, scan }) => [orgId, applicationId, scan.id],
  load({ command, who }) {
    const { orgId, applicationId, receivedOn, completes, said } = command;
    const naming = [
      ...(said.consultants ?? []),
      ...(said.mlpPeople ?? []),
      ...(said.codeSignedBy ? [said.codeSignedBy] : []),
    ];
    return loading(askDossier(orgId, applicationId, receivedOn, naming), ([[row], facts]) =>
      row && versionFor(row.kind, receivedOn)?.secretariat === who.role && (row.application !== null) === completes
        ? dossierFrom(orgId, applicationId, row, facts)
        : null,
    );
  },
  held: ({ application }) => (application ? [application] : []),
  decide(asked) {
    const { subject, command, who } = asked;
    const { receivedOn, said, completes } = command;
    const was = before(subject, command);
    const wished = { ...was, level: said.level ?? was.level };
    // Asked on the day on which it came in: what the applicant did then is not worse for having gone by post.
    return permitOnApplication(completes ? 'enter-completion' : 'enter', caseOf(subject, who, receivedOn, wished), () =>
      unless(wrongPaper(asked), () => accept<Fact>(...entered(asked))),
    );
  },
  also: ({ command: { orgId, applicationId, scan }, now }) => [
    ...bindPiece(orgId, scan, ''),
    enqueue('application-entered', { orgId, applicationId }, now),
  ],
};
