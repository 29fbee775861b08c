/** A plan request and its answer as JSON holds them, as far as the checker reads them. Nothing here comes from Steady. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
}

export type WireProduct =
  | { readonly id: string; readonly form: 'tablet'; readonly strength: Amount; readonly scored: boolean }
  | { readonly id: string; readonly form: 'granules'; readonly strength: Amount }
  | { readonly id: string; readonly form: 'liquid'; readonly strength: Amount; readonly mark: Amount };

export type WirePace =
  | { readonly method: 'label' }
  | {
      readonly method: 'fixed';
      readonly cut?: Amount;
      readonly rise?: Amount;
      readonly everyDays: number;
      readonly last?: Amount;
    }
  | {
      readonly method: 'percent';
      readonly cut?: Amount;
      readonly percent?: number;
      readonly everyDays: number;
      readonly last?: Amount;
    }
  | {
      readonly method: 'gentlest';
      readonly days: number;
      readonly stepDays?: number;
      readonly cut?: Amount;
      readonly last?: Amount;
    }
  | {
      readonly method: 'chosen';
      readonly steps: readonly { readonly daily: Amount; readonly days: number | null }[];
    };

export type WireChange =
  | { readonly kind: 'hold'; readonly on: string; readonly days: number | null }
  | { readonly kind: 'resume'; readonly on: string }
  | {
      readonly kind: 'step-back';
      readonly on: string;
      readonly days: number;
      readonly then: 'half-the-cuts' | 'twice-the-days';
    }
  | { readonly kind: 'switch-products'; readonly on: string; readonly products: readonly WireProduct[] };

export interface WirePatient {
  readonly birthDate?: string;
  readonly sex?: 'female' | 'male' | 'unknown';
  readonly weight?: Amount | 'unknown';
  readonly height?: Amount | 'unknown';
  readonly creatinine?: { readonly value: number; readonly unit: string; readonly on: string } | 'unknown';
  readonly monthsOnBaclofen?: number | 'unknown';
  readonly conditions?: readonly string[] | 'unknown';
  readonly medicines?: readonly string[] | 'unknown';
  readonly region?: string;
}

export interface WireRequest {
  readonly purpose: 'titrate' | 'taper';
  readonly start: string;
  readonly timeZone: string;
  readonly current: readonly { readonly time: string; readonly dose: Amount }[];
  readonly times?: readonly string[];
  readonly target: Amount;
  readonly products: readonly WireProduct[];
  readonly pace: WirePace;
  readonly patient?: WirePatient;
  readonly limit?: Amount;
  readonly reserveDays?: number;
  readonly changes?: readonly WireChange[];
}

export interface WireUnit {
  readonly product: string;
  readonly count?: number | undefined;
  readonly volume?: Amount | undefined;
}

export interface WireIntake {
  readonly time: string;
  readonly dose: Amount;
  readonly units: readonly WireUnit[];
}

export interface WireStep {
  readonly from: string;
  readonly days: number | null;
  readonly daily: Amount;
  readonly intakes: readonly WireIntake[];
  readonly why: string;
  readonly change?:
    | { readonly direction: string; readonly by: Amount; readonly percent?: number | undefined }
    | undefined;
  readonly products: readonly string[];
}

/** An amount of a product: pieces or a volume. */
export interface WireQuantity {
  readonly count?: number | undefined;
  readonly volume?: Amount | undefined;
}

export interface WireSupply extends WireQuantity {
  readonly product: string;
  readonly until: string;
  readonly reserve: WireQuantity;
  readonly dispense?: WireQuantity;
  readonly bySteps: readonly ({ readonly step: number } & WireQuantity)[];
}

export interface WireFinding {
  readonly code: string;
  readonly severity: string;
  readonly verdict: 'applies' | 'cannot-tell';
  readonly toSign: boolean;
  readonly cites: readonly { readonly fact: string }[];
}

/** A plan in a few numbers. */
export interface WireMeasures {
  readonly days: number | null;
  readonly steps: number;
  readonly lastDose: Amount;
  readonly largestShare: number;
  readonly squaredShares: number;
  readonly pieces: number;
}

export interface WireAnswer {
  readonly plan: {
    readonly purpose: string;
    readonly timeZone?: string;
    readonly steps: readonly WireStep[];
    readonly end: { readonly kind: string; readonly on: string };
  };
  readonly supply: readonly WireSupply[];
  readonly findings: readonly WireFinding[];
  readonly basis: readonly { readonly fact: string }[];
  readonly measures: WireMeasures;
  readonly alternatives: readonly { readonly pace: object; readonly measures: WireMeasures }[];
}

/** One thing that is wrong with an answer. */
export interface Violation {
  /** The invariant it breaks, as in the safety reference. */
  readonly breaks: string;
  /** The place in the answer. */
  readonly at: string;
  readonly says: string;
}
