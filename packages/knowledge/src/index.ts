import type { sources } from './sources.ts';

export { isApproved } from './approval.ts';
export { type Contradiction, type ContradictionId, contradictions, type Statement } from './contradictions.ts';
export { type EmergencyNumbers, emergencyNumbers } from './emergency-numbers.ts';
export type { AgeGroup, Citation, Confidence, Fact, FactFile, Figure, Region, Route, Source } from './fact.ts';
export { type FactId, type Facts, facts } from './facts.ts';
export {
  type CatalogueProduct,
  type LiquidProduct,
  productCatalogue,
  type SolidProduct,
} from './product-catalogue.ts';
export { sources } from './sources.ts';
export { knowledgeVersion } from './version.ts';

export type SourceKey = keyof typeof sources;
