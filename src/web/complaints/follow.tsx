import type { FastifyRequest } from 'fastify';
import { actOnOwn, findByDigest, followDigestOf, readPair } from '../../modules/complaints/index.ts';
import { text } from '../../texts/catalogue.ts';
import { grounds as groundTexts } from '../../texts/grounds.ts';
import { kit } from '../../texts/kit.ts';
import { type Field, type FieldErrors, Form, type FormValues, groundErrors, Notice, readForm } from '../kit/index.ts';
import { drawPublic, type Site } from '../site.tsx';
import { nextDoorPage, type PublicAnswer } from './new.tsx';
import { type DrawnOwn, drawOwn } from './own.tsx';
import { words } from './shared.tsx';

const pairFields = (req: FastifyRequest): Field[] => {
  const t = words(req);
  return [
    { kind: 'text', name: 'number', label: t('number'), required: true, width: 20, maxLength: 40 },
    { kind: 'text', name: 'code', label: t('code'), required: true, width: 20, maxLength: 40 },
  ];
};
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

const textIn = (body: unknown, name: string): string => {
  const found =
    typeof body === 'object' && body !== null ? Object.entries(body).find(([key]) => key === name) : undefined;
  return typeof found?.[1] === 'string' ? found[1] : '';
};

/** What the pair opens, and what its owner does there. */
async function actOn(site: Site, own: DrawnOwn, step: 'add' | 'withdraw', typed: string): Promise<PublicAnswer> {
  const { req, complaint } = own;
  const { orgId, id, state } = complaint;
  const asked = step === 'add' ? { step, text: typed } : { step };
  const outcome = await actOnOwn(site.house, req.id, { orgId, id, followDigest: state.followDigest }, asked);
  const values = { text: typed };
  if (outcome === null) {
    const field = { field: words(req)('add.text') };
    const errors = { text: text(kit, req.language)('invalid.required', field) };
    return { status: 422, page: drawOwn(site, own, { values, errors }) };
  }
  if (!outcome.ok) {
    const say = text(groundTexts, req.language);
    const errors = groundErrors(outcome.grounds, (ground) => say(ground.code, { about: ground.about }));
    return { status: 422, page: drawOwn(site, own, { values, errors }) };
  }
  const after = (await findByDigest(site.house, state.followDigest)) ?? complaint;
  return { status: 200, page: drawOwn(site, { ...own, complaint: after }, { told: step }) };
}

/** Shows the complaint of a number and a code, and takes the step whose button was pressed. */
export async function follow(site: Site, req: FastifyRequest): Promise<PublicAnswer> {
  const { values, errors } = readForm(pairFields(req), req.body, req.language);
  if (errors) return { status: 422, page: askPair(site, req, { values, errors }) };
  const typed = { number: String(values.number), code: String(values.code) };
  const pair = readPair(typed);
  const { house } = site;
  const complaint = pair && (await findByDigest(house, followDigestOf(house.keys, pair.number, pair.code)));
  // The number stays in its field, the code has to be typed again.
  if (!pair || !complaint)
    return { status: 200, page: askPair(site, req, { values: { number: typed.number }, isWrong: true }) };
  const own = { req, complaint, pair, today: house.clock.today() };
  const step = textIn(req.body, 'do');
  if (step === 'next') return nextDoorPage(site, req, pair.number, pair.code);
  if (step === 'add' || step === 'withdraw') return actOn(site, own, step, textIn(req.body, 'text'));
  return { status: 200, page: drawOwn(site, own, {}) };
}
