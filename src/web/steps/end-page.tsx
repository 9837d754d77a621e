import { openStep, type ShownLine, type ShownLineDetail } from '../../modules/steps/index.ts';
import { looked } from '../../modules/verb-route.ts';
import type { Outcome } from '../../platform/perform.ts';
import { text } from '../../texts/catalogue.ts';
import { stepTexts } from '../../texts/steps.ts';
import { closedDoor } from '../files/closed-door.tsx';
import { drawFile } from '../files/frame.tsx';
import { type Field, type FieldErrors, Form, type FormValues, readForm, type SubmitButton } from '../kit/index.ts';
import { type Answer, errorsOf, goTo, onceOf, type Site, type Visit } from '../site.tsx';
import { lineHref } from './line-parts.tsx';

const words = (visit: Visit) => text(stepTexts, visit.language);

/** A page about the end of a line: what it asks, what it warns of, and where its buttons lead. */
export interface EndPage {
  path: string;
  title: (visit: Visit) => string;
  fields: (visit: Visit, shown: ShownLineDetail, line: ShownLine) => Field[];
  submit: (visit: Visit) => SubmitButton[];
  above?: (visit: Visit, shown: ShownLineDetail, line: ShownLine) => preact.ComponentChildren;
  begin?: (visit: Visit, line: ShownLine) => FormValues;
  /** Carries out what was pressed, and where to go when it is done. */
  act: (
    site: Site,
    visit: Visit,
    pressed: string,
    input: Readonly<Record<string, unknown>>,
    once: string,
  ) => Promise<{ outcome: Outcome; next: string }>;
}

interface Opened {
  shown: ShownLineDetail;
  line: ShownLine;
}

async function openEnd(site: Site, visit: Visit): Promise<Opened | null> {
  const [shown] = await looked(site.house, visit.req, openStep, visit.param('citizenId'), visit.param('stepId'));
  const line = shown?.lines[0];
  return shown && line ? { shown, line } : null;
}

function drawEnd(
  site: Site,
  visit: Visit,
  page: EndPage,
  { shown, line }: Opened,
  drawn: { values?: FormValues; errors?: FieldErrors | null } = {},
): string {
  const values = drawn.values ?? visit.parked() ?? { ...(page.begin?.(visit, line) ?? {}), once: onceOf() };
  return drawFile(
    site,
    visit,
    {
      citizenId: visit.param('citizenId'),
      identity: shown.identity,
      tab: 'guidance',
      subTab: 'steps',
      title: page.title(visit),
      errors: drawn.errors ?? null,
      backLink: { href: lineHref(visit), label: words(visit)('service.outplacement') },
      children: (
        <>
          {page.above?.(visit, shown, line)}
          <Form
            action={lineHref(visit, page.path)}
            fields={page.fields(visit, shown, line)}
            values={values}
            errors={drawn.errors ?? null}
            submit={[...page.submit(visit), { label: words(visit)('back'), look: 'link', href: lineHref(visit) }]}
          />
        </>
      ),
    },
    drawn.errors ? 422 : 200,
  );
}

async function postEnd(site: Site, visit: Visit, page: EndPage): Promise<Answer> {
  const opened = await openEnd(site, visit);
  if (!opened) return closedDoor(site, visit, visit.param('citizenId'));
  const read = readForm(page.fields(visit, opened.shown, opened.line), visit.req.body, visit.language);
  const { values, input, errors, help, pressed } = read;
  // Declining asks for none of the fields of a stop.
  if (help || (errors && pressed !== 'decline')) return drawEnd(site, visit, page, opened, { values, errors });
  const { outcome, next } = await page.act(
    site,
    visit,
    pressed,
    input,
    typeof input.once === 'string' ? input.once : '',
  );
  if (outcome.ok) return goTo(visit, next);
  return drawEnd(site, visit, page, opened, {
    values,
    errors: errorsOf(visit, outcome, {
      stopDate: 'stopDate',
      endedOn: 'endedOn',
      consultedOn: 'consultedOn',
      financingNumber: 'financingNumber',
    }),
  });
}

/** Shows such a page. */
export const showEnd =
  (page: EndPage) =>
  async (site: Site, visit: Visit): Promise<Answer> => {
    const opened = await openEnd(site, visit);
    return opened ? drawEnd(site, visit, page, opened) : closedDoor(site, visit, visit.param('citizenId'));
  };
/** Carries out what was pressed on it. */
export const actEnd = (page: EndPage) => (site: Site, visit: Visit) => postEnd(site, visit, page);
