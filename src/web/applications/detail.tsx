import {
  admitApplication,
  askCompletion,
  ConfirmMlp,
  confirmMlp,
  dismissApplication,
  EvaluateApplication,
  Explained,
  evaluateApplication,
  findApplication,
  GrantCertificate,
  grantCertificate,
  OnApplication,
  refuseCertificate,
  type ShownApplication,
} from '../../modules/applications/index.ts';
import { type Correspondence, listCorrespondence } from '../../modules/correspondence.ts';
import type { QualityOf } from '../../modules/quality/index.ts';
import { loadSelectionFacts, type ServiceFacts } from '../../modules/selection/index.ts';
import type { Participation } from '../../modules/surveys/index.ts';
import { problem } from '../../platform/http/index.ts';
import { text } from '../../texts/catalogue.ts';
import { filedLetterTexts } from '../../texts/filed-letters.ts';
import { incomingTexts } from '../../texts/incoming.ts';
import { EnteredOnPaper, MissingOnPaper } from '../certificate/entered.tsx';
import { captionOf, checked, Facts, Missing, Shown, stepLabel, Written, words } from '../certificate/shared.tsx';
import {
  ButtonLink,
  type FieldErrors,
  Form,
  type FormValues,
  groundSentence,
  issueErrors,
  Notice,
  readForm,
  Warning,
} from '../kit/index.ts';
import { Letters, lettersHref } from '../letters/index.tsx';
import { qualityAtRenewal, RenewalQuality } from '../quality/index.tsx';
import { type Answer, does, draw, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { partAtRenewal, TakingPart } from '../surveys/participation.tsx';
import { People, Service } from './parts.tsx';
import { type BodyStep, bodySteps, commandOf, fieldsOf } from './step-forms.ts';

/** An application with what was sent about it and came in, and the facts on which a level is decided. */
type Found = ShownApplication & {
  correspondence: Correspondence[];
  service: ServiceFacts | null;
  part: Participation | null;
  quality: QualityOf | null;
};

async function found(site: Site, visit: Visit): Promise<Found> {
  const { orgId, applicationId } = { orgId: visit.param('orgId'), applicationId: visit.param('applicationId') };
  const shown = await findApplication(site.house.database, visit.req.scope, orgId, applicationId);
  if (!shown) throw problem(404);
  const asked = { database: site.house.database, scope: visit.req.scope };
  const mayRead = visit.actor.role !== 'partner-desk';
  const service = shown.state.level === null ? null : await loadSelectionFacts(asked.database, asked.scope, orgId);
  const correspondence = mayRead ? await listCorrespondence(asked, orgId, [applicationId]) : null;
  const part = await partAtRenewal(site, visit, shown);
  const quality = await qualityAtRenewal(site, visit, shown);
  return { ...shown, service, part, quality, correspondence: correspondence ?? [] };
}

/** Where a reader's list of applications is: for an officer of levels not the first page. */
const listOf = (visit: Visit) => (visit.actor.role === 'selection-officer' ? '/applications' : '/');

const hrefOf = ({ orgId, id }: ShownApplication) => `/applications/${orgId}/${id}`;

/** What somebody filled in, at which step, and what was wrong with it. */
interface Filled {
  step: BodyStep;
  values: FormValues;
  errors: FieldErrors;
}

function Steps({ visit, shown, filled }: { visit: Visit; shown: ShownApplication; filled: Filled | null }) {
  const t = words(visit);
  const open = bodySteps.filter((step) => shown.steps.includes(step));
  if (open.length === 0) return <p class="govuk-body">{t('detail.nothing')}</p>;
  const chosen =
    open.find((step) => step === (filled?.step ?? visit.query('step'))) ?? (open.length === 1 ? open[0] : undefined);
  if (!chosen)
    return (
      <ul class="govuk-list">
        {open.map((step) => (
          <li key={step}>
            <a class="govuk-link" href={`${hrefOf(shown)}?step=${step}#step`}>
              {stepLabel(visit, shown.state, step)}
            </a>
          </li>
        ))}
      </ul>
    );
  return (
    <section id="step">
      <h3 class="govuk-heading-s">{stepLabel(visit, shown.state, chosen)}</h3>
      {chosen === 'admit' || chosen === 'admit-complete' ? <Warning>{t('admit.what')}</Warning> : null}
      <Form
        action={`${hrefOf(shown)}?step=${chosen}`}
        fields={fieldsOf(visit, chosen, shown)}
        values={filled?.values ?? visit.parked() ?? { once: onceOf() }}
        errors={filled?.errors ?? null}
        submit={[
          { label: stepLabel(visit, shown.state, chosen), value: chosen },
          { label: t('back'), look: 'link', href: open.length === 1 ? listOf(visit) : hrefOf(shown) },
        ]}
      />
    </section>
  );
}

function Told({ visit }: { visit: Visit }) {
  const told = visit.query('told');
  if (told === 'done') return <Notice kind="success" title={words(visit)('told.done')} />;
  return told === 'entered' ? (
    <Notice kind="success" title={text(incomingTexts, visit.language)('told.entered')} />
  ) : null;
}

function drawApplication(site: Site, visit: Visit, shown: Found, filled: Filled | null): string {
  const t = words(visit);
  const { state } = shown;
  const lacks = state.status === 'admissible' || state.status === 'evaluated' ? shown.missingMlp : [];
  return draw(
    site,
    visit,
    {
      title: shown.office.name,
      caption: captionOf(visit, state),
      wide: true,
      current: listOf(visit),
      errors: filled?.errors ?? null,
      banner: <Told visit={visit} />,
      backLink: { href: listOf(visit), label: t('list.title') },
      children: (
        <>
          <Facts visit={visit} shown={shown} />
          <EnteredOnPaper visit={visit} shown={shown} />
          <MissingOnPaper visit={visit} shown={shown} />
          {lacks.length > 0 ? (
            <Notice kind="important" title={t('missing.mlp')}>
              <Missing visit={visit} grounds={lacks} names={shown.names} />
            </Notice>
          ) : null}
          <Shown visit={visit} shown={shown} />
          {shown.service ? (
            <Service visit={visit} service={shown.service} orgId={shown.orgId} />
          ) : (
            <People visit={visit} shown={shown} />
          )}
          {shown.part ? <TakingPart language={visit.language} part={shown.part} /> : null}
          {shown.quality ? <RenewalQuality language={visit.language} quality={shown.quality} /> : null}
          <Written visit={visit} shown={shown} />
          <Letters language={visit.language} orgId={shown.orgId} correspondence={shown.correspondence} />
          {visit.actor.role === 'partner-desk' ? null : (
            <p class="govuk-body">
              <a class="govuk-link" href={lettersHref(shown.orgId)}>
                {text(filedLetterTexts, visit.language)('all')}
              </a>
            </p>
          )}
          {state.decidedOn === null ? (
            <>
              <h2 class="govuk-heading-m">{t('detail.steps')}</h2>
              {shown.steps.includes('enter-completion') ? (
                <ButtonLink
                  href={`/incoming/${shown.orgId}/applications/${shown.id}`}
                  label={stepLabel(visit, state, 'enter-completion')}
                  look="secondary"
                />
              ) : null}
              <Steps visit={visit} shown={shown} filled={filled} />
            </>
          ) : null}
        </>
      ),
    },
    filled ? 422 : 200,
  );
}

/** One application, with what its reader can do about it. */
export async function applicationPage(site: Site, visit: Visit): Promise<Answer> {
  return drawApplication(site, visit, await found(site, visit), null);
}

/** Checks a command by its verb's schema and carries it out. */
function carryOut(site: Site, visit: Visit, step: BodyStep, command: object, version: number) {
  const form = { once: visit.body('once'), version };
  switch (step) {
    case 'admit':
    case 'admit-complete':
      return checked(OnApplication, command, (data) => does(site, visit, admitApplication, data, form));
    case 'ask-completion':
      return checked(Explained, command, (data) => does(site, visit, askCompletion, data, form));
    case 'dismiss':
      return checked(Explained, command, (data) => does(site, visit, dismissApplication, data, form));
    case 'confirm-mlp':
      return checked(ConfirmMlp, command, (data) => does(site, visit, confirmMlp, data, form));
    case 'evaluate':
      return checked(EvaluateApplication, command, (data) => does(site, visit, evaluateApplication, data, form));
    case 'grant':
      return checked(GrantCertificate, command, (data) => does(site, visit, grantCertificate, data, form));
    case 'refuse':
      return checked(Explained, command, (data) => does(site, visit, refuseCertificate, data, form));
  }
}

/** Takes the step whose button was pressed; refused, it comes back with everything that was typed. */
export async function act(site: Site, visit: Visit): Promise<Answer> {
  const shown = await found(site, visit);
  const step = bodySteps.find((one) => one === visit.body('do'));
  if (!step) throw problem(400);
  const fields = fieldsOf(visit, step, shown);
  const { values, input, errors } = readForm(fields, visit.req.body, visit.language);
  const again = (found: FieldErrors) =>
    drawApplication(site, visit, shown, { step, values: { ...values, once: onceOf() }, errors: found });
  if (errors) return again(errors);
  const outcome = await carryOut(site, visit, step, commandOf(step, shown, input), shown.version);
  if ('issues' in outcome) return again(issueErrors(fields, outcome.issues, visit.language));
  if (outcome.ok) return goTo(visit, `${hrefOf(shown)}?told=done`);
  const sentences = outcome.grounds.map((ground) => {
    const name = shown.names[ground.about];
    return `${name ? `${name}: ` : ''}${groundSentence(ground, visit.language)}`;
  });
  return again({ '': sentences.join(' ') });
}
