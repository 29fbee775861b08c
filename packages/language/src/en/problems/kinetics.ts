/** Problems of a forecast of concentrations. A value that may be missing has a branch `none`. */
export const kinetics = {
  'problem.kidneys.acute-injury':
    'With acute kidney injury nobody can tell how fast baclofen leaves the body, so there is no forecast. Ask a specialist.',
  'problem.kidneys.not-known':
    'Kidney function is not known, and is never taken as normal. Give the creatinine clearance; or the eGFR with height and weight; or a creatinine with birth date, sex and weight. Below one year no creatinine can be used.',
  'problem.kidneys.estimate-out-of-range':
    'The creatinine clearance estimated from {from, select, none {the results} egfr {the eGFR} other {the creatinine}} is {value, select, none {outside what a forecast is made for} other {{value}}}.{least, select, none {} other {{most, select, none {} other { A forecast is made for {least} to {most}.}}}}{adjusted, select, none {} other {{adjustedWeight, select, none {} other { By the adjusted weight of {adjustedWeight} it would be {adjusted}: in obesity nobody knows by which weight.}}}} Check the result, the weight and the height, or give a measured clearance.',
  'problem.dose.route-not-in-model':
    '{place}: this published model is about doses by mouth only. Choose the default model for a vein or a pump.',
  'problem.change.kidneys-not-in-model':
    '{place}: this model has one clearance, which does not follow the kidneys. Choose the default model, and give no clearance.',
  'problem.change.same-time':
    '{place}: two changes of the same thing come at one time, and nobody can tell which one counts. Keep one.',
  'problem.change.nothing-changes': '{place} says nothing that changes. Give a creatinine clearance or dialysis.',
  'problem.population.not-with-a-pump':
    'How far people differ is not known for a pump. Leave the population out, or the doses into the spinal fluid.',
} as const;
