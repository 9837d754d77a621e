import type { ComponentChildren } from 'preact';
import { useShell } from './shell.ts';

export type Direction = 'up' | 'down';

/** One column: its words, and what it shows of a row. */
export interface Column<Row> {
  key: string;
  label: string;
  cell: (row: Row) => ComponentChildren;
  /** The heading becomes a link that sorts; a second press turns the direction. */
  sortable?: boolean;
  /** Figures to the right, in equal widths. */
  numeric?: boolean;
  /** Names the row: read out with each of its cells. At most one column. */
  rowHeader?: boolean;
  /** Not broken over lines: dates, numbers. */
  tight?: boolean;
  /** The heading is only read out: a column of buttons. */
  quietLabel?: boolean;
}

export interface TableProps<Row> {
  /** What the table lists; also its name for who listens. */
  caption: string;
  /** The caption is only read out, because a heading right above says the same. */
  quietCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Column and direction in which the rows come. */
  sort?: { by: string; direction: Direction };
  /** Address that gives the rows in this order. */
  sortHref?: (by: string, direction: Direction) => string;
  /** Shown instead of an empty table. */
  empty?: ComponentChildren;
}

/**
 * A table with lines, as on the screens people know. Below 640 px each row becomes a card that repeats the labels; a
 * table that is wider than its place scrolls in its frame, and the page does not;
 * the roles are written out because some browsers forget them when a table is laid out otherwise.
 */
export function DataTable<Row>(props: TableProps<Row>) {
  const { t } = useShell();
  const { caption, quietCaption, columns, rows, keyOf, empty } = props;
  if (rows.length === 0) return <>{empty ?? <p class="govuk-body w-empty">{t('table.empty')}</p>}</>;
  return (
    <div class="w-table-frame">
      <table class="govuk-table w-table" role="table">
        <caption class={quietCaption ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--s'}>
          {caption}
        </caption>
        <thead class="govuk-table__head" role="rowgroup">
          <tr class="govuk-table__row" role="row" data-sort={t('table.sort')}>
            {columns.map((column) => (
              <Heading column={column} sort={props.sort} sortHref={props.sortHref} key={column.key} />
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body" role="rowgroup">
          {rows.map((row) => (
            <tr class="govuk-table__row" role="row" key={keyOf(row)}>
              {columns.map((column) => (
                <Cell column={column} row={row} key={column.key} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const classOf = <Row,>(column: Column<Row>, block: string) =>
  [block, column.numeric ? `${block}--numeric` : '', column.tight ? 'w-tight' : ''].filter(Boolean).join(' ');

interface HeadingProps<Row> {
  column: Column<Row>;
  sort: TableProps<Row>['sort'];
  sortHref: TableProps<Row>['sortHref'];
}

function Heading<Row>({ column, sort, sortHref }: HeadingProps<Row>) {
  const { t } = useShell();
  const { key, label, sortable, quietLabel } = column;
  const className = classOf(column, 'govuk-table__header');
  if (!sortable || !sortHref)
    return (
      <th scope="col" role="columnheader" class={className}>
        {quietLabel ? <span class="govuk-visually-hidden">{label}</span> : label}
      </th>
    );
  const current = sort?.by === key ? sort.direction : null;
  return (
    <th
      scope="col"
      role="columnheader"
      class={`${className} w-sortable`}
      aria-sort={current === 'up' ? 'ascending' : current === 'down' ? 'descending' : 'none'}
    >
      <a href={sortHref(key, current === 'up' ? 'down' : 'up')} title={t('table.sort-by', { column: label })}>
        {label}
        <span class="w-sort-mark" aria-hidden="true" />
      </a>
    </th>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const label = column.quietLabel ? undefined : column.label;
  const content = <div class="w-cell">{column.cell(row)}</div>;
  return column.rowHeader ? (
    <th scope="row" role="rowheader" class={classOf(column, 'govuk-table__header')} data-label={label}>
      {content}
    </th>
  ) : (
    <td role="cell" class={classOf(column, 'govuk-table__cell')} data-label={label}>
      {content}
    </td>
  );
}
