import { formatDay } from '../../kernel/day.ts';
import { secretOf, type WholeComplaint } from '../../modules/complaints/index.ts';
import { DateText, Details, Notice, SummaryList, type SummaryRow } from '../kit/index.ts';
import type { Site, Visit } from '../site.tsx';
import { doorName, handlingWords, StatusTag, words } from './shared.tsx';

/** Where a complaint stands. */
export const hrefOf = ({ orgId, id }: WholeComplaint) => `/complaints/${orgId}/${id}`;

/** What is known of a complaint, as codes and days. */
export function Facts({ visit, one }: { visit: Visit; one: WholeComplaint }) {
  const [t, say] = [words(visit), handlingWords(visit)];
  const { state } = one;
  const person = one.people.find(({ id }) => id === state.aboutPerson)?.name;
  const rows: (SummaryRow | false)[] = [
    { label: t('number'), value: one.number },
    { label: t('status'), value: <StatusTag reader={visit} status={state.status} /> },
    person !== undefined && { label: say('person'), value: person },
    { label: t('topic'), value: t(`topic.${state.topic}`) },
    { label: say('channel'), value: say(`channel.${state.channel}`) },
    { label: t('factsOn'), value: state.factsOn ? <DateText on={state.factsOn} /> : null },
    { label: t('received-on'), value: <DateText on={state.receivedOn} /> },
    state.receiptOn === null && { label: t('receipt-by'), value: <DateText on={state.receiptBy} /> },
    { label: say('answer-by'), value: <DateText on={state.answerBy} /> },
    state.extendedOn !== null && { label: say('extended-on'), value: <DateText on={state.extendedOn} /> },
    state.sharedOn !== null && { label: say('shared-on'), value: <DateText on={state.sharedOn} /> },
    state.door === 'bosa' &&
      state.drafter !== null && { label: say('drafter'), value: say(`drafter.${state.drafter}`) },
    state.follows !== null && {
      label: say('follows'),
      value: (
        <a class="govuk-link" href={`/complaints/${state.followsOrg}/${state.follows}`}>
          {say('follows')}
        </a>
      ),
    },
    state.forwardedTo !== null && { label: say('forwarded-to'), value: doorName(visit, state.forwardedTo) },
    state.outcome !== null && { label: t('outcome'), value: t(`outcome.${state.outcome}`) },
    state.grounds.length > 0 && {
      label: t('grounds'),
      value: state.grounds.map((ground) => t(`ground.${ground}`)).join('; '),
    },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
}

/** Who complains, or that the reader may not know. */
export function WhoComplains({ visit, one }: { visit: Visit; one: WholeComplaint }) {
  const [t, say] = [words(visit), handlingWords(visit)];
  const { complainant } = one;
  if (!complainant) return <p class="govuk-body">{say('complainant.hidden')}</p>;
  const { name, email, phone, address, company } = complainant;
  const rows = [
    { label: say('name'), value: name },
    { label: say('capacity'), value: t(`capacity.${one.state.capacity}`) },
    ...[
      { label: say('email'), value: email },
      { label: say('phone'), value: phone },
      { label: say('address'), value: address },
      { label: say('company'), value: company },
    ].filter(({ value }) => value !== null),
  ];
  return <SummaryList rows={rows} />;
}

/** Everything that was said of it, as far as the reader may read it. */
export function Words({ visit, one }: { visit: Visit; one: WholeComplaint }) {
  const say = handlingWords(visit);
  return (
    <>
      {one.words.map(({ version, field, body, on, byName }) => {
        const day = formatDay(on, visit.language);
        return (
          <section key={version}>
            <h2 class="govuk-heading-m">{say(`field.${field}`)}</h2>
            <p class="govuk-hint">{byName ? say('by', { name: byName, day }) : say('by.complainant', { day })}</p>
            <p class="govuk-body w-prose">{body}</p>
          </section>
        );
      })}
    </>
  );
}

/** The files that came along. */
export function Files({ visit, one }: { visit: Visit; one: WholeComplaint }) {
  const say = handlingWords(visit);
  if (one.files.length === 0) return null;
  return (
    <section>
      <h2 class="govuk-heading-m">{say('files')}</h2>
      <ul class="govuk-list">
        {one.files.map(({ id, fileName }) => (
          <li key={id}>
            <a class="govuk-link" href={`${hrefOf(one)}/files/${id}`}>
              {fileName}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What asks for attention: proposals and terms that are over, and that news goes by letter. */
export function Notices({ visit, one }: { visit: Visit; one: WholeComplaint }) {
  const say = handlingWords(visit);
  const { state, complainant, proposed } = one;
  const isHandler = visit.actor.orgId === one.orgId;
  if (!isHandler || state.endedOn !== null) return null;
  return (
    <>
      {state.receiptOn === null && visit.today > state.receiptBy ? (
        <Notice kind="warning" title={say('overdue.receipt')} />
      ) : null}
      {visit.today > state.answerBy ? <Notice kind="warning" title={say('overdue.answer')} /> : null}
      {proposed.includes('facts-too-old') && state.admittedOn === null ? (
        <Notice kind="important" title={say('proposed')}>
          {say('proposed.facts-too-old')}
        </Notice>
      ) : null}
      {complainant && complainant.email === null ? <Notice kind="warning" title={say('no-mail')} /> : null}
    </>
  );
}

/** Number and code of a complaint that was typed in: for the letter to who complains. */
export function Pair({ site, visit, one }: { site: Site; visit: Visit; one: WholeComplaint }) {
  const [t, say] = [words(visit), handlingWords(visit)];
  if (one.state.channel === 'online' || visit.actor.orgId !== one.orgId) return null;
  return (
    <Details summary={say('pair.title')}>
      <p class="govuk-body">{say('pair.why')}</p>
      <SummaryList
        rows={[
          { label: t('number'), value: one.number },
          { label: t('code'), value: secretOf(site.house.keys, one.id) },
        ]}
      />
    </Details>
  );
}
