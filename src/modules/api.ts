import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Http } from '../platform/http/index.ts';
import { actionPlanRoutes } from './action-plans/index.ts';
import { agreementRoutes } from './agreements/index.ts';
import { appealRoutes } from './appeals/index.ts';
import { applicationRoutes } from './applications/index.ts';
import { attestationRoutes } from './attestations/index.ts';
import { cellRoutes } from './cells/index.ts';
import { certificateRoutes, registerRoutes } from './certificates/index.ts';
import { checkRoutes, followUpRoutes, openCheckRoutes } from './checks/index.ts';
import { complaintRoutes, openComplaintRoutes } from './complaints/index.ts';
import { departureRoutes } from './departures/index.ts';
import { documentRoutes, type HouseWithGate } from './documents/index.ts';
import { drawRoutes, openDrawRoutes } from './draws/index.ts';
import { examRoutes } from './exams/index.ts';
import { fileRoutes } from './file/index.ts';
import { finalReportRoutes } from './final-reports/index.ts';
import { findingRoutes } from './findings/index.ts';
import { guidanceRoutes } from './guidances/index.ts';
import { incomingRoutes } from './incoming/index.ts';
import { loadRoutes } from './load/index.ts';
import { outplacementRoutes } from './outplacement/index.ts';
import { programmeRoutes } from './programmes/index.ts';
import { qCheckRoutes } from './q-checks/index.ts';
import { qualityRoutes } from './quality/index.ts';
import { rehearsalRoutes } from './rehearsals/index.ts';
import { certificateCheckRoutes, selectionRecordRoutes, selectionRoutes } from './selection/index.ts';
import { openServiceRoutes, serviceRoutes } from './services/index.ts';
import { sessionRoutes } from './sessions/index.ts';
import { stepRoutes } from './steps/index.ts';
import { openSurveyRoutes, surveyRoutes } from './surveys/index.ts';
import { lawRoutes, valueRoutes } from './values/index.ts';
import { workerImportRoutes } from './worker-imports/index.ts';

/** The door and the house behind it. */
export interface Served {
  app: Http;
  house: HouseWithGate;
}

/**
 * Adds every route of the API, module by module: first what anybody may ask. Behind it who is not logged in hears that
 * first, whatever else is wrong.
 */
export function registerApi({ app, ...house }: Served): void {
  void app.register(async (scope) => {
    const open = scope.withTypeProvider<ZodTypeProvider>();
    selectionRoutes(open, house.house);
    outplacementRoutes(open);
    certificateCheckRoutes(open, house.house);
    registerRoutes(open, house.house);
    lawRoutes(open, house.house);
    openComplaintRoutes(open, house.house);
    openSurveyRoutes(open, house.house);
    openDrawRoutes(open, house.house);
    openCheckRoutes(open, house.house);
    openServiceRoutes(open);
  });
  void app.register(async (scope) => {
    scope.addHook('preValidation', scope.requireActor);
    const served: Served = { app: scope.withTypeProvider<ZodTypeProvider>(), ...house };
    fileRoutes(served);
    attestationRoutes(served);
    stepRoutes(served);
    serviceRoutes(served);
    agreementRoutes(served);
    documentRoutes(served);
    actionPlanRoutes(served);
    finalReportRoutes(served);
    applicationRoutes(served);
    incomingRoutes(served);
    certificateRoutes(served);
    selectionRecordRoutes(served);
    valueRoutes(served);
    rehearsalRoutes(served);
    examRoutes(served);
    findingRoutes(served);
    departureRoutes(served);
    appealRoutes(served);
    complaintRoutes(served);
    surveyRoutes(served);
    qualityRoutes(served);
    guidanceRoutes(served);
    drawRoutes(served);
    cellRoutes(served);
    checkRoutes(served);
    followUpRoutes(served);
    qCheckRoutes(served);
    programmeRoutes(served);
    sessionRoutes(served);
    workerImportRoutes(served);
    loadRoutes(served);
  });
}
