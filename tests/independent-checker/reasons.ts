import { type Case, violationsIf } from './reading.ts';
import type { Violation } from './wire.ts';

/** Each finding names what it rests on, and the basis of the answer holds all of it (P15). */
export function checkReasons({ answer }: Case): readonly Violation[] {
  const basis = new Set(answer.basis.map(({ fact }) => fact));
  const places = new Set(answer.basis.map((place) => JSON.stringify(place)));
  return [
    ...answer.findings.flatMap(({ code, cites }, i) =>
      violationsIf('P15', `/findings/${i}`, [
        [cites.length === 0, `${code} rests on nothing`],
        [cites.some(({ fact }) => !basis.has(fact)), `${code} cites what the basis does not hold`],
      ]),
    ),
    ...violationsIf('P15', '/basis', [[places.size !== answer.basis.length, 'the same place is listed twice']]),
  ];
}
