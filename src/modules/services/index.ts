export { baseServices, catalogueServices, extraServices, serviceOf } from './catalogue.ts';
export { OfferPackage, OfferService, offerPackage, offerService } from './offer.ts';
export { type OfferingCase, openOfferingSteps, permitOnOffering } from './offering-needs.ts';
export { type OwnServiceState, ownServiceKind } from './own-service.ts';
export { type PackageContent, type PackageForm, type PackageState, packageForms, packageKind } from './package.ts';
export { listOffering, type OfficeOffering, type ShownPackage, type ShownService } from './service-views.ts';
export { openServiceRoutes, serviceRoutes } from './services.routes.ts';
export { StopPackage, StopService, stopPackage, stopService } from './stop.ts';
