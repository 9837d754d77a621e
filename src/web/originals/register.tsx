import { formatDay } from '../../kernel/day.ts';
import {
  type Candidate,
  findCandidates,
  findDraft,
  RegisterAttestation,
  registerAttestation,
  type ShownDraft,
} from '../../modules/attestations/index.ts';
import { problem } from '../../platform/http/index.ts';
import { text } from '../../texts/catalogue.ts';
import { originalTexts } from '../../texts/originals.ts';
import { sendScan } from '../attestations/scan.ts';
import {
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  issueErrors,
  mergeErrors,
  readForm,
  SummaryList,
} from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { onPaper } from './list.tsx';
import { newFileValue, searchField, whoseFields } from './whose.tsx';

const words = (visit: Visit) => text(originalTexts, visit.language);

interface Paper {
  draft: ShownDraft;
  candidates: Candidate[];
}

/** One paper, and whose it may be; what is searched for is posted, so that no name stands in an address. */
async function findPaper(site: Site, visit: Visit): Promise<ShownDraft> {
  const [orgId, draftId] = [visit.param('orgId'), visit.param('draftId')];
  const draft = await findDraft(site.house, visit.looker, { orgId, draftId });
  if (!draft) throw problem(404);
  return draft;
}

/** A paper with the citizens whom it may be about; once it is settled, nobody is looked for. */
async function openPaper(site: Site, visit: Visit): Promise<Paper> {
  const draft = await findPaper(site, visit);
  if (!draft.steps.includes('register')) return { draft, candidates: [] };
  const { text: typed } = draft;
  const paper = {
    nationalNumber: typed?.nationalNumber ?? '',
    givenName: typed?.givenName ?? '',
    familyName: typed?.familyName ?? '',
    birthOn: typed?.birthOn ?? null,
  };
  const search = visit.body('search');
  return { draft, candidates: await findCandidates(site.house, visit.looker, { paper, search }) };
}

const fieldsOf = (visit: Visit, candidates: readonly Candidate[]): Field[] => [
  searchField(visit),
  ...whoseFields(visit, candidates),
  { kind: 'hidden', name: 'once' },
];

const hrefOf = ({ office, id }: ShownDraft) => `/originals/${office.id}/${id}`;

function drawRegister(
  site: Site,
  visit: Visit,
  { draft, candidates }: Paper,
  drawn: { values?: FormValues; errors?: FieldErrors | null } = {},
): string {
  const t = words(visit);
  const { state } = draft;
  const isOpen = draft.steps.includes('register');
  return draw(
    site,
    visit,
    {
      title: t('register.title'),
      current: '/',
      errors: drawn.errors ?? null,
      backLink: { href: '/', label: t('list.title') },
      children: (
        <>
          <h2 class="govuk-heading-m">{t('register.paper')}</h2>
          <SummaryList
            rows={[
              { label: t('citizen'), value: onPaper(draft) },
              {
                label: t('birthOn'),
                value: draft.text?.birthOn ? formatDay(draft.text.birthOn, visit.language) : null,
              },
              { label: t('office'), value: draft.office.name },
              { label: t('enter.employer'), value: draft.text?.employer },
              {
                label: t('days'),
                value: t('days.value', {
                  from: formatDay(state.startsOn, visit.language),
                  until: formatDay(state.endsOn, visit.language),
                }),
              },
              ...(state.scanSha256 === null
                ? []
                : [
                    {
                      label: t('status.scanned'),
                      value: (
                        <a class="govuk-link" href={`${hrefOf(draft)}/scan`}>
                          {t('register.scan')}
                        </a>
                      ),
                    },
                  ]),
            ]}
          />
          {isOpen ? (
            <Form
              action={hrefOf(draft)}
              fields={fieldsOf(visit, candidates)}
              values={
                drawn.values ?? {
                  whose: candidates.length === 1 ? (candidates[0]?.citizen_id ?? '') : '',
                  signedOn: state.signedOn ?? '',
                  receivedOn: visit.today,
                  once: onceOf(),
                }
              }
              errors={drawn.errors ?? null}
              submit={[
                { label: t('register.do'), value: 'register' },
                { label: t('register.search.go'), look: 'secondary', value: 'search' },
                { label: t('register.back'), look: 'link', href: '/' },
              ]}
            />
          ) : (
            <p class="govuk-body">{t('register.settled')}</p>
          )}
        </>
      ),
    },
    drawn.errors ? 422 : 200,
  );
}

/** The scan of the signed form, to compare with the original. */
export const scanOfPaper = async (site: Site, visit: Visit): Promise<Answer> =>
  sendScan(site, visit, await findPaper(site, visit));

/** One paper, and whose it may be. */
export async function registerPage(site: Site, visit: Visit): Promise<Answer> {
  const paper = await openPaper(site, visit);
  const parked = visit.parked();
  return drawRegister(site, visit, paper, parked ? { values: parked } : {});
}

/** Registers the original under the citizen chosen, or under a new file made of what stands on the paper. */
export async function register(site: Site, visit: Visit): Promise<Answer> {
  const paper = await openPaper(site, visit);
  const { draft } = paper;
  const fields = fieldsOf(visit, paper.candidates);
  const { values, input, errors, help, pressed } = readForm(fields, visit.req.body, visit.language);
  if (pressed === 'search') return drawRegister(site, visit, paper, { values });
  if (help || errors) return drawRegister(site, visit, paper, { values, errors });
  const { text: typed } = draft;
  const newFile =
    input.whose === newFileValue
      ? {
          givenName: typed?.givenName ?? '',
          familyName: typed?.familyName ?? '',
          birthOn: typed?.birthOn ?? null,
          nationalNumber: typed?.nationalNumber ?? '',
          region: input.region,
          language: typed?.language ?? 'nl',
        }
      : null;
  const parsed = RegisterAttestation.safeParse({
    orgId: draft.office.id,
    draftId: draft.id,
    signedOn: input.signedOn,
    receivedOn: input.receivedOn,
    newFile,
    ...(newFile ? {} : { citizenId: input.whose }),
  });
  if (!parsed.success) {
    // The only thing that can be missing in a new file is where the citizen lives.
    const atRegion = parsed.error.issues.map((issue) =>
      issue.path[0] === 'newFile' ? { ...issue, path: ['region'] } : issue,
    );
    return drawRegister(site, visit, paper, { values, errors: issueErrors(fields, atRegion, visit.language) });
  }
  const outcome = await does(site, visit, registerAttestation, parsed.data, {
    once: typeof input.once === 'string' ? input.once : '',
  });
  if (outcome.ok) return goTo(visit, '/?told=registered');
  return drawRegister(site, visit, paper, {
    values,
    errors: mergeErrors(
      fields,
      errorsOf(visit, outcome, {
        signedOn: 'signedOn',
        receivedOn: 'receivedOn',
        nationalNumber: 'whose',
        givenName: 'whose',
        familyName: 'whose',
      }),
    ),
  });
}
