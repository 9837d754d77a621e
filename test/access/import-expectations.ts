import type { Expected, Visitor } from './expectations.ts';

/** The parties of the agreement: the office that Kompas's manager speaks for, and its employer. */
const parties: readonly Visitor[] = ['manager', 'employer'];

const liar = { name: 'lijst.xlsx', text: 'This says that it is a workbook.' };
const all = '/agreements/:orgId/:agreementId/import';
const api = '/api/v1/organisations/:orgId/agreements/:agreementId/imports';
const ofImport: NonNullable<Expected['params']> = (_, { imported }) => ({ ...imported });

/** The doors of a list of workers: the parties of its agreement, and nobody else; a consultant of the office neither. */
export const importDoors: Expected[] = [
  { route: `GET ${all}`, to: parties, params: ofImport },
  { route: `POST ${all}`, to: parties, params: ofImport, sent: () => ({ parts: {}, file: liar }) },
  { route: `GET ${all}/template`, to: parties, params: ofImport },
  { route: `GET ${all}/:importId`, to: parties, params: ofImport, shows: ['agreed'] },
  {
    ...{ route: `POST ${all}/:importId`, to: parties, params: ofImport, acts: true },
    sent: () => ({ form: { do: 'cancel', once: 'x' } }),
  },
  { route: `GET ${all}/:importId/bad-rows`, to: parties, params: ofImport, shows: ['agreed'] },
  { route: `POST ${api}`, to: parties, params: ofImport, sent: () => ({ parts: {}, file: liar }) },
  { route: `GET ${api}/:importId`, to: parties, params: ofImport },
  { route: `GET ${api}/:importId/bad-rows`, to: parties, params: ofImport },
  { route: `GET ${api}/:importId/bad-rows.csv`, to: parties, params: ofImport, shows: ['agreed'] },
  ...['confirmation', 'cancellation'].map(
    (act): Expected => ({
      ...{ route: `POST ${api}/:importId/${act}`, to: parties, params: ofImport },
      sent: (_, __, isIn) => (isIn ? { headers: { 'if-match': '"999"' } } : {}),
    }),
  ),
];
