import type { Citation, Region } from './fact.ts';
import type { FactId } from './facts.ts';

interface CatalogueEntry {
  /** Stable; never renamed or reused. */
  readonly id: string;
  /** The product in words. */
  readonly name: string;
  readonly regions: readonly Region[];
  /** The facts the entry rests on. */
  readonly cites: readonly FactId[];
  /** Where the product is named, when no fact names it. */
  readonly sources?: readonly Citation[];
}

export interface SolidProduct extends CatalogueEntry {
  readonly form: 'tablet' | 'granules';
  /** Baclofen per tablet or packet. */
  readonly strength: { readonly value: number; readonly unit: 'mg' };
  /** Whether the label carries a score line, so that half may be planned; `unknown` where nobody verified it. */
  readonly scored: boolean | 'unknown';
  /** RxNorm code of the clinical drug. */
  readonly rxNorm?: string;
}

export interface LiquidProduct extends CatalogueEntry {
  readonly form: 'liquid';
  readonly strength: { readonly value: number; readonly unit: 'mg/mL' };
  /** The smallest mark of the syringe it is measured with, LIMIT-U5. */
  readonly mark: { readonly value: number; readonly unit: 'mL' };
}

export type CatalogueProduct = SolidProduct | LiquidProduct;

/**
 * Oral products that exist, by region. What a person has in hand may be none of these and is then entered by hand.
 *
 * The French tablets of 10, 20 and 40 mg for alcohol dependence (PROD-06) are left out so that no plan for spasticity
 * is built from them.
 */
export const productCatalogue = [
  {
    id: 'us-tablet-5',
    name: 'Baclofen 5 mg tablet',
    form: 'tablet',
    strength: { value: 5, unit: 'mg' },
    scored: false,
    regions: ['US'],
    cites: ['PROD-01', 'PROD-02', 'CODE-04', 'CODE-05'],
    rxNorm: '430902',
  },
  {
    id: 'us-tablet-10',
    name: 'Baclofen 10 mg tablet',
    form: 'tablet',
    strength: { value: 10, unit: 'mg' },
    scored: true,
    regions: ['US'],
    cites: ['PROD-01', 'PROD-02', 'CODE-04', 'CODE-05'],
    rxNorm: '197391',
  },
  {
    id: 'us-tablet-15',
    name: 'Baclofen 15 mg tablet',
    form: 'tablet',
    strength: { value: 15, unit: 'mg' },
    scored: 'unknown',
    regions: ['US'],
    cites: ['PROD-01', 'PROD-04', 'CODE-04', 'CODE-05'],
    rxNorm: '2679605',
  },
  {
    id: 'us-tablet-20',
    name: 'Baclofen 20 mg tablet',
    form: 'tablet',
    strength: { value: 20, unit: 'mg' },
    scored: true,
    regions: ['US'],
    cites: ['PROD-01', 'PROD-02', 'CODE-04', 'CODE-05'],
    rxNorm: '197392',
  },
  {
    id: 'uk-tablet-5',
    name: 'Baclofen 5 mg tablet',
    form: 'tablet',
    strength: { value: 5, unit: 'mg' },
    scored: false,
    regions: ['UK'],
    cites: ['PROD-03', 'PROD-15'],
  },
  {
    id: 'uk-tablet-10',
    name: 'Baclofen 10 mg tablet',
    form: 'tablet',
    strength: { value: 10, unit: 'mg' },
    scored: true,
    regions: ['UK'],
    cites: ['PROD-03', 'PROD-15'],
  },
  {
    id: 'ca-tablet-10',
    name: 'Lioresal 10 mg tablet',
    form: 'tablet',
    strength: { value: 10, unit: 'mg' },
    scored: 'unknown',
    regions: ['CA'],
    cites: ['DOSE-06'],
    sources: [{ source: 'CA-PM', where: 'title of each monograph' }],
  },
  {
    id: 'ca-tablet-20',
    name: 'Lioresal 20 mg tablet',
    form: 'tablet',
    strength: { value: 20, unit: 'mg' },
    scored: 'unknown',
    regions: ['CA'],
    cites: ['DOSE-06'],
    sources: [{ source: 'CA-PM', where: 'title of each monograph' }],
  },
  {
    id: 'ie-tablet-10',
    name: 'Lioresal 10 mg tablet',
    form: 'tablet',
    strength: { value: 10, unit: 'mg' },
    scored: 'unknown',
    regions: ['IE'],
    cites: ['PROD-17'],
    sources: [{ source: 'HPRA', where: 'record of Lioresal 10 mg Tablets' }],
  },
  {
    id: 'au-tablet-10',
    name: 'Stelax 10 mg tablet',
    form: 'tablet',
    strength: { value: 10, unit: 'mg' },
    scored: 'unknown',
    regions: ['AU'],
    cites: ['PROD-17'],
    sources: [{ source: 'AU-STELAX', where: 'title' }],
  },
  {
    id: 'eu-tablet-10',
    name: 'Lioresal 10 mg tablet',
    form: 'tablet',
    strength: { value: 10, unit: 'mg' },
    scored: 'unknown',
    regions: ['EU'],
    cites: ['PROD-15'],
    sources: [{ source: 'FR-RCP', where: 'title' }],
  },
  {
    id: 'nz-tablet-10',
    name: 'Pacifen 10 mg tablet',
    form: 'tablet',
    strength: { value: 10, unit: 'mg' },
    scored: 'unknown',
    regions: ['NZ'],
    cites: ['TAP-41'],
    sources: [{ source: 'NZ-DS', where: 'title' }],
  },
  {
    id: 'au-tablet-25',
    name: 'Lioresal 25 mg tablet',
    form: 'tablet',
    strength: { value: 25, unit: 'mg' },
    scored: true,
    regions: ['AU'],
    cites: ['PROD-06', 'TAP-40'],
  },
  {
    id: 'es-tablet-25',
    name: 'Lioresal 25 mg tablet',
    form: 'tablet',
    strength: { value: 25, unit: 'mg' },
    scored: 'unknown',
    regions: ['EU'],
    cites: ['PROD-06'],
  },
  {
    id: 'us-granules-5',
    name: 'Lyvispah 5 mg granules, packet',
    form: 'granules',
    strength: { value: 5, unit: 'mg' },
    scored: false,
    regions: ['US'],
    cites: ['PROD-12', 'PROD-13'],
  },
  {
    id: 'us-granules-10',
    name: 'Lyvispah 10 mg granules, packet',
    form: 'granules',
    strength: { value: 10, unit: 'mg' },
    scored: false,
    regions: ['US'],
    cites: ['PROD-12', 'PROD-13'],
  },
  {
    id: 'us-granules-20',
    name: 'Lyvispah 20 mg granules, packet',
    form: 'granules',
    strength: { value: 20, unit: 'mg' },
    scored: false,
    regions: ['US'],
    cites: ['PROD-12', 'PROD-13'],
  },
  {
    id: 'us-liquid-1',
    name: 'Ozobax 5 mg in 5 mL oral solution',
    form: 'liquid',
    strength: { value: 1, unit: 'mg/mL' },
    mark: { value: 0.1, unit: 'mL' },
    regions: ['US'],
    cites: ['PROD-07', 'STOR-02', 'LIMIT-U5'],
  },
  {
    id: 'us-liquid-2',
    name: 'Ozobax DS 10 mg in 5 mL oral solution',
    form: 'liquid',
    strength: { value: 2, unit: 'mg/mL' },
    mark: { value: 0.1, unit: 'mL' },
    regions: ['US'],
    cites: ['PROD-08', 'LIMIT-U5'],
  },
  {
    id: 'us-liquid-5',
    name: 'Fleqsuvy 25 mg in 5 mL oral suspension, concentrated',
    form: 'liquid',
    strength: { value: 5, unit: 'mg/mL' },
    mark: { value: 0.1, unit: 'mL' },
    regions: ['US'],
    cites: ['PROD-09', 'LIMIT-U5'],
  },
  {
    id: 'uk-liquid-1',
    name: 'Baclofen 5 mg in 5 mL oral solution',
    form: 'liquid',
    strength: { value: 1, unit: 'mg/mL' },
    mark: { value: 0.1, unit: 'mL' },
    regions: ['UK', 'IE'],
    cites: ['PROD-07', 'LIMIT-U5'],
  },
  {
    id: 'ca-liquid-10',
    name: 'Compounded 10 mg/mL oral suspension',
    form: 'liquid',
    strength: { value: 10, unit: 'mg/mL' },
    mark: { value: 0.1, unit: 'mL' },
    regions: ['CA'],
    cites: ['PROD-11', 'LIMIT-U5'],
  },
] as const satisfies readonly CatalogueProduct[];
