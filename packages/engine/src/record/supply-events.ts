import type { LocalDate } from '../calendar/calendar.ts';
import type { Closed } from '../calendar/open-days.ts';
import type { Portion, Product } from '../medicine/product.ts';
import type { Unknown } from '../patient/patient.ts';

/** What comes into the house and leaves it by another way than being taken, and what getting more takes. */
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
  /** A bottle was opened, from when its own limit runs: `keepsDays` by its label, unknown where nobody said. */
  | { readonly kind: 'supply-opened'; readonly product: string; readonly keepsDays?: number | Unknown }
  /** What getting more takes, as the person or the clinic says it. The newest counts, whole. */
  | {
      readonly kind: 'refill-times-changed';
      /** Open days from asking to having it. */
      readonly leadDays: number | Unknown;
      /** When prescriber or pharmacy are shut; a list without a day says that they are open on all of them. */
      readonly closed: Closed | Unknown;
      /** Days to have in hand after a trip. */
      readonly spareDays: number | Unknown;
    }
  /** Days away from home, both counted. A trip that is called off is an event that is deleted. */
  | { readonly kind: 'trip-planned'; readonly from: LocalDate; readonly to: LocalDate };
