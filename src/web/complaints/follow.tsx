import type { FastifyRequest } from 'fastify';
import { complaintDoors } from '../../../schemes/index.ts';
import { formatDay } from '../../kernel/day.ts';
import {
  addToComplaint,
  complainantOf,
  findByDigest,
  followDigestOf,
  isPassedOn,
  readPair,
  type SaidOfComplaint,
  type WholeComplaint,
  withdrawComplaint,
} from '../../modules/complaints/index.ts';
import { type Outcome, perform } from '../../platform/perform.ts';
import { text } from '../../texts/catalogue.ts';
import { grounds as groundTexts } from '../../texts/grounds.ts';
import {
  DateText,
  type Field,
  type FieldErrors,
  Form,
  type FormValues,
  groundErrors,
  Notice,
  readForm,
  SummaryList,
  type SummaryRow,
  Warning,
} from '../kit/index.ts';
import { drawPublic, type Site } from '../site.tsx';
import { TermLedger } from '../term-ledger.tsx';
import { nextDoorPage, type PublicAnswer } from './new.tsx';
import { doorName, StatusTag, words } from './shared.tsx';

/** The pair by which a complaint is followed; it travels in the body of a form, never in an address. */
interface Pair {
  number: string;
  code: string;
}

const pairFields = (req: FastifyRequest): Field[] => {
  const t = words(req);
  return [
    { kind: 'text', name: 'number', label: t('number'), required: true, width: 20, maxLength: 40 },
    { kind: 'text', name: 'code', label: t('code'), required: true, width: 20, maxLength: 40 },
  ];
};
const hiddenPair: readonly Field[] = [
  { kind: 'hidden', name: 'number' },
  { kind: 'hidden', name: 'code' },
];

/** Asks for number and code; a wrong pair is answered the same, whatever was wrong with it (OURS-complaint-follow). */
export function askPair(
  site: Site,
  req: FastifyRequest,
  drawn: { values: FormValues; errors?: FieldErrors | null; isWrong?: true },
): string {
  const t = words(req);
  const { values, errors = null, isWrong } = drawn;
  return drawPublic(site, req, {
    title: t('follow.title'),
    errors,
    banner: isWrong ? (
      <Notice kind="warning" title={t('follow.wrong')}>
        {t('follow.wrong.do')}
      </Notice>
    ) : undefined,
    children: (
      <>
        <p class="govuk-body">{t('follow.intro')}</p>
        <Form
          action="/follow"
          guard={false}
          fields={pairFields(req)}
          values={values}
          errors={errors}
          submit={[{ label: t('follow.do') }]}
        />
        <p class="govuk-body">
          <a class="govuk-link" href="/complaints/new">
            {t('follow.new')}
          </a>
        </p>
      </>
    ),
  });
}

function Facts({ req, complaint }: { req: FastifyRequest; complaint: WholeComplaint }) {
  const t = words(req);
  const { state, about, number, body } = complaint;
  const rows: (SummaryRow | false)[] = [
    { label: t('number'), value: number },
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
            <p class="govuk-body w-prose">{body}</p>
            <p class="govuk-hint">{formatDay(on, req.language)}</p>
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

interface DrawnOwn {
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

interface Came {
  told?: 'add' | 'withdraw';
  values?: FormValues;
  errors?: FieldErrors | null;
}

function drawOwn(site: Site, own: DrawnOwn, { told: done, values = {}, errors = null }: Came): string {
  const { req, complaint, today } = own;
  const t = words(req);
  const { state } = complaint;
  const day = formatDay(state.status === 'lodged' ? state.receiptBy : state.answerBy, req.language);
  return drawPublic(site, req, {
    title: t('follow.title'),
    caption: complaint.number,
    errors,
    banner: done ? <Notice kind="success" title={t(`told.${done}`)} /> : undefined,
    children: (
      <>
        <p class="govuk-body">{t(`next.${state.status}`, { day })}</p>
        {state.endedOn === null && today > state.answerBy ? <Notice kind="warning" title={t('late')} /> : null}
        <Facts req={req} complaint={complaint} />
        <TermLedger visit={req} term={complaint.terms.answer} />
        <Words req={req} said={complaint.words} />
        <OwnSteps {...own} values={values} errors={errors} />
        <NextDoor {...own} />
      </>
    ),
  });
}

const textIn = (body: unknown, name: string): string => {
  const found =
    typeof body === 'object' && body !== null ? Object.entries(body).find(([key]) => key === name) : undefined;
  return typeof found?.[1] === 'string' ? found[1] : '';
};

async function act(site: Site, own: DrawnOwn, step: 'add' | 'withdraw', typed: string): Promise<Outcome> {
  const { complaint, req } = own;
  const { orgId, id: complaintId, state } = complaint;
  const command = { orgId, complaintId, followDigest: state.followDigest };
  const asking = { actor: complainantOf(complaintId), requestId: req.id };
  return step === 'add'
    ? perform(site.house, asking, addToComplaint, { ...command, text: typed })
    : perform(site.house, asking, withdrawComplaint, command);
}

/** Shows the complaint of a number and a code, and takes the step whose button was pressed. */
export async function follow(site: Site, req: FastifyRequest): Promise<PublicAnswer> {
  const { values, errors } = readForm(pairFields(req), req.body, req.language);
  if (errors) return { status: 422, page: askPair(site, req, { values, errors }) };
  const typed = { number: String(values.number), code: String(values.code) };
  const pair = readPair(typed);
  const { house } = site;
  const find = async () => pair && findByDigest(house, followDigestOf(house.keys, pair.number, pair.code));
  const complaint = await find();
  // The number stays in its field, the code has to be typed again.
  if (!pair || !complaint)
    return { status: 200, page: askPair(site, req, { values: { number: typed.number }, isWrong: true }) };
  const own = { req, complaint, pair, today: house.clock.today() };
  const step = textIn(req.body, 'do');
  if (step === 'next') return nextDoorPage(site, req, pair.number, pair.code);
  if (step !== 'add' && step !== 'withdraw') return { status: 200, page: drawOwn(site, own, {}) };
  const words0 = textIn(req.body, 'text').trim();
  const t = words(req);
  if (step === 'add' && words0 === '')
    return { status: 422, page: drawOwn(site, own, { errors: { text: t('add.text') } }) };
  const outcome = await act(site, own, step, words0);
  if (!outcome.ok) {
    const say = text(groundTexts, req.language);
    const wrong = groundErrors(outcome.grounds, (ground) => say(ground.code, { about: ground.about }));
    return { status: 422, page: drawOwn(site, own, { values: { text: words0 }, errors: wrong }) };
  }
  const after = (await find()) ?? complaint;
  return { status: 200, page: drawOwn(site, { ...own, complaint: after }, { told: step }) };
}
