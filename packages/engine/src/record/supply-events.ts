import type { LocalDate } from '../calendar/calendar.ts';
import type { Portion, Product } from '../medicine/product.ts';
import type { Unknown } from '../patient/patient.ts';

/** What comes into the house and leaves it by another way than being taken. */
export type SupplyEvent =
  /** Tablets, packets or a bottle came in. */
  | {
      readonly kind: 'supply-received';
      readonly product: Product;
      readonly amount: Portion;
      readonly expires: LocalDate | Unknown;
    }
  /** Somebody counted what is there, of one product; from `happened` on the count starts from it. */
  | { readonly kind: 'supply-counted'; readonly product: Product; readonly amount: Portion }
  /** Lost, broken, given away or taken back for disposal. */
  | {
      readonly kind: 'supply-removed';
      readonly amount: Portion;
      readonly why: 'lost' | 'broken' | 'expired' | 'disposed';
    }
  /** A bottle was opened, from when its own limit runs. */
  | { readonly kind: 'supply-opened'; readonly product: string };
