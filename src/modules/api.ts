import type { Http } from '../platform/http/index.ts';
import type { House } from '../platform/perform.ts';
import { stepRoutes } from './steps/index.ts';

/** The door and the house behind it. */
export interface Served {
  app: Http;
  house: House;
}

/** Adds every route of the API, module by module. */
export function registerApi(served: Served): void {
  stepRoutes(served);
}
