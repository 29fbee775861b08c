import type { Region } from '@steady/knowledge';
import type { LocalDate, LocalTime } from '../calendar/calendar.ts';
import type { Product } from '../medicine/product.ts';
import type { Unknown } from '../patient/patient.ts';
import type { Plan } from '../plan/plan.ts';
import type { RefillGuard } from './ask-by.ts';
import type { SlotPlace } from './cover.ts';
import type { Parts } from './parts.ts';
import type { Stock } from './stock.ts';

/** One product at home, with what is known of its packs. */
export interface HeldProduct {
  readonly product: Product;
  readonly stock: Stock;
  /** The earliest expiry printed on what is left. */
  readonly expires: LocalDate | Unknown;
  /** How much of what is left is past the date on its pack, as far as anybody knows. */
  readonly expired: Parts;
  /** Of a liquid: when the bottle in use was opened, and how many days it keeps then, by its own label. */
  readonly opened: { readonly on: LocalDate; readonly keepsDays: number | Unknown } | undefined;
}

/** Everything an answer about the supply follows from. */
export interface SupplyQuestion {
  readonly on: LocalDate;
  readonly region: Region | Unknown;
  /** The signed plan in force. */
  readonly plan: Pick<Plan, 'steps' | 'end'>;
  readonly next: SlotPlace;
  readonly held: readonly HeldProduct[];
  readonly guard: RefillGuard;
  /** When packs came in, each with the day it was due by what the one before it covered. */
  readonly refills: readonly { readonly on: LocalDate; readonly due: LocalDate }[];
  /** The days on which more than the plan was taken. */
  readonly daysAbovePlan: readonly LocalDate[] | Unknown;
}

/** What is left of one product, and how far it reaches. */
export interface ProductSupply {
  readonly product: string;
  readonly form: Product['form'];
  readonly left: Parts | Unknown;
  readonly isAtLeast: boolean;
  readonly doubtful: Parts;
  /** The last day whose doses can all be made; unknown where the stock is, `end` where the plan ends first. */
  readonly lastDayCovered: LocalDate | 'end' | Unknown;
  readonly runsOutAt: { readonly date: LocalDate; readonly time: LocalTime } | 'never' | Unknown;
  readonly spare: Parts | undefined;
  readonly inHandBy: LocalDate | 'no-need' | Unknown;
  readonly askBy: LocalDate | 'no-need' | Unknown;
}
