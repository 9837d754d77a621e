import { z } from 'zod';
import { type Http, problem, problems } from '../../platform/http/index.ts';
import type { House } from '../../platform/perform.ts';
import { channels } from '../pieces/index.ts';
import { spoken, verbRoute } from '../verb-route.ts';
import { Explained, OnApplication } from './application-verb.ts';
import { findApplication } from './application-views.ts';
import { ChooseLevel, chooseLevel } from './choose-level.ts';
import { ConfirmMlp, confirmMlp, handInProof } from './confirm-mlp.ts';
import { GrantCertificate, grantCertificate, refuseCertificate } from './decide-application.ts';
import { EvaluateApplication, evaluateApplication } from './evaluate-application.ts';
import { abandonApplication, fileApplication } from './file-application.ts';
import { admitApplication, askCompletion, dismissApplication } from './judge-application.ts';
import { declareActivity, NamePeople, namePeople, SignCode, signCode } from './prepare-application.ts';
import {
  NameLabel,
  nameLabel,
  SetOut,
  ShowExperience,
  setOutCoaching,
  setOutVision,
  showExperience,
} from './prepare-mandate.ts';
import { StartApplication, startApplication } from './start-application.ts';

const missing = z.array(z.object({ code: z.string(), source: z.string(), about: z.string(), text: z.string() }));
const Application = z
  .object({
    orgId: z.uuid(),
    id: z.uuid(),
    version: z.int(),
    office: z.string(),
    procedure: z.string(),
    variant: z.string().nullable(),
    status: z.string(),
    filedOn: z.iso.date().nullable(),
    decidedOn: z.iso.date().nullable(),
    certificateId: z.uuid().nullable(),
    scheme: z.string(),
    consultants: z.array(z.uuid()),
    mlpPeople: z.array(z.uuid()),
    entered: z
      .array(
        z.object({
          ...{ pieceId: z.uuid(), channel: z.enum(channels), receivedOn: z.iso.date(), enteredOn: z.iso.date() },
          isLate: z.boolean().describe('Came in after the last day to complete'),
        }),
      )
      .describe('What came in by post or mail and was entered on the applicant’s behalf'),
    steps: z.array(z.string()).describe('Open to who asks, today'),
    missing: missing.describe('Before it can be filed, and what VDAB still has to confirm'),
  })
  .meta({ id: 'Application' });

/** Applications at the API: every step as its own command, and one application with what is missing. */
export function applicationRoutes(served: { app: Http; house: House }): void {
  const { app, house } = served;
  const all = '/organisations/:orgId/applications';
  const one = `${all}/:applicationId`;
  app.get(
    `/api/v1${one}`,
    {
      schema: {
        summary: 'One application, with the steps that are open and what is missing',
        tags: ['application'],
        params: OnApplication,
        response: { 200: Application, ...problems },
      },
    },
    async (req, reply) => {
      const found = await findApplication(house.database, req.scope, req.params.orgId, req.params.applicationId);
      if (!found) throw problem(404);
      const { scheme, procedure, variant, status, filedOn, decidedOn, certificateId, consultants, mlpPeople, entered } =
        found.state;
      reply.header('etag', `"${found.version}"`);
      return {
        ...{ orgId: found.orgId, id: found.id, version: found.version, office: found.office.name, steps: found.steps },
        ...{ scheme, procedure, variant, status, filedOn, decidedOn, certificateId },
        consultants: [...consultants],
        mlpPeople: [...mlpPeople],
        entered: entered.map(({ by, ...one }) => one),
        missing: spoken([...found.missing, ...found.missingMlp], req.language),
      };
    },
  );
  const post = (url: string, summary: string) => ({ method: 'POST', url, summary }) as const;
  verbRoute(served, startApplication, {
    ...post(all, 'Begin an application'),
    input: StartApplication,
    created: true,
  });
  verbRoute(served, declareActivity, { ...post(`${one}/declaration`, 'Declare the activity'), input: OnApplication });
  verbRoute(served, signCode, { ...post(`${one}/code`, 'Sign the code of conduct'), input: SignCode });
  verbRoute(served, namePeople, { ...post(`${one}/people`, 'Name the people'), input: NamePeople });
  verbRoute(served, chooseLevel, { ...post(`${one}/level`, 'Choose the level'), input: ChooseLevel });
  verbRoute(served, showExperience, { ...post(`${one}/experience`, 'Show the experience'), input: ShowExperience });
  verbRoute(served, setOutVision, { ...post(`${one}/vision`, 'Set out the vision'), input: SetOut });
  verbRoute(served, setOutCoaching, { ...post(`${one}/coaching`, 'Set out how coaches are directed'), input: SetOut });
  verbRoute(served, nameLabel, { ...post(`${one}/label`, 'Name the quality certificate'), input: NameLabel });
  verbRoute(served, fileApplication, { ...post(`${one}/filing`, 'File the application'), input: OnApplication });
  verbRoute(served, abandonApplication, { ...post(`${one}/withdrawal`, 'Withdraw it'), input: OnApplication });
  verbRoute(served, admitApplication, { ...post(`${one}/admission`, 'Declare it admissible'), input: OnApplication });
  verbRoute(served, askCompletion, { ...post(`${one}/completion`, 'Ask for completion'), input: Explained });
  verbRoute(served, dismissApplication, { ...post(`${one}/dismissal`, 'Declare it not admissible'), input: Explained });
  verbRoute(served, confirmMlp, { ...post(`${one}/mlp`, 'Confirm access to and training for MLP'), input: ConfirmMlp });
  verbRoute(served, handInProof, { ...post(`${one}/proof`, 'Hand in VDAB’s confirmation'), input: OnApplication });
  verbRoute(served, evaluateApplication, { ...post(`${one}/evaluation`, 'Evaluate it'), input: EvaluateApplication });
  verbRoute(served, grantCertificate, { ...post(`${one}/grant`, 'Grant the certificate'), input: GrantCertificate });
  verbRoute(served, refuseCertificate, { ...post(`${one}/refusal`, 'Refuse the certificate'), input: Explained });
}
