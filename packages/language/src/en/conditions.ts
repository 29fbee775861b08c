import type { ConditionCode } from '@steady/engine';

/** The conditions the rules look at, as they stand inside a sentence. */
export const conditions = {
  'condition.epilepsy': 'epilepsy',
  'condition.psychosis': 'psychosis',
  'condition.spinal-cord-injury-t6-or-above': 'spinal cord injury at T6 or above',
  'condition.earlier-withdrawal': 'an earlier withdrawal',
  'condition.intrathecal-pump': 'an intrathecal pump',
  'condition.dialysis': 'dialysis',
  'condition.acute-kidney-injury': 'acute kidney injury',
  'condition.alcohol-or-benzodiazepine-withdrawal-risk': 'a risk of alcohol or benzodiazepine withdrawal',
  'condition.pregnancy': 'pregnancy',
} as const satisfies Record<`condition.${ConditionCode}`, string>;
