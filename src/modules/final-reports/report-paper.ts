import { type Day, formatDay, formatDayLong } from '../../kernel/day.ts';
import type { Language } from '../../kernel/language.ts';
import type { OwnFile, OwnFileSection } from '../../platform/pdf/pdf.ts';
import { text } from '../../texts/catalogue.ts';
import { reportTexts } from '../../texts/final-reports.ts';
import { hoursText, serviceName } from '../action-plans/index.ts';
import type { Identity } from '../citizens/index.ts';
import type { ReportFigures } from './report.ts';

/** What the consultant adds to the figures. */
export interface ReportWords {
  /** How the guidance went. */
  course: string;
  /** What came of it. */
  result: string;
  /** What the citizen does next, for who takes over. */
  next: string;
}

/** The fields of words, in their order. */
export const reportFields = ['course', 'result', 'next'] as const;

/** A final report, ready to be read or printed. */
export interface FinalReport {
  identity: Pick<Identity, 'givenName' | 'familyName'>;
  office: string;
  consultant: string;
  on: Day;
  figures: ReportFigures;
  words: ReportWords;
}

/** One line of a part of the report: what it is, and its value. */
export interface ReportLine {
  label: string;
  value: string;
}
/** A table of the report. */
export interface ReportTable {
  caption: string;
  columns: string[];
  rows: string[][];
}

type Words = ReturnType<typeof text<keyof (typeof reportTexts)['nl'] & string>>;

/** The days, the sessions and the pauses of a programme, in words. */
function linesOf({ office, consultant, figures }: FinalReport, t: Words, language: Language): ReportLine[] {
  const long = (on: Day) => formatDayLong(on, language);
  const { startsOn, endsOn, outcome, attended, absent, total, pauses } = figures;
  const open = total.waiting + total.different;
  const hours = (minutes: number) => hoursText(minutes, language);
  return [
    { label: t('office'), value: office },
    { label: t('consultant'), value: consultant },
    { label: t('guidance'), value: t('from-to', { from: long(startsOn), to: long(endsOn) }) },
    { label: t('outcome'), value: t(outcome === null ? 'outcome.none' : `outcome.${outcome}`) },
    { label: t('confirmed'), value: t('confirmed.of', { hours: hours(total.confirmed), budget: hours(total.budget) }) },
    ...(open > 0 ? [{ label: t('open'), value: hours(open) }] : []),
    { label: t('sessions'), value: t('sessions.count', { ...attended, absent }) },
    ...pauses.map(({ on, jobStartedOn, resumedOn }) => ({
      label: t('pause'),
      value:
        resumedOn === null
          ? t('pause.not-resumed', { on: long(on), job: long(jobStartedOn) })
          : t('pause.resumed', { on: long(on), job: long(jobStartedOn), again: long(resumedOn) }),
    })),
  ];
}

/** The tables of a report: minutes per phase and per service, and the versions of the plan. */
function tablesOf({ figures }: FinalReport, t: Words, language: Language): ReportTable[] {
  const short = (on: Day | null) => (on === null ? '–' : formatDay(on, language));
  const hours = (minutes: number) => hoursText(minutes, language);
  const { phases, services, plans } = figures;
  const byPhase = phases.map(({ phase, from, until, budget, confirmed }) => {
    const days = t('from-to', { from: formatDay(from, language), to: formatDay(until, language) });
    return [t('phase.n', { n: phase }), days, hours(budget), hours(confirmed)];
  });
  const byService = services.map(({ service, ownService, sessions, minutes }) => [
    ownService ?? serviceName(service, language, []),
    String(sessions),
    hours(minutes),
  ]);
  const versions = plans.map(({ n, sharedOn, agreedOn }) => [t('version.n', { n }), short(sharedOn), short(agreedOn)]);
  return [
    { caption: t('phases'), columns: [t('phase'), t('days'), t('due'), t('given')], rows: byPhase },
    { caption: t('services'), columns: [t('service'), t('times'), t('given')], rows: byService },
    { caption: t('plans'), columns: [t('version'), t('shared'), t('agreed')], rows: versions },
  ].filter(({ rows }) => rows.length > 0);
}

/** A report in parts, for the screen and the paper alike. */
export function partsOfReport(report: FinalReport, language: Language) {
  const t = text(reportTexts, language);
  return { lines: linesOf(report, t, language), tables: tablesOf(report, t, language) };
}

/** A final report on paper (M-21): what happened, in figures, and what the consultant says of it. */
export function reportPaper(report: FinalReport, language: Language): OwnFile {
  const t = text(reportTexts, language);
  const { lines, tables } = partsOfReport(report, language);
  const { givenName, familyName } = report.identity;
  return {
    day: report.on,
    title: t('title'),
    subject: [
      { label: t('name'), value: `${givenName} ${familyName}` },
      { label: t('made-on'), value: formatDayLong(report.on, language) },
    ],
    sections: [
      { title: t('what-happened'), fields: lines, tables },
      ...reportFields.map((field): OwnFileSection => {
        const body = report.words[field];
        return { title: t(`text.${field}`), ...(body === '' ? {} : { texts: [{ body }] }) };
      }),
    ],
  };
}
