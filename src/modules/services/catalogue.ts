import { type CatalogueService, outplacementServices2014, type ServiceCode } from '../../../schemes/index.ts';

/** The services that the catalogue knows, the base ones first (O-03, O-04). */
export const catalogueServices: readonly (CatalogueService & { code: ServiceCode })[] =
  outplacementServices2014.services;

/** The base services, which are part of every package (O-03). */
export const baseServices: readonly ServiceCode[] = catalogueServices
  .filter(({ level }) => level === 'base')
  .map(({ code }) => code);

/** The extra services of the catalogue, which a package adds (O-04). */
export const extraServices: readonly ServiceCode[] = catalogueServices
  .filter(({ level }) => level === 'extra')
  .map(({ code }) => code);

/** A service of the catalogue by its code; undefined for what is an office's own. */
export const serviceOf = (code: string): CatalogueService | undefined =>
  catalogueServices.find((service) => service.code === code);
