import type { LineState } from '../../src/modules/steps/index.ts';
import type { Counted } from '../../src/modules/surveys/publish-result.ts';
import { idIn, type Telling } from './history.ts';
import { heldOf } from './records.ts';

const digests = { mail: 'digest', paper: 'digest' };

/** Steps of a kind that were accepted on an invitation. */
const doneOn = ({ done }: Telling, step: string, id: string, by = 'id') =>
  done.some((one) => one.do === step && one.command[by] === id);

const onInvitation = (told: Telling) => ({
  invitation: heldOf(told.records, 'survey_invitation', idIn(told, 'id')),
  seal: (text: string) => Buffer.from(text),
});

/** The answers that were given and not published yet: the case knows them, since the box tells nobody. */
function counted({ done }: Telling): Counted {
  const published = done.findLastIndex((one) => one.do === 'survey_result.publish');
  const given = done.filter((one, at) => at > published && /^survey_invitation\.(answer|type-in)$/.test(one.do));
  const asked = done.flatMap(({ facts }) => facts.filter(({ did }) => did === 'invited'));
  // A case gives commands as the page does.
  const ballots = given.map(({ command }) => command as unknown as Counted['ballots'][number]);
  return { ballots: ballots.map(({ answers, remark = '' }) => ({ answers, remark })), invited: asked.length };
}

/** Whom it went to is known until it is forgotten. */
const wishing = (told: Telling) => ({
  ...onInvitation(told),
  isKnown: !doneOn(told, 'survey_invitation.forget', idIn(told, 'id')),
});

/** What the steps of surveys are decided on. */
export const surveySubjects: Readonly<Record<string, (told: Telling) => object>> = {
  'survey_round.start': ({ facts }) => ({
    orgKind: facts.kind ?? 'outplacement-office',
    published: facts.published ?? [],
    ...{ digests: {}, contacts: {} },
  }),
  'survey_invitation.invite': (told) => ({
    line: heldOf<LineState>(told.records, 'step', idIn(told, 'stepId')).state,
    ...{
      email: told.facts.email ?? null,
      language: 'nl',
      digests,
      contacts: [],
      published: told.facts.published ?? [],
    },
    isAsked: doneOn(told, 'survey_invitation.invite', idIn(told, 'stepId'), 'stepId'),
  }),
  'survey_invitation.forget': (told) => ({
    ...onInvitation(told),
    isKnown: !doneOn(told, 'survey_invitation.forget', idIn(told, 'id')),
  }),
  'survey_invitation.refuse': wishing,
  'survey_invitation.allow': wishing,
  'survey_result.publish': counted,
  survey_invitation: onInvitation,
};
