/** Problems of a pump. */
export const pump = {
  'problem.pump.dose-above-limit':
    '{place} is above the limit for pumps{most, select, none {} other { of {most}}}. Check the number and the unit.',
  'problem.pump.bridge-missing':
    'The strength has changed{from, select, none {} other { from {from}}}{to, select, none {} other { to {to}}}. Give the dead volume, and let the bridge be worked out, or name who declines it.',
  'problem.pump.refill-before-fill':
    'By these numbers the refill is due{refillBy, select, none {} other { on {refillBy}}}, before the day of the fill{filledOn, select, none {} other {, {filledOn}}}. Check volume, strength and daily dose. If they are right, this pump needs its refill now.',
  'problem.pump.bridge-not-needed':
    '{place} belongs to a change of strength, and the strength stays the same. Leave it out.',
} as const;
