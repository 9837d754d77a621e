/** The parts that pages are made of. See README.md beside this file. */
export { sourceHref, withQuery } from './address.ts';
export { assetFolder, assetUrl } from './assets.ts';
export type { Crumb } from './breadcrumbs.tsx';
export { ActionButton, Button, ButtonLink, type ButtonLook, ButtonRow } from './button.tsx';
export { CsrfInput } from './csrf-input.tsx';
export { type Column, DataTable, type Direction, type TableProps } from './data-table.tsx';
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
export { Form, type FormProps, type SubmitButton } from './form.tsx';
export type { NavItem } from './header.tsx';
export { Page, type PageProps, renderPage } from './page.tsx';
export { groundErrors, issueErrors, mergeErrors, type ReadForm, readForm } from './read-form.ts';
export { useShell } from './shell.ts';
export { type Tab, Tabs } from './tabs.tsx';
