/** Why there is no illustrative withdrawal index here. A value that may be missing has a branch `none`. */
export const withdrawal = {
  'problem.withdrawal.not-for-children':
    'The withdrawal index is for adults only{adultFrom, select, none {} other { (from {adultFrom})}}. Leave it out.',
  'problem.withdrawal.not-in-pregnancy': 'The withdrawal index is not for use in pregnancy. Leave it out.',
  'problem.withdrawal.not-with-a-pump':
    'The withdrawal index does not fit a person with a baclofen pump. Leave it out.',
  'problem.withdrawal.not-after-overdose':
    'One day of these doses is more than the withdrawal index was made for{most, select, none {} other { ({most})}}. It says nothing of an overdose. Leave it out, or check the doses.',
  'problem.withdrawal.not-after-much-at-once':
    'These doses come to an overdose at once{highest, select, none {} other { ({highest})}}, and the withdrawal index says nothing of one. Leave it out, or check the doses.',
  'problem.withdrawal.only-by-mouth':
    'The withdrawal index is for doses by mouth only. Leave it out, or check {place}.',
  'problem.withdrawal.only-one-compartment':
    'The withdrawal index needs a model with one compartment. Choose another preset, or leave it out.',
  'problem.withdrawal.before-not-told':
    'Baclofen has been taken for {months, select, none {longer} other {{months} months}}, and the doses here do not reach back so far. Without them the withdrawal index would come out too low. Give all doses, or leave it out.',
} as const;
