import type { Track } from '../../../schemes/index.ts';
import { formatDay } from '../../kernel/day.ts';
import {
  type Level,
  type LevelConditions,
  type LevelGround,
  levelSentence,
  type Reason,
  type TrackCertificateState,
  worthOn,
} from '../../modules/selection/index.ts';
import { type Text, text } from '../../texts/catalogue.ts';
import { selectionTexts } from '../../texts/selection-pages.ts';
import { trackTexts } from '../../texts/selection-tasks.ts';
import { Notice, Tag, type Tone } from '../kit/index.ts';
import type { Visit } from '../site.tsx';

/** The words of these pages, in the reader's language. */
export const words = (visit: Pick<Visit, 'language'>): Text<keyof (typeof selectionTexts)['nl'] & string> =>
  text(selectionTexts, visit.language);

/** The name of a track. */
export const trackName = (visit: Pick<Visit, 'language'>, track: Track): string =>
  text(trackTexts, visit.language)(track);

/** The name of a level, also of none. */
export const levelName = (visit: Visit, level: Level): string => words(visit)(`level.${level ?? 'none'}`);

const levelTones = { client: 'green', individual: 'blue', none: 'grey' } as const;

/** A level as a word in a colour. */
export const LevelTag = ({ visit, level }: { visit: Visit; level: Level }) => (
  <Tag label={levelName(visit, level)} tone={levelTones[level ?? 'none']} />
);

/** Conditions that turn, as sentences. */
export function Turned({
  visit,
  turned,
  conditions,
}: {
  visit: Visit;
  turned: readonly LevelGround[];
  conditions: LevelConditions;
}) {
  if (turned.length === 0) return <>{words(visit)('then.nothing')}</>;
  return (
    <ul class="govuk-list">
      {turned.map((ground) => (
        <li key={`${ground.code} ${ground.about}`}>{levelSentence(ground, visit.language, conditions)}</li>
      ))}
    </ul>
  );
}

const worthTones: Readonly<Record<ReturnType<typeof worthOn>, Tone>> = {
  valid: 'green',
  'not-yet': 'blue',
  ended: 'grey',
  withdrawn: 'red',
};

/** What a certificate is worth today, as a word in a colour. */
export function WorthTag({ visit, state }: { visit: Visit; state: TrackCertificateState }) {
  const worth = worthOn(state, visit.today);
  return <Tag label={words(visit)(`worth.${worth}`)} tone={worthTones[worth]} />;
}

/** Why something was withdrawn or corrected, with who wrote it and when. */
export function Reasons({ visit, reasons }: { visit: Visit; reasons: readonly Reason[] }) {
  const t = words(visit);
  return (
    <>
      {reasons.map(({ body, on, byName }) => (
        <p class="govuk-hint" key={`${on} ${body}`}>
          {t('reason.given', { body, name: byName, day: formatDay(on, visit.language) })}
        </p>
      ))}
    </>
  );
}

const told = ['checked', 'saved', 'given', 'withdrawn'] as const;

/** What was just done, after the page was sent on. */
export function Told({ visit }: { visit: Visit }) {
  const what = told.find((one) => one === visit.query('told'));
  return what ? <Notice kind="success" title={words(visit)(`told.${what}`)} /> : null;
}
