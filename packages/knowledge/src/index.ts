import type { sources } from './sources.ts';

export { isApproved } from './approval.ts';
export { type Contradiction, type ContradictionId, contradictions, type Statement } from './contradictions.ts';
export { type EmergencyNumbers, emergencyNumbers } from './emergency-numbers.ts';
export {
  type AgeGroup,
  type Citation,
  type Confidence,
  type Fact,
  type FactFile,
  type Figure,
  placeNotRecorded,
  type Region,
  type Route,
  type Source,
} from './fact.ts';
export { type FactId, type Facts, facts } from './facts.ts';
export { medicineCatalogue } from './medicines/catalogue/index.ts';
export type { InteractionClass, KnownMedicine, MedicineKind } from './medicines/known-medicine.ts';
export { perhapsMeant } from './medicines/perhaps-meant.ts';
export { type MedicineReading, type RecognisedMedicine, readMedicine } from './medicines/read-medicine.ts';
export {
  type CatalogueProduct,
  type LiquidProduct,
  productCatalogue,
  type SolidProduct,
} from './product-catalogue.ts';
export { sources } from './sources.ts';
export { knowledgeVersion } from './version.ts';

export type SourceKey = keyof typeof sources;
