/** The pump by itself: its dates, its limits and its findings, all in intrathecal micrograms. */

export { type BothRoutes, judgeBothRoutes, type PumpBeside } from './both-routes.ts';
export { type Bridge, bridgeOf } from './bridge.ts';
export { judgeDoses } from './dose-limits.ts';
export { type JudgedPump, judgePump } from './judge-pump.ts';
export { type PumpOfRecord, pumpOfRecord } from './pump-of-record.ts';
export * from './pump-request.ts';
export type { Lasting } from './pump-use.ts';
export { type RefillTimes, refillTimes } from './refill-times.ts';
export { judgeReturned, type ReturnedVolume, returnedVolume } from './returned-volume.ts';
