import { tracks } from '../../../schemes/index.ts';
import {
  findHolder,
  GiveTrackCertificate,
  giveTrackCertificate,
  type Holder,
  languageRoles,
  type ShownTrackCertificate,
  WithdrawTrackCertificate,
  withdrawTrackCertificate,
} from '../../modules/selection/index.ts';
import { problem } from '../../platform/http/index.ts';
import { newId } from '../../platform/new-id.ts';
import { checked } from '../certificate/shared.tsx';
import {
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  groundErrors,
  groundSentence,
  issueErrors,
  readForm,
  Warning,
} from '../kit/index.ts';
import { type Answer, does, draw, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { CertificateTable } from './certificate-table.tsx';
import { Told, trackName, words } from './shared.tsx';

const hrefOf = ({ personId }: Holder) => `/people/${personId}`;

async function found(site: Site, visit: Visit): Promise<Holder> {
  const holder = await findHolder(site.house.database, visit.req.scope, visit.param('personId'));
  if (!holder) throw problem(404);
  return holder;
}

const giveFields = (visit: Visit): Field[] => {
  const t = words(visit);
  return [
    {
      kind: 'radios',
      name: 'track',
      label: t('track'),
      required: true,
      options: tracks.map((track) => ({ value: track, label: trackName(visit, track) })),
    },
    {
      kind: 'radios',
      name: 'languageRole',
      label: t('give.role'),
      required: true,
      inline: true,
      options: languageRoles.map((role) => ({ value: role, label: t(`role.${role}`) })),
    },
    { kind: 'date', name: 'startsOn', label: t('give.from'), required: true, today: visit.today },
    { kind: 'date', name: 'endsOn', label: t('give.until'), hint: t('give.until.hint') },
    { kind: 'hidden', name: 'once' },
  ];
};

const withdrawFields = (visit: Visit): Field[] => {
  const t = words(visit);
  return [
    { kind: 'textarea', name: 'reason', label: t('reason'), hint: t('reason.hint'), required: true, maxLength: 2000 },
    { kind: 'hidden', name: 'once' },
  ];
};

/** The form on the page, with what was typed in it. */
interface Filled {
  values: FormValues;
  errors: FieldErrors | null;
}

function Withdrawing({
  visit,
  holder,
  one,
  filled,
}: {
  visit: Visit;
  holder: Holder;
  one: ShownTrackCertificate;
  filled: Filled;
}) {
  const t = words(visit);
  return (
    <section id="form">
      <h2 class="govuk-heading-m">{t('withdraw.title', { track: trackName(visit, one.state.track) })}</h2>
      <Warning>{t('withdraw.sure')}</Warning>
      <Form
        action={`${hrefOf(holder)}?withdraw=${one.id}`}
        fields={withdrawFields(visit)}
        values={{ ...filled.values, once: onceOf() }}
        errors={filled.errors}
        submit={[
          { label: t('withdraw.do'), value: 'withdraw', look: 'warning' },
          { label: t('back'), look: 'link', href: hrefOf(holder) },
        ]}
      />
    </section>
  );
}

function drawHolder(site: Site, visit: Visit, holder: Holder, filled: Filled): Answer {
  const t = words(visit);
  const standing = ({ state }: ShownTrackCertificate) => state.withdrawnOn === null;
  const chosen = holder.certificates.find((one) => standing(one) && one.id === visit.query('withdraw'));
  const more = {
    key: 'withdraw',
    label: t('withdraw'),
    quietLabel: true,
    cell: (one: ShownTrackCertificate) =>
      standing(one) ? (
        <a class="govuk-link" href={`${hrefOf(holder)}?withdraw=${one.id}#form`}>
          {t('withdraw')}
          <span class="govuk-visually-hidden"> {trackName(visit, one.state.track)}</span>
        </a>
      ) : null,
  };
  return draw(
    site,
    visit,
    {
      title: holder.name,
      caption: holder.services.join(', '),
      wide: true,
      current: '/',
      errors: filled.errors,
      banner: <Told visit={visit} />,
      backLink: { href: '/', label: t('holders.title') },
      children: (
        <>
          <h2 class="govuk-heading-m">{t('certificates')}</h2>
          <CertificateTable visit={visit} rows={holder.certificates} more={[more]} />
          {chosen ? (
            <Withdrawing visit={visit} holder={holder} one={chosen} filled={filled} />
          ) : (
            <section>
              <h2 class="govuk-heading-m">{t('give.title')}</h2>
              <Form
                action={hrefOf(holder)}
                fields={giveFields(visit)}
                values={{ ...filled.values, once: onceOf() }}
                errors={filled.errors}
                submit={[{ label: t('give.do'), value: 'give' }]}
              />
            </section>
          )}
        </>
      ),
    },
    filled.errors ? 422 : 200,
  );
}

/** Somebody's certificates, for the trainer: to give one more, or to withdraw one. */
export const holderPage = async (site: Site, visit: Visit): Promise<Answer> =>
  drawHolder(site, visit, await found(site, visit), { values: visit.parked() ?? {}, errors: null });

/** Gives or withdraws; what is refused comes back with what was typed. */
export async function saveHolder(site: Site, visit: Visit): Promise<Answer> {
  const holder = await found(site, visit);
  const isWithdrawal = visit.body('do') === 'withdraw';
  const fields = isWithdrawal ? withdrawFields(visit) : giveFields(visit);
  const { values, input, errors, help } = readForm(fields, visit.req.body, visit.language);
  const again = (wrong: FieldErrors | null) => drawHolder(site, visit, holder, { values, errors: wrong });
  if (errors || help) return again(errors);
  const { personId } = holder;
  const form = { once: visit.body('once') };
  const outcome = isWithdrawal
    ? await checked(WithdrawTrackCertificate, { ...input, personId, certificateId: visit.query('withdraw') }, (data) =>
        does(site, visit, withdrawTrackCertificate, data, form),
      )
    : await checked(GiveTrackCertificate, { ...input, personId, id: newId() }, (data) =>
        does(site, visit, giveTrackCertificate, data, form),
      );
  if ('issues' in outcome) return again(issueErrors(fields, outcome.issues, visit.language));
  if (outcome.ok) return goTo(visit, `${hrefOf(holder)}?told=${isWithdrawal ? 'withdrawn' : 'given'}`);
  return again(
    groundErrors(
      outcome.grounds,
      (ground) => groundSentence(ground, visit.language),
      ({ code, about }) => fieldAbout[code] ?? about,
    ),
  );
}

/** The field that a ground is about, where it names something else than a field. */
const fieldAbout: Readonly<Record<string, string>> = {
  'end-before-start': 'endsOn',
  'track-already-held': 'track',
  'not-open-now': '',
};
