export { alarmsIn } from './alarms-in.ts';
export * from './format-written.ts';
export { type LabelledIndex, labelledIndex } from './labelled-index.ts';
export * from './say.ts';
export * from './say-finding.ts';
export * from './say-problem.ts';
export * from './say-triage.ts';
