import { parseDay } from '../kernel/day.ts';
import { problem } from '../platform/http/index.ts';
import { safeReturn } from '../platform/login/index.ts';
import { demoCalendar, demoEnclosed, demoMails } from '../platform/mail.ts';
import { text } from '../texts/catalogue.ts';
import { demoTexts } from '../texts/demo.ts';
import { EmptyState, InstantText } from './kit/index.ts';
import { type Answer, draw, goTo, onGet, onPost, type Site, type Visit } from './site.tsx';

/** The words of a letter, with its address of the product as a link: in a mail one would press it too. */
function Linked({ body, own }: { body: string; own: string }) {
  const start = body.indexOf(own);
  if (start < 0) return <>{body}</>;
  const [address = ''] = body.slice(start).split(/\s/, 1);
  return (
    <>
      {body.slice(0, start)}
      <a class="govuk-link" href={address}>
        {address}
      </a>
      {body.slice(start + address.length)}
    </>
  );
}

/** The letters that would have gone out by mail, newest first. */
async function mailboxPage(site: Site, visit: Visit): Promise<Answer> {
  const letters = await demoMails(site.house);
  const t = text(demoTexts, visit.language);
  return draw(site, visit, {
    title: t('mailbox'),
    children: (
      <>
        <p class="govuk-body">{t('mailbox.intro')}</p>
        {letters.length === 0 ? <EmptyState title={t('mailbox.empty')} /> : null}
        {letters.map(({ id, at, to, language, subject, body, hasEnclosed, hasCalendar }) => (
          <article key={id} class="w-panel" lang={language}>
            <h2 class="govuk-heading-s">{subject}</h2>
            <p class="w-quiet">
              <InstantText at={at} /> · {to}
            </p>
            <p class="govuk-body w-typed">
              <Linked body={body} own={site.config.publicUrl} />
            </p>
            {hasEnclosed ? (
              <p class="govuk-body">
                <a class="govuk-link" href={`/demo/mailbox/${id}.pdf`}>
                  {t('mailbox.enclosed')}
                </a>
              </p>
            ) : null}
            {hasCalendar ? (
              <p class="govuk-body">
                <a class="govuk-link" href={`/demo/mailbox/${id}.ics`}>
                  {t('mailbox.calendar')}
                </a>
              </p>
            ) : null}
          </article>
        ))}
      </>
    ),
  });
}

/** The PDF that went along with a letter. */
async function enclosedPdf(site: Site, visit: Visit): Promise<Answer> {
  const pdf = await demoEnclosed(site.house, visit.param('id'));
  if (!pdf) throw problem(404);
  void visit.reply.type('application/pdf').header('content-disposition', 'inline; filename="brief.pdf"').send(pdf);
  return null;
}

/** The appointment that went along with a letter. */
async function enclosedCalendar(site: Site, visit: Visit): Promise<Answer> {
  const calendar = await demoCalendar(site.house, visit.param('id'));
  if (calendar === null) throw problem(404);
  const named = { 'content-disposition': 'attachment; filename="invite.ics"' };
  void visit.reply.type('text/calendar; charset=utf-8').headers(named).send(calendar);
  return null;
}

/** The clock of the practice environment: whoever is logged in there may move the day. */
export function demoPages(site: Site): void {
  const { movable } = site;
  if (!movable) return;
  onPost(site, '/demo/clock', undefined, async (visit) => {
    const move = visit.body('move');
    if (move === 'reset') await movable.reset();
    else if (move === 'day') {
      const day = parseDay(visit.body('day'));
      if (!day) throw problem(422, { kind: 'invalid', detail: text(demoTexts, visit.language)('wrong-day') });
      await movable.moveTo(day);
    } else if (/^\d{1,3}$/.test(move)) await movable.moveOn(Number(move));
    return goTo(visit, safeReturn(visit.body('return'), site.config.publicUrl));
  });
  onGet(site, '/demo/mailbox', undefined, (visit) => mailboxPage(site, visit));
  onGet(site, '/demo/mailbox/:id.pdf', undefined, (visit) => enclosedPdf(site, visit));
  onGet(site, '/demo/mailbox/:id.ics', undefined, (visit) => enclosedCalendar(site, visit));
}
