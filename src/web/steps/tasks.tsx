import { formatDay } from '../../kernel/day.ts';
import { type AdviserTask, adviserTasks } from '../../modules/steps/index.ts';
import { looked } from '../../modules/verb-route.ts';
import { text } from '../../texts/catalogue.ts';
import { stepTexts } from '../../texts/steps.ts';
import { fileHref, nameOf } from '../files/frame.tsx';
import { DataTable, EmptyState } from '../kit/index.ts';
import { type Answer, draw, type Site, type Visit } from '../site.tsx';

/** What waits for the adviser: reported stops and withdrawn consent, oldest first. */
export async function adviserHome(site: Site, visit: Visit): Promise<Answer> {
  const tasks = await looked(site.house, visit.req, adviserTasks);
  const t = text(stepTexts, visit.language);
  const waits = ({ line: { state }, certificateWithdrawnOn }: AdviserTask) =>
    [
      ...(state.stopReportedOn ? [t('tasks.reported', { day: formatDay(state.stopReportedOn, visit.language) })] : []),
      ...(state.accessWithdrawnOn
        ? [t('tasks.withdrawn', { day: formatDay(state.accessWithdrawnOn, visit.language) })]
        : []),
      ...(certificateWithdrawnOn
        ? [t('tasks.certificate', { day: formatDay(certificateWithdrawnOn, visit.language) })]
        : []),
    ].join(' · ');
  return draw(site, visit, {
    title: t('tasks.title'),
    wide: true,
    children: (
      <DataTable<AdviserTask>
        caption={t('tasks.title')}
        quietCaption
        rows={tasks}
        keyOf={({ line }) => line.id}
        empty={<EmptyState title={t('tasks.empty')} />}
        columns={[
          {
            key: 'citizen',
            label: t('tasks.citizen'),
            rowHeader: true,
            cell: (task) => (
              <a class="govuk-link" href={fileHref(task.citizen_id, 'guidance', 'steps', task.line.id, 'decision')}>
                {nameOf(task)}
              </a>
            ),
          },
          { key: 'office', label: t('tasks.office'), cell: ({ line }) => line.orgName ?? '' },
          { key: 'executor', label: t('executor'), cell: ({ line }) => line.executor?.personName ?? '' },
          { key: 'what', label: t('tasks.what'), cell: waits },
        ]}
      />
    ),
  });
}
