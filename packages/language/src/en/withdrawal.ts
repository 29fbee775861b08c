/** The illustrative withdrawal index. Its label is reviewed word for word in each language, and stands wherever the index does. */
export const withdrawal = {
  'withdrawal.label':
    'Illustrative model. Built from general published facts about timing; not tested against patients and not a prediction for you. Stopping or cutting baclofen suddenly can be dangerous at any dose: hallucinations, seizures, fever, severe stiffness or confusion need emergency care.',
  'withdrawal.title': 'Withdrawal index (illustrative)',
  'withdrawal.row': 'Hour\u00a0{at}: {low} to {high}, in the middle {middle}',
  'withdrawal.drawn': 'Range of 90 in 100 of {draws} invented people with these inputs.',
  'withdrawal.cannot-tell.age': 'The index is for adults only. The age is not known.',
  'withdrawal.cannot-tell.conditions':
    'The index is not for use in pregnancy or with a pump. Nobody was asked about these, or what was said could not be read.',
  'withdrawal.cannot-tell.before':
    'Counted as if nothing was taken before hour\u00a00. Who took baclofen before has adapted to it, and this index is too low for them.',
} as const;
