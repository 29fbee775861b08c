/** The words of a forecast of concentrations, on every face. */
export const simulation = {
  'simulation.typical-person':
    'Concentrations in a typical person with your inputs. Real people differ widely, and peaks most of all. No level is a target, and none is safe by itself.',

  'simulation.title': 'Concentration in plasma over time: typical person (preset `{preset}`)',
  'simulation.column.time': 'Hours',
  'simulation.column.level': 'Plasma, ng/mL',
  'simulation.column.spread': '90 in 100 people',
  'simulation.column.middle': 'Half are below',
  'simulation.drawn': 'Spread of {patients, number} invented people with these inputs.',
  'simulation.column.lumbar': 'Lumbar fluid, ng/mL',
  'simulation.column.cisternal': 'Upper fluid, ng/mL',
  'simulation.under': 'under {level}',
  'simulation.range': '{low} to {high}',
  'simulation.measures': 'In short',
  'simulation.clearance-at-start': 'Clearance at the start, dialysis included: {clearance}',
  'simulation.half-life': 'Half-life{when, select, start { at the start} other {}}: {hours}',
  'simulation.time-to-steady-state': 'Levels settle after{when, select, start { (at the start)} other {}}: {hours}',
  'simulation.change':
    'From hour\u00a0{at}: clearance {clearance}, half-life {halfLife}, levels settle after {settles}',
  'simulation.highest': 'Highest: {level}\u00a0ng/mL at hour\u00a0{at}',
  'simulation.area': 'Area from hour\u00a0{from} to {to}: {area}\u00a0ng·h/mL',
  'simulation.last-day': 'Last day: from {low} to {high}\u00a0ng/mL, average {average}\u00a0ng/mL',
  'simulation.parameters': 'What it is computed with',
  'simulation.parameter': '{name}: {value}',
  'simulation.parameter.given': '{name}: {value}, from the request',
  'simulation.parameter.bioavailability': 'Share that reaches the blood',
  'simulation.parameter.volume': 'Volume',
  'simulation.parameter.clearance': 'Clearance',
  'simulation.parameter.absorptionRate': 'Absorption rate',
  'simulation.parameter.lag': 'Lag',
  'simulation.kidneys':
    'Creatinine clearance: {clearance}{from, select, given {} egfr {, from the eGFR and the body surface} schwartz {, from creatinine, by Schwartz and the body surface} other {, from creatinine, by Cockcroft-Gault}}',

  'terminal.simulate': 'Forecasts concentrations over time in a typical person with your inputs.',
  'terminal.simulate.input': 'read the request as JSON from a file, - for standard input',
  'terminal.simulate.json': 'write the answer as JSON',
  'terminal.simulate.waiting':
    'Reading a request as JSON from the keyboard. End it with Ctrl-D, or see: steady simulate --help',
} as const;
