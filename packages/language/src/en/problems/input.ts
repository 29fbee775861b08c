/** Problems of how a request is written. `place` names the field; a value that may be missing has a branch `none`. */
export const input = {
  'problem.input.not-json': 'What was sent is not JSON. Send one JSON object.',
  'problem.input.too-large': 'What was sent is too large or too deep. Send less at once.',
  'problem.input.required': '{place} is missing. Fill it in.',
  'problem.input.type':
    '{place} is written the wrong way.{expected, select, none { Correct it.} other { Write it as {expected}.}}',
  'problem.input.unknown-field': '{place} is not known here. Correct the spelling, or leave it out.',
  'problem.input.twice': '{place} is given more than once. Keep one.',
  'problem.input.not-one-of':
    '{place} is not one of the choices{value, select, none {} other {: “{value}”}}.{allowed, select, none { Choose another.} other { Choose from: {allowed}.}}',
  'problem.input.out-of-range':
    '{place} {least, select, none {{above, select, none {{most, select, none {{below, select, none {{latest, select, none {{earliest, select, none {is outside what is possible} other {is before {earliest}}}} other {is after {latest}}}} other {must be less than {below}}}} other {must be at most {most}}}} other {must be more than {above}}}} other {must be {most, select, none {at least {least}} other {from {least} to {most}}}}}. Correct it.',
  'problem.input.empty': '{place} is empty. Fill it in.',
  'problem.input.too-many':
    '{other, select, none {{place} has too many entries.{most, select, none { Use fewer.} 0 { Leave out what belongs to no flag.} other { Use at most {most}.}}} other {{place} and {other} do not go together. Use one of the two.}}',
  'problem.input.too-long':
    '{place} is too long.{most, select, none { Shorten it.} other { Use at most {most} characters.}}',
  'problem.input.characters':
    '{place} has characters that are not allowed.{expected, select, none { Leave them out.} other { Use only {expected}.}}',
  'problem.amount.unit':
    '{place} needs a number with a unit that fits.{expected, select, none { Check the unit.} other { Use: {expected}.}}',
  'problem.amount.negative': '{place} is below zero. Use zero or more.',
  'problem.amount.not-finite': '{place} is not a number. Write it in digits.',
  'problem.amount.too-fine': '{place} has more decimal places than can be measured. Use at most 3.',
  'problem.amount.too-large':
    '{place} is larger than any dose.{most, select, none {} other { Use {most} or less.}} Check the number and the unit.',
  'problem.amount.not-understood':
    '{place} could not be read as an amount. Write a number, a space and a unit, such as 7.5\u00a0mg.',
  'problem.date.not-a-date': '{place} is not a day of the calendar. Write year, month and day, such as 2026-12-01.',
  'problem.time.not-a-time': '{place} is not a time. Write hours and minutes from 00:00 to 23:59, such as 08:00.',
  'problem.time.twice': '{place} comes more than once. Keep each time once.',
  'problem.time-zone.not-known':
    '{place} is not known. Use the name of a zone, such as Europe/London; an offset does not know summer time.',
  'problem.text.not-understood':
    'Not all of this could be read{value, select, none {} other {: “{value}”}}. Write it like “20\u00a0mg three times a day”.',
  'problem.file.not-readable':
    'The file{file, select, none {} other { {file}}} could not be read. Check its name, and whether you may read it.',
  'problem.file.not-writable':
    'The file{file, select, none {} other { {file}}} could not be written. Check its folder, and whether you may write there.',
} as const;
