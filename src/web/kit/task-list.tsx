import { useShell } from './shell.ts';
import { Tag } from './status.tsx';

/** Where a task stands. */
export type TaskState = 'to-do' | 'in-progress' | 'done' | 'blocked';

/** A part of a whole that must be done. */
export interface Task {
  key: string;
  label: string;
  state: TaskState;
  /** Where it is done; a blocked task has none. */
  href?: string;
  hint?: string;
}

/** Tasks in any order; what is done is plain text, so that what is open stands out. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul class="govuk-task-list">
      {tasks.map((task) => (
        <TaskItem task={task} key={task.key} />
      ))}
    </ul>
  );
}

const tones = { 'to-do': 'blue', 'in-progress': 'yellow' } as const;

function TaskItem({ task: { key, label, state, href, hint } }: { task: Task }) {
  const { t } = useShell();
  const isLink = href !== undefined && state !== 'blocked';
  const [hintId, statusId] = [`task-${key}-hint`, `task-${key}-status`];
  const words = t(`task.${state}`);
  return (
    <li class={`govuk-task-list__item${isLink ? ' govuk-task-list__item--with-link' : ''}`}>
      <div class="govuk-task-list__name-and-hint">
        {isLink ? (
          <a
            class="govuk-link govuk-task-list__link"
            href={href}
            aria-describedby={hint ? `${hintId} ${statusId}` : statusId}
          >
            {label}
          </a>
        ) : (
          <div>{label}</div>
        )}
        {hint ? (
          <div class="govuk-task-list__hint" id={hintId}>
            {hint}
          </div>
        ) : null}
      </div>
      <div
        class={`govuk-task-list__status${state === 'blocked' ? ' govuk-task-list__status--cannot-start-yet' : ''}`}
        id={statusId}
      >
        {state === 'done' || state === 'blocked' ? words : <Tag label={words} tone={tones[state]} />}
      </div>
    </li>
  );
}
