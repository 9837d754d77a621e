import { formatDay } from '../../kernel/day.ts';
import {
  AddScan,
  addScan,
  CancelDraft,
  cancelDraft,
  findDraft,
  formOf,
  type ShownDraft,
} from '../../modules/attestations/index.ts';
import { admitUpload } from '../../platform/documents/admit.ts';
import { partsOf, problem } from '../../platform/http/index.ts';
import { pdfAvailable, renderPdf } from '../../platform/pdf/pdf.ts';
import { attestationTexts } from '../../texts/attestations.ts';
import { text } from '../../texts/catalogue.ts';
import { documents } from '../../texts/documents.ts';
import {
  ActionButton,
  ButtonLink,
  Details,
  Explain,
  type FieldErrors,
  Form,
  missingFile,
  Notice,
  SummaryList,
} from '../kit/index.ts';
import { type Answer, does, draw, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { DraftTag, typedName } from './list.tsx';
import { sendScan } from './scan.ts';

const words = (visit: Visit) => text(attestationTexts, visit.language);

async function ownDraft(site: Site, visit: Visit): Promise<ShownDraft> {
  const found = await findDraft(site.house, visit.looker, {
    orgId: visit.actor.orgId ?? '',
    draftId: visit.param('draftId'),
  });
  if (!found) throw problem(404);
  return found;
}

/** One attestation of the office: what was typed, how it can be signed, and what can still be done. */
export async function draftPage(site: Site, visit: Visit, errors: FieldErrors | null = null): Promise<Answer> {
  const draft = await ownDraft(site, visit);
  const t = words(visit);
  const told = visit.query('told');
  const notice = told === 'prepared' || told === 'scanned' ? t(`told.${told}`) : null;
  const short = (day: Parameters<typeof formatDay>[0]) => formatDay(day, visit.language);
  return draw(
    site,
    visit,
    {
      title: t('detail.title', { code: draft.state.code }),
      current: '/attestations',
      errors,
      backLink: { href: '/attestations', label: t('list.title') },
      banner: notice ? <Notice kind="success">{notice}</Notice> : null,
      children: (
        <>
          <SummaryList
            rows={[
              {
                label: t('list.status'),
                value: <DraftTag visit={visit} draft={draft} />,
              },
              { label: t('list.citizen'), value: typedName(draft, visit) },
              {
                label: t('list.days'),
                value: t('list.days.value', { from: short(draft.state.startsOn), until: short(draft.state.endsOn) }),
              },
              {
                label: t('detail.closes'),
                value: (
                  <Explain cite="M-01/reading-access" summary={short(draft.closesOn)}>
                    {t('detail.closes.why')}
                  </Explain>
                ),
              },
              { label: t('employer'), value: draft.text?.employer },
              { label: t('list.by'), value: draft.preparedByName },
              ...(draft.status === 'prepared'
                ? [{ label: t('detail.lapses'), value: short(draft.state.lapsesOn) }]
                : []),
            ]}
          />
          <Next visit={visit} draft={draft} errors={errors} />
        </>
      ),
    },
    errors ? 422 : 200,
  );
}

const scanField = (visit: Visit) =>
  ({
    kind: 'file',
    name: 'scan',
    label: words(visit)('detail.upload'),
    required: true,
    accept: ['pdf', 'jpg', 'png'],
    megabytes: 20,
  }) as const;

/** What has to happen now, in the order in which it happens. */
function Next({ visit, draft, errors }: { visit: Visit; draft: ShownDraft; errors: FieldErrors | null }) {
  const t = words(visit);
  const { state, status, steps } = draft;
  const isWaiting = status === 'prepared' || status === 'scanned';
  if (!isWaiting) return <p class="govuk-body">{t('detail.settled')}</p>;
  return (
    <>
      <h2 class="govuk-heading-m">{t('detail.next')}</h2>
      {status === 'scanned' ? (
        <p class="govuk-body">
          {t('detail.scanned')}{' '}
          <a class="govuk-link" href={`/attestations/${draft.id}/scan`}>
            {t('detail.scan')}
          </a>
        </p>
      ) : null}
      {state.enteredForCitizen ? (
        <p class="govuk-body">
          {t('detail.entered', { day: formatDay(state.signedOn ?? state.preparedOn, visit.language) })}
        </p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          <li>{t('detail.online')}</li>
          <li>{t('detail.paper')}</li>
        </ul>
      )}
      {pdfAvailable() ? (
        <ButtonLink href={`/attestations/${draft.id}/form.pdf`} label={t('detail.print')} look="secondary" />
      ) : (
        <p class="govuk-body">{t('detail.print.none')}</p>
      )}
      {steps.includes('add-scan') ? (
        <Form
          action={`/attestations/${draft.id}`}
          fields={[scanField(visit)]}
          errors={errors}
          submit={[{ label: t('detail.upload.do') }]}
        />
      ) : null}
      {steps.includes('cancel') ? (
        <Details summary={t('detail.cancel')}>
          <p class="govuk-body">{t('detail.cancel.what')}</p>
          <ActionButton
            action={`/attestations/${draft.id}/cancellation`}
            label={t('detail.cancel.do')}
            hidden={{ once: onceOf() }}
            look="warning"
          />
        </Details>
      ) : null}
    </>
  );
}

/** The form to print and sign, in the language of the citizen. */
export async function formPdf(site: Site, visit: Visit): Promise<Answer> {
  const { language, form } = formOf(await ownDraft(site, visit));
  const { host } = new URL(site.config.publicUrl);
  const pdf = await renderPdf(
    'attestation-form',
    { ...form, website: host, secretariat: ['VDAB', 'Keizerslaan 11', '1000 Brussel'] },
    language,
  );
  void visit.reply
    .type('application/pdf')
    .header('content-disposition', `inline; filename="attest-${form.reference}.pdf"`)
    .send(pdf);
  return null;
}

/** Keeps the scan of a signed form. It opens nothing: the secretariat registers the original. */
export async function uploadScan(site: Site, visit: Visit): Promise<Answer> {
  const draft = await ownDraft(site, visit);
  const field = scanField(visit);
  for await (const part of partsOf(visit.req)) {
    if (part.type !== 'file' || part.fieldname !== field.name || part.filename === '') {
      if (part.type === 'file') part.file.resume();
      continue;
    }
    const admitted = await admitUpload(part.file, { key: draft.id, fileName: part.filename }, site.gate);
    if (!admitted.ok)
      return draftPage(site, visit, { [field.name]: text(documents, visit.language)(admitted.code, admitted.values) });
    const command = AddScan.parse({ orgId: visit.actor.orgId, draftId: draft.id, sha256: admitted.sha256 });
    const outcome = await does(site, visit, addScan, command);
    if (outcome.ok) return goTo(visit, `/attestations/${draft.id}?told=scanned`);
    // A refused scan leaves an earlier one of the same draft where it is.
    if (draft.state.scanSha256 === null) await site.gate.storage.remove(draft.id);
    return draftPage(site, visit, errorsOf(visit, outcome, {}));
  }
  return draftPage(site, visit, { [field.name]: missingFile(field, visit.language) });
}

/** The scan that was uploaded. */
export const scanFile = async (site: Site, visit: Visit): Promise<Answer> =>
  sendScan(site, visit, await ownDraft(site, visit));

/** Takes the attestation back before anyone signed it. */
export async function cancel(site: Site, visit: Visit): Promise<Answer> {
  const command = CancelDraft.parse({ orgId: visit.actor.orgId, draftId: visit.param('draftId') });
  const outcome = await does(site, visit, cancelDraft, command, { once: visit.body('once') });
  return outcome.ok
    ? goTo(visit, '/attestations?told=cancelled')
    : draftPage(site, visit, errorsOf(visit, outcome, {}));
}
