/** A person's record: events, their union, and what they come to. */

export { canonical } from './canonical.ts';
export * from './dose-events.ts';
export type { Dose } from './doses.ts';
export * from './event.ts';
export * from './person-events.ts';
export * from './plan-events.ts';
export { project } from './project.ts';
export * from './pump-events.ts';
export * from './record.ts';
export * from './record-events.ts';
export type { SignedPlan, Span, State } from './state.ts';
export * from './supply-events.ts';
