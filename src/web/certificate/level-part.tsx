import { ChooseLevel, chooseLevel } from '../../modules/applications/index.ts';
import { issueErrors, readForm } from '../kit/index.ts';
import { type Answer, does, onceOf, type Site, type Visit } from '../site.tsx';
import { runningOf } from './overview.tsx';
import { drawPart, form, home, on, type Part, refusalsOf, saved } from './part.tsx';
import { checked, words } from './shared.tsx';

const levels = ['individual', 'client'] as const;

function partOf(visit: Visit): Part {
  const t = words(visit);
  const options = levels.map((value) => ({ value, label: t(`level.${value}`), hint: t(`level.${value}.hint`) }));
  return {
    title: t('level.choose.title'),
    home: t('level.certificate.title'),
    action: `${home}/level`,
    fields: [{ kind: 'radios', name: 'level', label: t('level.choose'), required: true, options }],
    submit: t('save'),
    before: <p class="govuk-body">{t('level.choose.intro')}</p>,
  };
}

/** Which level the service applies for (S-01). */
export async function levelPage(site: Site, visit: Visit): Promise<Answer> {
  const { state } = await runningOf(site, visit, 'level');
  const kept = state.level === null ? {} : { level: state.level };
  return drawPart(site, visit, partOf(visit), visit.parked() ?? { ...kept, once: onceOf() });
}

/** Keeps the choice; a level that is held already is told. */
export async function keepLevel(site: Site, visit: Visit): Promise<Answer> {
  const shown = await runningOf(site, visit, 'level');
  const part = partOf(visit);
  const { values, input, errors } = readForm(part.fields, visit.req.body, visit.language);
  const again = { ...values, once: onceOf() };
  if (errors) return drawPart(site, visit, part, again, errors);
  const outcome = await checked(ChooseLevel, { ...input, ...on(shown) }, (data) =>
    does(site, visit, chooseLevel, data, form(visit, shown)),
  );
  if ('issues' in outcome)
    return drawPart(site, visit, part, again, issueErrors(part.fields, outcome.issues, visit.language));
  return outcome.ok ? saved(visit) : drawPart(site, visit, part, again, refusalsOf(visit, outcome, shown.names));
}
