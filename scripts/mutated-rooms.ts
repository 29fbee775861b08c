/**
 * A room of the engine in which a wrong line can kill. Its own tests, and the laws about it, must notice nearly every small
 * change of its code: `npm run mutation`.
 */
export interface Room {
  /** The folder in `packages/engine/src`. */
  readonly name: string;
  /** The laws about it, and the tests at the door of the engine, which stand elsewhere. */
  readonly laws: readonly string[];
}

/** Every room that is held to it. */
export const rooms: readonly Room[] = [
  { name: 'triage', laws: ['tests/triage/*.test.ts'] },
  { name: 'slots', laws: ['packages/engine/src/*.test.ts'] },
  { name: 'quantity', laws: [] },
  { name: 'medicine', laws: ['tests/laws/single-doses.test.ts'] },
  { name: 'supply', laws: ['tests/laws/supplies.test.ts', 'packages/engine/src/outside-plans.test.ts'] },
  { name: 'pump', laws: ['tests/laws/pumps.test.ts', 'tests/laws/pumps-of-records.test.ts'] },
];

export function folderOf({ name }: Room): string {
  return `packages/engine/src/${name}`;
}

/** What is changed: the code, neither its tests nor what only they use. */
export function codeOf(room: Room): string[] {
  return [`${folderOf(room)}/**/*.ts`, '!**/*.test.ts', '!**/examples.ts'];
}

/** What has to notice it. */
export function testsOf(room: Room): string[] {
  return [`${folderOf(room)}/**/*.test.ts`, ...room.laws];
}
