/** The words of the sheet for a hospital stay, for those who prescribe and give the doses there. */
export const hospital = {
  'hospital.title': 'In hospital: miss no dose of baclofen',
  'hospital.when': '{last, select, open {from {from} on} other {{from} to {last}}}',
  'hospital.now': 'Taken now',
  'hospital.now.when': 'until {last}',
  'hospital.now.none': 'nothing',
  'hospital.until-signed': 'This goes on, no dose left out, until a clinician has signed the plan below.',
  'hospital.by-plan': 'By the plan, once it is signed',
  'hospital.after.zero': 'From {date} on nothing is planned: watch for withdrawal.',
  'hospital.after.maintenance': 'The last dose goes on until the prescriber changes it.',
  'hospital.after.held': 'From {date} on the last dose goes on until the prescriber looks again.',
  'hospital.after.unfinished': 'From {date} on no dose is planned yet: the last one goes on, ask the prescriber today.',
  'hospital.every-dose.kidneys':
    'The kidneys fail: new confusion or sleepiness may be too much baclofen. A specialist decides; on dialysis doses come after the session.',
  'hospital.ward': 'Known of the person',
  'hospital.phone': 'Prescriber or pump clinic, by phone',
  'hospital.every-dose': 'Every dose, on time',
  'hospital.every-dose.on-time':
    'A gap or a sudden stop can bring hallucinations, fits, high fever, rigid muscles and death.',
  'hospital.every-dose.first-signs': 'The first signs were seen {seenEarliest} to {seenLatest} after the last dose.',
  'hospital.every-dose.no-step-down':
    'No step down on the day of an operation, in acute illness or with vomiting: ask the prescriber first.',
  'hospital.mouth': 'Nothing by mouth, vomiting, or unable to swallow',
  'hospital.mouth.no-reason':
    'None of these is a reason to leave a dose out. Before it begins, settle with prescriber and pharmacist how each dose is given.',
  'hospital.mouth.tube':
    'Granules may go through a feeding tube: nasogastric from {nasogastric}\u00a0Fr, gastrostomy from {gastrostomy}\u00a0Fr, PEG from {peg}\u00a0Fr, gastrojejunal from {gastrojejunal}\u00a0Fr. Flush with {flush} before and after.',
  'hospital.mouth.liquid': 'Liquids differ up to five times in strength: order mg and mL, and read the bottle.',
  'hospital.mouth.no-route':
    'No dose for {urgentFrom}, or no way to give the next: call the prescriber now. After more than {restartAlone} without it the full dose is not given again without the prescriber.',
  'hospital.pump': 'The pump',
  'hospital.pump.if': 'If there is a pump (nobody said so, and nobody said no)',
  'hospital.pump.never-stop': 'Never stop it. Find out today when it must be refilled, and tell the pump clinic.',
  'hospital.pump.signs':
    'Itching, tingling, rising tone or fever may be its withdrawal: call the pump clinic and the emergency team, however mild.',
  'hospital.pump.no-conversion':
    'This sheet turns no dose by mouth into a pump dose, or back. The pump clinic decides.',
  'hospital.operation': 'An operation',
  'hospital.operation.through': 'Baclofen goes on through it. The next dose is given when it is due.',
  'hospital.operation.tell':
    'Tell the anaesthetist: anaesthetics, neuromuscular blockers and opioids may act more deeply. Baclofen is not left out for them.',
  'hospital.operation.kidneys': 'Check kidney function after it: baclofen builds up when kidneys fail.',
  'hospital.missed': 'Where doses were missed',
  'hospital.missed.signs':
    'Look for confusion, hallucinations, fits, fever, rigid muscles, sweating, a fast pulse, dark urine.',
  'hospital.missed.give-back':
    'The main treatment is to give baclofen back, by the prescriber. Benzodiazepines are used for seizures and agitation.',
  'hospital.missed.alike':
    'Too much baclofen can look alike: floppy, slow in breathing and cold, more than rigid and hot. Mixed pictures exist.',
  'hospital.home': 'Going home',
  'hospital.home.letter':
    'The letter names dose, times, tablets and the next step of the plan. A supply is in hand before the person leaves.',
} as const;
