import type { FastifyRequest } from 'fastify';
import type { Ground } from '../../kernel/decision.ts';
import { fileComplaint, listAccused, missingWords, NewComplaint } from '../../modules/complaints/index.ts';
import { announcedBytes, bringAlong } from '../../modules/documents/index.ts';
import { type FileForm, fileFormOf, problem } from '../../platform/http/index.ts';
import { text } from '../../texts/catalogue.ts';
import { grounds as groundTexts } from '../../texts/grounds.ts';
import { type FieldErrors, Form, groundErrors, issueErrors, mergeErrors, readForm } from '../kit/index.ts';
import { drawPublic, type Site } from '../site.tsx';
import { drawForm, fieldsOf, type Offer, offerFor, scopeOf } from './form.tsx';
import { sentPage } from './sent.tsx';
import { asRead, commandOf, fieldOfGround, letGo, notTaken, single, words } from './shared.tsx';

/** A page with the status that goes with it. */
export interface PublicAnswer {
  status: number;
  page: string;
}

/** The first question: whom it is about. */
async function askAbout(site: Site, req: FastifyRequest): Promise<PublicAnswer> {
  const t = words(req);
  const all = await listAccused(site.house.database, scopeOf(site));
  const page = drawPublic(site, req, {
    title: t('new.title'),
    children: (
      <>
        <p class="govuk-body">{t('new.intro')}</p>
        <Form
          action="/complaints/new"
          method="get"
          guard={false}
          fields={[
            {
              ...{ kind: 'select', name: 'about', label: t('new.about') },
              options: all.map(({ id, name }) => ({ value: id, label: name })),
            },
          ]}
          submit={[{ label: t('new.go-on') }]}
        />
        <p class="govuk-body">{t('new.none')}</p>
        <p class="govuk-body">
          <a class="govuk-link" href="/follow">
            {t('new.follow')}
          </a>
        </p>
      </>
    ),
  });
  return { status: 200, page };
}

/** The page on which anybody complains: whom it is about, and then the form with the doors that are open for it. */
export async function newPage(site: Site, req: FastifyRequest, about: string): Promise<PublicAnswer> {
  if (about === '') return askAbout(site, req);
  const offer = await offerFor(site, about, '', '');
  if (!offer) throw problem(404);
  return { status: 200, page: drawForm(site, req, offer, {}, null) };
}

/** The form of the next door, for who follows a complaint: it goes along by its number and code. */
export async function nextDoorPage(
  site: Site,
  req: FastifyRequest,
  number: string,
  code: string,
): Promise<PublicAnswer> {
  const offer = await offerFor(site, '', number, code);
  if (!offer) throw problem(404);
  return { status: 200, page: drawForm(site, req, offer, { earlierNumber: number, earlierCode: code }, null) };
}

function refusedErrors(req: FastifyRequest, grounds: readonly Ground[]): FieldErrors {
  const say = text(groundTexts, req.language);
  const at: Readonly<Record<string, string>> = fieldOfGround;
  return groundErrors(
    grounds,
    (ground) => say(ground.code, { about: ground.about }),
    (ground) => at[ground.about] ?? '',
  );
}

/** Lodges what was posted; refused, it comes back with its grounds and everything that was typed. */
export async function lodge(site: Site, req: FastifyRequest): Promise<PublicAnswer> {
  const form = await fileFormOf(req, 'evidence');
  const typed = (name: string) => single(form.fields[name]);
  const [number, code] = [typed('earlierNumber'), typed('earlierCode')];
  const offer = await offerFor(site, typed('about'), number, code);
  if (!offer) {
    letGo(form);
    throw problem(404);
  }
  const fields = fieldsOf(req, offer);
  const { values, input, errors } = readForm(asRead(fields), form.fields, req.language);
  const again = (wrong: FieldErrors | null, status = 422): PublicAnswer => {
    const file = form.file ? { evidence: words(req)('evidence.again') } : null;
    return { status, page: drawForm(site, req, offer, values, mergeErrors(fields, wrong, file)) };
  };
  const earlier = number === '' ? null : { number, code };
  const parsed = NewComplaint.safeParse({
    ...{ ...commandOf(input), aboutOrg: offer.about.id, earlier, language: req.language },
  });
  if (parsed.success && !errors) return bring(site, req, { form, offer, given: parsed.data, again });
  letGo(form);
  const issues = parsed.success || errors ? null : issueErrors(fields, parsed.error.issues, req.language);
  // All that is missing is said at once: what the form asks, and what the decision would.
  const told = { text: typed('text'), name: typed('name'), email: typed('email'), address: typed('address') };
  return again(mergeErrors(fields, errors, issues, refusedErrors(req, missingWords(told))));
}

interface Bringing {
  form: FileForm;
  offer: Offer;
  given: NewComplaint;
  again(wrong: FieldErrors, status?: number): PublicAnswer;
}

/** Brings in what was well filled in, with its file. The form as it was posted is one complaint, however often it comes. */
async function bring(site: Site, req: FastifyRequest, { form, given, again }: Bringing): Promise<PublicAnswer> {
  const once = `${single(form.fields.once)} ${site.house.keys.lookUp('form', JSON.stringify(given))}`;
  const along = form.file && { ...form.file, bytes: announcedBytes(req) };
  const house = { ...site.house, gate: site.gate };
  const arrival = { requestId: req.id, ip: req.ip, once };
  const brought = await bringAlong(house, {
    ...{ sender: req.ip, file: along },
    say: (evidence) => fileComplaint(site.house, given, arrival, evidence),
  });
  if (!brought.ok) return again({ evidence: notTaken(req, brought) }, brought.why === 'quota' ? 429 : 422);
  const { outcome } = brought.came;
  if (outcome.ok) return { status: 200, page: await sentPage(site, req, brought.came) };
  const isFlood = outcome.grounds.some(({ code }) => code === 'too-many-complaints');
  return again(refusedErrors(req, outcome.grounds), isFlood ? 429 : 422);
}
