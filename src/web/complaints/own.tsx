import type { FastifyRequest } from 'fastify';
import { complaintDoors } from '../../../schemes/index.ts';
import { formatDay } from '../../kernel/day.ts';
import { isPassedOn, passedOn, type SaidOfComplaint, type WholeComplaint } from '../../modules/complaints/index.ts';
import {
  DateText,
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  Notice,
  SummaryList,
  type SummaryRow,
  Warning,
} from '../kit/index.ts';
import { drawPublic, type Site } from '../site.tsx';
import { TermLedger } from '../term-ledger.tsx';
import { doorName, StatusTag, words } from './shared.tsx';

/** The pair by which a complaint is followed; it travels in the body of a form, never in an address. */
interface Pair {
  number: string;
  code: string;
}

const hiddenPair: readonly Field[] = [
  { kind: 'hidden', name: 'number' },
  { kind: 'hidden', name: 'code' },
];

function Facts({ req, complaint }: { req: FastifyRequest; complaint: WholeComplaint }) {
  const t = words(req);
  const { state, about, body } = complaint;
  const rows: (SummaryRow | false)[] = [
    { label: t('status'), value: <StatusTag reader={req} status={state.status} /> },
    { label: t('about'), value: about },
    { label: t('body'), value: body },
    { label: t('received-on'), value: <DateText on={state.receivedOn} /> },
    { label: t('answer-by'), value: <DateText on={state.answerBy} /> },
    state.outcome !== null && { label: t('outcome'), value: t(`outcome.${state.outcome}`) },
    state.grounds.length > 0 && {
      label: t('grounds'),
      value: state.grounds.map((ground) => t(`ground.${ground}`)).join('; '),
    },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
}

const told = ['complaint', 'addition', 'reasons', 'answer'] as const;
const isTold = (field: SaidOfComplaint['field']): field is (typeof told)[number] => told.some((one) => one === field);

function Words({ req, said }: { req: FastifyRequest; said: readonly SaidOfComplaint[] }) {
  const t = words(req);
  return (
    <>
      {said.map(({ version, field, body, on }) =>
        isTold(field) ? (
          <section key={version}>
            <h2 class="govuk-heading-m">{t(`field.${field}`)}</h2>
            <p class="govuk-hint">{formatDay(on, req.language)}</p>
            <p class="govuk-body w-prose">{body}</p>
          </section>
        ) : null,
      )}
    </>
  );
}

/** Where one can go when the answer does not satisfy, or does not come. */
function NextDoor({ req, complaint, pair, today }: DrawnOwn) {
  const t = words(req);
  const { state } = complaint;
  if (!isPassedOn(state, today)) return null;
  const next: readonly (keyof typeof complaintDoors)[] = complaintDoors[state.door].next;
  const [first] = next;
  return (
    <section>
      <h2 class="govuk-heading-m">{t('next-door.title')}</h2>
      {first === undefined ? (
        <p class="govuk-body">{t(state.door === 'bosa' ? 'next-door.none' : 'next-door.end')}</p>
      ) : (
        <Form
          action="/follow"
          guard={false}
          fields={hiddenPair}
          values={{ ...pair }}
          submit={[
            {
              label: t('next-door.do', { door: next.map((door) => doorName(req, door)).join(', ') }),
              look: 'secondary',
              value: 'next',
            },
          ]}
        />
      )}
    </section>
  );
}

interface There {
  site: Site;
  req: FastifyRequest;
  complaint: WholeComplaint;
  door: string;
}

/** Where a complaint that was passed on is followed: its number and code there. */
function FollowThere({ site, req, complaint, door }: There) {
  const t = words(req);
  const { number, code } = passedOn(site.house, complaint.id);
  return (
    <section>
      <h2 class="govuk-heading-m">{t('forwarded.title')}</h2>
      <p class="govuk-body">{t('forwarded.keep')}</p>
      <SummaryList
        rows={[
          { label: t('body'), value: door },
          { label: t('number'), value: <strong>{number}</strong> },
          { label: t('code'), value: <strong>{code}</strong> },
        ]}
      />
      <Form
        action="/follow"
        guard={false}
        fields={hiddenPair}
        values={{ number, code }}
        submit={[{ label: t('sent.follow') }]}
      />
    </section>
  );
}

/** One's own complaint, as a page needs it. */
export interface DrawnOwn {
  req: FastifyRequest;
  complaint: WholeComplaint;
  pair: Pair;
  today: Parameters<typeof isPassedOn>[1];
}

function OwnSteps({
  req,
  complaint,
  pair,
  values,
  errors,
}: DrawnOwn & { values: FormValues; errors: FieldErrors | null }) {
  const t = words(req);
  const { steps } = complaint;
  return (
    <>
      {steps.includes('add') ? (
        <section>
          <h2 class="govuk-heading-m">{t('add.title')}</h2>
          <Form
            action="/follow"
            fields={[
              ...hiddenPair,
              { kind: 'textarea', name: 'text', label: t('add.text'), required: true, maxLength: 8000 },
            ]}
            values={{ ...values, ...pair }}
            errors={errors}
            submit={[{ label: t('add.do'), look: 'secondary', value: 'add' }]}
          />
        </section>
      ) : null}
      {steps.includes('withdraw') ? (
        <section>
          <h2 class="govuk-heading-m">{t('withdraw.title')}</h2>
          <Warning>{t('withdraw.sure')}</Warning>
          <Form
            action="/follow"
            guard={false}
            fields={hiddenPair}
            values={{ ...pair }}
            submit={[{ label: t('withdraw.do'), look: 'warning', value: 'withdraw' }]}
          />
        </section>
      ) : null}
    </>
  );
}

/** What just happened to it, or what was wrong. */
export interface Came {
  told?: 'add' | 'withdraw';
  values?: FormValues;
  errors?: FieldErrors | null;
}

/** One's own complaint: how it stands, what was said, what one can do, and where one can go next. */
export function drawOwn(site: Site, own: DrawnOwn, { told: done, values = {}, errors = null }: Came): string {
  const { req, complaint, today } = own;
  const t = words(req);
  const { state } = complaint;
  const day = formatDay(state.status === 'lodged' ? state.receiptBy : state.answerBy, req.language);
  const door = state.forwardedTo === null ? '' : doorName(req, state.forwardedTo);
  return drawPublic(site, req, {
    title: t('follow.title'),
    caption: complaint.number,
    errors,
    banner: done ? <Notice kind="success" title={t(`told.${done}`)} /> : undefined,
    children: (
      <>
        <p class="govuk-body">{t(`next.${state.status}`, { day, door, body: complaint.body })}</p>
        {state.endedOn === null && today > state.answerBy ? <Notice kind="warning" title={t('late')} /> : null}
        {state.forwardedTo === null ? (
          <>
            <Facts req={req} complaint={complaint} />
            <TermLedger visit={req} term={complaint.terms.answer} />
          </>
        ) : (
          <FollowThere site={site} req={req} complaint={complaint} door={door} />
        )}
        <Words req={req} said={complaint.words} />
        <OwnSteps {...own} values={values} errors={errors} />
        <NextDoor {...own} />
      </>
    ),
  });
}
