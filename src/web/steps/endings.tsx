import { formatDay } from '../../kernel/day.ts';
import {
  CancelStep,
  cancelStep,
  DeclineStop,
  declineStop,
  ReportStop,
  reportStop,
  StopStep,
  stopReasons,
  stopStep,
} from '../../modules/steps/index.ts';
import { text } from '../../texts/catalogue.ts';
import { stepTexts } from '../../texts/steps.ts';
import { fileHref, nameOf } from '../files/frame.tsx';
import { type Field, SummaryList, Warning } from '../kit/index.ts';
import { does, type Visit } from '../site.tsx';
import type { EndPage } from './end-page.tsx';
import { financingOptions } from './line-form.ts';
import { lineHref } from './line-parts.tsx';

const words = (visit: Visit) => text(stepTexts, visit.language);
const target = (visit: Visit) => ({ citizenId: visit.param('citizenId'), stepId: visit.param('stepId') });

const once: Field = { kind: 'hidden', name: 'once' };

function reasonFields(visit: Visit, dateName: string, dateLabel: string): Field[] {
  const t = words(visit);
  return [
    { kind: 'date', name: dateName, label: dateLabel, required: true, today: visit.today },
    {
      kind: 'radios',
      name: 'reason',
      label: t('stop.reason'),
      required: true,
      options: stopReasons.map((value) => ({ value, label: t(`reason.${value}`) })),
    },
  ];
}

/** "Geannuleerd" asked once more, because the line leaves the list for good (M-15). */
const cancellation: EndPage = {
  path: 'cancellation',
  title: (visit) => words(visit)('cancel.title'),
  fields: (visit, { office }, { state }) => [
    { kind: 'date', name: 'endedOn', label: words(visit)('cancel.date'), required: true, today: visit.today },
    {
      kind: 'select',
      name: 'financingNumber',
      label: words(visit)('financing'),
      options: financingOptions(office, state.financingNumber, visit.today),
    },
    once,
  ],
  submit: (visit) => [{ label: words(visit)('cancel.do'), look: 'warning' }],
  above: (visit) => (
    <>
      <p class="govuk-body">{words(visit)('cancel.what')}</p>
      <Warning>{words(visit)('cancel.then')}</Warning>
    </>
  ),
  begin: (visit, { state }) => ({
    endedOn: visit.today,
    financingNumber: visit.query('financing') || (state.financingNumber ?? ''),
  }),
  async act(site, visit, _pressed, input, key) {
    const { endedOn, financingNumber } = input;
    const command = CancelStep.parse({ ...target(visit), endedOn, financingNumber });
    return {
      outcome: await does(site, visit, cancelStep, command, { once: key }),
      next: `${fileHref(visit.param('citizenId'), 'guidance', 'steps')}?told=cancelled`,
    };
  },
};

/** The consultant reports a stop, with date and reason (M-16). */
const stopReport: EndPage = {
  path: 'stop-report',
  title: (visit) => words(visit)('stop.report'),
  fields: (visit) => [
    ...reasonFields(visit, 'stopDate', words(visit)('stop.date')),
    {
      kind: 'textarea',
      name: 'note',
      label: words(visit)('stop.note'),
      hint: words(visit)('stop.note.hint'),
      rows: 4,
      maxLength: 2000,
    },
    once,
  ],
  submit: (visit) => [{ label: words(visit)('stop.send') }],
  above: (visit) => <p class="govuk-body">{words(visit)('stop.why')}</p>,
  async act(site, visit, _pressed, input, key) {
    const command = ReportStop.parse({
      ...target(visit),
      stopDate: input.stopDate,
      reason: input.reason,
      note: input.note ?? '',
    });
    return {
      outcome: await does(site, visit, reportStop, command, { once: key }),
      next: `${lineHref(visit)}?told=reported`,
    };
  },
};

/** The adviser decides: stop, or guidance goes on (M-16). */
const decision: EndPage = {
  path: 'decision',
  title: (visit) => words(visit)('decide.title'),
  fields: (visit) => [
    ...reasonFields(visit, 'endedOn', words(visit)('stop.date')),
    {
      kind: 'date',
      name: 'consultedOn',
      label: words(visit)('decide.consulted'),
      hint: words(visit)('decide.consulted.hint'),
      today: visit.today,
    },
    {
      kind: 'textarea',
      name: 'note',
      label: words(visit)('decide.note'),
      hint: words(visit)('stop.note.hint'),
      rows: 4,
      maxLength: 2000,
    },
    once,
  ],
  submit: (visit) => [
    { label: words(visit)('decide.stop'), look: 'warning', value: 'stop' },
    { label: words(visit)('decide.decline'), look: 'secondary', value: 'decline' },
  ],
  above(visit, shown, line) {
    const t = words(visit);
    const { stopReportedOn, stopDate, stopReason } = line.state;
    const note = shown.texts.filter(({ field }) => field === 'stop-note').at(-1);
    return (
      <SummaryList
        rows={[
          { label: t('tasks.citizen'), value: nameOf(shown.identity) },
          { label: t('tasks.office'), value: line.orgName },
          { label: t('executor'), value: line.executor?.personName },
          ...(stopReportedOn && stopDate
            ? [
                {
                  label: t('stop.report'),
                  value: t('stop.pending', {
                    reported: formatDay(stopReportedOn, visit.language),
                    day: formatDay(stopDate, visit.language),
                    reason: t(`reason.${stopReason ?? 'other'}`),
                  }),
                },
              ]
            : []),
          ...(note ? [{ label: t('stop.note'), value: note.body }] : []),
        ]}
      />
    );
  },
  begin: (visit, { state }) => ({ endedOn: state.stopDate ?? visit.today, reason: state.stopReason ?? '' }),
  async act(site, visit, pressed, input, key) {
    const note = typeof input.note === 'string' ? input.note : '';
    if (pressed === 'decline') {
      const outcome = await does(site, visit, declineStop, DeclineStop.parse({ ...target(visit), note }), {
        once: key,
      });
      return { outcome, next: `${lineHref(visit)}?told=declined` };
    }
    const command = StopStep.parse({
      ...target(visit),
      endedOn: input.endedOn,
      reason: input.reason,
      consultedOn: input.consultedOn ?? null,
      note,
    });
    return {
      outcome: await does(site, visit, stopStep, command, { once: key }),
      next: `${lineHref(visit)}?told=stopped`,
    };
  },
};

/** The pages about the end of a line, with who may see them. */
export const endPages = [
  { page: cancellation, roles: ['consultant'] },
  { page: stopReport, roles: ['consultant'] },
  { page: decision, roles: ['intervention-adviser'] },
] as const;
