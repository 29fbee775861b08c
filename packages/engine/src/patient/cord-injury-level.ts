import type { ConditionCode } from './patient.ts';

/**
 * The injury of the spinal cord that a text gives a level to, in either order: `SCI T4`, `C5 tetraplegia`. A level at T6 or
 * above counts in any text about a cord injury, whatever else it says (WARN-10); a lower one only where the text says nothing
 * beside it. Of several levels the highest counts.
 *
 * @param plain  as `plainCondition` writes it
 */
export function cordInjuryIn(plain: string): ConditionCode | undefined {
  if (!injury.test(plain)) return undefined;
  if (highLevel.test(plain)) return 'spinal-cord-injury-t6-or-above';
  return saysOnlyCordInjury(plain) ? 'spinal-cord-injury' : undefined;
}

/** Whether a text says nothing beside a cord injury, its level and how complete it is. */
export function saysOnlyCordInjury(plain: string): boolean {
  return injury.test(plain) && anyLevel.test(plain) && rest(plain) === '';
}

const injuries =
  /\b(?:(?:traumatic )?(?:spinal )?cord (?:injury|lesion)|spinal injury|sci|tetraplegi[ac]|quadriplegi[ac]|paraplegi[ac])\b/g;
const injury = new RegExp(injuries.source);

/** Neck, and the chest down to the sixth; `Th` and `D` are other ways of writing the chest. */
const highLevel = /\bc ?[1-8]\b|\b(?:t|th|d) ?[1-6]\b/;
const levels = /\b(?:c ?[1-8]|(?:t|th|d) ?(?:1[0-2]|[1-9])|l ?[1-5]|s ?[1-5])\b(?: ?[-/] ?\d{1,2}\b)?/g;
const anyLevel = new RegExp(levels.source);

const beside = /\b(?:at|level|the|of|in|complete|incomplete|motor|sensory|(?:asia|ais) ?[a-e]?|to|and)\b|[-,:;/()]/g;

function rest(plain: string): string {
  return plain.replace(injuries, '').replace(levels, '').replace(beside, '').trim();
}
