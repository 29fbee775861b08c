/** What changed in the last days, beside what was felt: facts in a row, and no cause. */
export const lastWeek = {
  'week.dose.start': 'Baclofen was started, with {daily}.',
  'week.dose.rise': 'The planned dose rose from {before} to {daily}.',
  'week.dose.fall': 'The planned dose fell from {before} to {daily}.',
  'week.dose.unknown': 'A plan began, with {daily}. Nobody said what was taken before.',
  'week.dose.ended': 'The last planned dose was over. Before it was {before}.',
  'week.missed': '{count, plural, one {# planned dose was missed.} other {# planned doses were missed.}}',
  'week.in-part': '{count, plural, one {Only part of # dose was taken.} other {Only part of # doses was taken.}}',
  'week.extra': '{count, plural, one {# dose was more than the plan.} other {# doses were more than the plan.}}',
  'week.sick-after-dose': 'Sick after a dose{count, plural, one {} other {, # times}}.',
  'week.product': 'The plan went over from {before} to {now}.',
  'week.medicines':
    'Other medicines: {added, select, none {no more: {gone}} other {new: {added}{gone, select, none {} other {; no more: {gone}}}}}.',
  'week.conditions':
    'Conditions: {added, select, none {no more: {gone}} other {new: {added}{gone, select, none {} other {; no more: {gone}}}}}.',
  'week.kidney-result':
    'A kidney blood test: creatinine {creatinine}{before, select, none {} other {, before it {before}}}.',
  'week.zone': 'The clock changed to {zone}.',
  'week.pump-refilled': 'The pump was refilled.',
  'week.pump-alarm': 'The pump sounded an alarm.',
  'week.pump-dose': 'The pump was set to {daily}{before, select, none {} other {, before it {before}}}.',
  'week.felt': '{symptom} ({level, select, mild {mild} moderate {moderate} severe {severe} other {level not known}})',
  'week.nothing': 'Nothing in the record changed.',
  'week.holes': 'Part of these days may be missing in the record.',

  'symptom.constipation': 'constipation',
  'symptom.urine-difficult': 'trouble passing urine',
  'symptom.urine-wakes-at-night': 'urine wakes at night',
  'symptom.urine-frequent': 'urine very often',
} as const;
