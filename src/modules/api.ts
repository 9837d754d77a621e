import type { Http } from '../platform/http/index.ts';
import { attestationRoutes } from './attestations/index.ts';
import { documentRoutes, type HouseWithGate } from './documents/index.ts';
import { fileRoutes } from './file/index.ts';
import { stepRoutes } from './steps/index.ts';

/** The door and the house behind it. */
export interface Served {
  app: Http;
  house: HouseWithGate;
}

/** Adds every route of the API, module by module. */
export function registerApi(served: Served): void {
  fileRoutes(served);
  attestationRoutes(served);
  stepRoutes(served);
  documentRoutes(served);
}
