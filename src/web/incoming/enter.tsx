import {
  findApplication,
  PaperSaid,
  procedureFor,
  procedureWith,
  type ShownApplication,
} from '../../modules/applications/index.ts';
import { bringInApplication } from '../../modules/incoming/index.ts';
import type { Organisation } from '../../modules/organisations/index.ts';
import { Received } from '../../modules/pieces/index.ts';
import { problem } from '../../platform/http/index.ts';
import type { Answer, Site, Visit } from '../site.tsx';
import { saidFields, saidIn } from './paper-fields.ts';
import { beginning, drawPaper, type PaperForm, receivedFields, scanField, senderOf, words } from './shared.tsx';
import { takePaper } from './take-paper.ts';

const OnPaper = Received.extend(PaperSaid.shape);

/** The application that the address names, when it waits to be completed; null where one is begun. */
async function completing(site: Site, visit: Visit, sender: Organisation): Promise<ShownApplication | null> {
  const applicationId = visit.param('applicationId');
  if (applicationId === '') return null;
  const found = await findApplication(site.house.database, visit.req.scope, sender.id, applicationId);
  if (!found?.steps.includes('enter-completion')) throw problem(404);
  return found;
}

async function formOf(site: Site, visit: Visit): Promise<{ form: PaperForm; completes: ShownApplication | null }> {
  const t = words(visit);
  const sender = await senderOf(site, visit);
  const completes = await completing(site, visit, sender);
  const procedure = completes ? procedureWith(completes.state.scheme) : procedureFor(sender.kind, visit.today);
  if (!procedure) throw problem(404);
  const [what, place] = completes
    ? (['complete', `applications/${completes.id}`] as const)
    : (['enter', 'application'] as const);
  const form = {
    ...{ sender, title: t(`${what}.title`), intro: t(`${what}.intro`), submit: t('enter.do') },
    action: `/incoming/${sender.id}/${place}`,
    fields: [
      ...receivedFields(visit, 'receivedOn.hint'),
      ...saidFields(visit, procedure.scheme, sender),
      scanField(visit),
    ],
  };
  return { form, completes };
}

/** The form on which a paper application, or its completion, is copied. */
export async function enterPage(site: Site, visit: Visit): Promise<Answer> {
  const { form } = await formOf(site, visit);
  return drawPaper(site, visit, form, { values: beginning(visit) });
}

/** Enters what was copied, with its scan. */
export const enter = (site: Site, visit: Visit): Promise<Answer> =>
  takePaper(site, visit, async () => {
    const { form, completes } = await formOf(site, visit);
    const house = { ...site.house, gate: site.gate };
    return {
      ...{ form, said: OnPaper, from: saidIn },
      bring: async ({ channel, receivedOn, ...said }, scan) => {
        const applicationId = completes?.id ?? null;
        const about = { ...scan, applicationId, channel, receivedOn, said };
        const brought = await bringInApplication(house, visit.looker, about);
        if (!brought.ok) return brought;
        return { ok: true, goTo: `/applications/${scan.orgId}/${brought.applicationId}?told=entered` };
      },
    };
  });
