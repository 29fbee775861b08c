/** Words by which a text tells in figures what was taken, how long nothing was, and how warm somebody is. */
export const amountWords = {
  taking: ['took', 'taken', 'had', 'swallowed', 'ate', 'drank', 'downed', 'gave', 'given'],
  milligrams: ['mg', 'mgs', 'milligram', 'milligrams'],
  multiplied: ['x', 'times', 'of', 'tablet', 'tablets', 'pill', 'pills'],
  instead: ['instead of', 'rather than'],
  times: ['times', 'x'],
  whatIsUsual: ['dose', 'doses', 'amount', 'usual', 'normal', 'prescribed', 'prescription', 'much'],
  notAmounts: ['am', 'pm', 'oclock', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'],
  clock: ['at'],
  not: ['not', 'havent', 'hasnt', 'hadnt', 'didnt', 'never'],
  having: ['had', 'taken', 'take', 'took', 'got', 'given', 'used'],
  doses: [
    'baclofen',
    'tablet',
    'tablets',
    'pill',
    'pills',
    'dose',
    'doses',
    'medicine',
    'meds',
    'medication',
    'it',
    'them',
  ],
  temperature: ['temperature', 'temp', 'thermometer'],
  besideTemperature: ['is', 'was', 'of', 'at', 'now', 'about', 'up', 'to', 'over', 'above', 'says', 'reads'],
  degrees: ['degrees', 'degree', 'deg'],
  fahrenheit: ['f', 'fahrenheit'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Hours in each span that people name. */
export const hoursOfSpan: ReadonlyMap<string, number> = new Map([
  ['hour', 1],
  ['hours', 1],
  ['hr', 1],
  ['hrs', 1],
  ['h', 1],
  ['day', 24],
  ['days', 24],
  ['night', 24],
  ['nights', 24],
  ['week', 168],
  ['weeks', 168],
]);

const upToNineteen =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Numbers in words; `couple` and `few` are what they are at least. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...upToNineteen.split(' ').map((word, i) => [word, i + 1] as const),
  ...tens.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
  ['couple', 2],
  ['few', 2],
  ['several', 2],
  ['dozen', 12],
  ['hundred', 100],
]);
