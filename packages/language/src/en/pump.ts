/** The words of a pump on every face: for clinicians. Every amount is intrathecal. */
export const pump = {
  'terminal.pump': 'Works out when a pump must be refilled, and what speaks against what is programmed.',
  'terminal.pump.waiting': 'Reading a pump as JSON from the keyboard. End it with Ctrl-D, or see: steady pump --help',

  'pump.unknown': 'not known',
  'pump.refill-by': 'Refill by {day}',
  'pump.limited-by.volume': 'A week before the alarm or more, by what is left above the reserve.',
  'pump.limited-by.in-pump-limit': 'By how long the drug keeps in this pump.',
  'pump.limited-by.shortest-in-pump-limit':
    'By the shortest time anyone gives for the drug in a pump, since none was entered.',
  'pump.limited-by.unknown': 'Without the alarm volume nobody can tell.',
  'pump.dates': 'Dates',
  'pump.book-by': 'Book for {day} at the latest',
  'pump.warn-from': 'Warn from {day}',
  'pump.press-from': 'Press from {day}',
  'pump.alarm-on': 'Low-reservoir alarm: {day}',
  'pump.empty-on': 'Empty: {day}',
  'pump.keeps-until': 'The drug keeps until {day}',
  'pump.replace-by': 'Replace the pump by {day}',
  'pump.flow': 'Flow: {flow}',
  'pump.bridge': 'Bridge',
  'pump.bridge.line': 'With a bridge: {dose} for {hours}',
  'pump.bridge.without': 'Without one: {dose} for {hours}',
  'pump.returned': 'Returned volume',
  'pump.returned.line': '{returned} came back, {expected} should have',
  'pump.for-person': 'For the person, in plain words',
} as const;
