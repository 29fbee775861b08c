/** A random name given where an event is written; never an authority, never made in the engine. */
export type EventId = string & { readonly __brand: 'EventId' };
