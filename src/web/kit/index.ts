/** The parts that pages are made of. See README.md beside this file. */
export { sourceHref, withQuery } from './address.ts';
export { assetFolder, assetUrl } from './assets.ts';
export type { Crumb } from './breadcrumbs.tsx';
export { ActionButton, Button, ButtonLink, type ButtonLook, ButtonRow } from './button.tsx';
export { Carried } from './carried.tsx';
export { ConflictView, type ConflictViewProps } from './conflict-view.tsx';
export { Control } from './controls.tsx';
export { CsrfInput } from './csrf-input.tsx';
export { type Column, DataTable, type Direction, type TableProps } from './data-table.tsx';
export { Details } from './details.tsx';
export { ErrorSummary } from './error-summary.tsx';
export type {
  CheckboxesField,
  DateField,
  Field,
  FieldErrors,
  FileField,
  FormValues,
  HiddenField,
  LookupField,
  Option,
  RadiosField,
  ReadonlyField,
  SelectField,
  TextareaField,
  TextField,
} from './field.ts';
export { textOf } from './field.ts';
export { type Chip, FilterPanel, type FilterPanelProps } from './filter-panel.tsx';
export { Form, type FormProps, type SubmitButton } from './form.tsx';
export { groundSentence } from './ground-sentence.ts';
export { CiteLink, Explain, Grounds } from './grounds.tsx';
export type { NavItem } from './header.tsx';
export { IdentityBar, type IdentityBarProps } from './identity-bar.tsx';
export { EmptyState, Notice, type NoticeKind, Warning } from './notice.tsx';
export { Page, type PageProps, renderPage } from './page.tsx';
export { Pagination } from './pagination.tsx';
export { type PrivacyCode, privacyWarnings } from './privacy.ts';
export { PrivacyNudge } from './privacy-nudge.tsx';
export { groundErrors, issueErrors, mergeErrors, missingFile, type ReadForm, readForm } from './read-form.ts';
export { useShell } from './shell.ts';
export { Tag, type Tone } from './status.tsx';
export { SummaryList, type SummaryRow } from './summary-list.tsx';
export { type Tab, Tabs } from './tabs.tsx';
export { type Task, TaskList, type TaskState } from './task-list.tsx';
export { sessionMinutes } from './time-out.tsx';
export { clockTime, DateText, InstantText } from './time-text.tsx';
export { type Happening, Timeline } from './timeline.tsx';
