import type { Migration } from 'kysely/migration';
import { planVersion } from './0001-plan-version.ts';
import { listing } from './0002-listing.ts';

/** Every migration in order. A released one is never changed, removed or put elsewhere. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-plan-version': planVersion,
  '0002-listing': listing,
};
