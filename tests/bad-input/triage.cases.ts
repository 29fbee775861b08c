/** What is wrong with a form of the triage: JSON put at places, and the problems it comes back with. */
export interface BadForm {
  readonly title: string;
  readonly put: Readonly<Record<string, string>>;
  readonly refused: readonly string[];
}

const put = (title: string, at: string, json: string, ...refused: string[]): BadForm => ({
  title,
  put: { [at]: json },
  refused,
});

export const badForms: readonly BadForm[] = [
  put('a question nobody asks', '/answers/headache', '"yes"', 'input.unknown-field /answers/headache'),
  put('an answer in another language', '/answers/seizure', '"ja"', 'input.not-one-of /answers/seizure'),
  put('an answer that is true', '/answers/seizure', 'true', 'input.type /answers/seizure'),
  put('an answer that is null', '/answers/seizure', 'null', 'input.type /answers/seizure'),
  put('answers as a list', '/answers', '["seizure"]', 'input.type /answers'),
  put('a field nobody knows', '/mood', '"fine"', 'input.unknown-field /mood'),
  put('a circumstance nobody knows', '/context/weather', 'true', 'input.unknown-field /context/weather'),
  put('a pump in words', '/context/pump', '"yes"', 'input.type /context/pump'),
  put('half a missed dose', '/context/missedSlots', '1.5', 'input.type /context/missedSlots'),
  put('fewer than no missed doses', '/context/missedSlots', '-1', 'input.out-of-range /context/missedSlots'),
  put('an excess without a unit', '/context/aboveThePlan', '10', 'amount.unit /context/aboveThePlan'),
  put(
    'an excess in micrograms',
    '/context/aboveThePlan',
    '{"value":10,"unit":"ug"}',
    'amount.unit /context/aboveThePlan/unit',
  ),
  put(
    'less than nothing taken',
    '/context/aboveThePlan',
    '{"value":-1,"unit":"mg"}',
    'amount.negative /context/aboveThePlan/value',
  ),
  put(
    'a temperature in kelvin',
    '/context/temperature',
    '{"value":311,"unit":"K"}',
    'input.not-one-of /context/temperature/unit',
  ),
  put(
    'a temperature of nobody',
    '/context/temperature',
    '{"value":60,"unit":"Cel"}',
    'input.out-of-range /context/temperature/value',
  ),
  put('a bare temperature', '/context/temperature', '38', 'input.type /context/temperature'),
  put(
    'a last dose without its offset',
    '/context/lastDoseAt',
    '"2026-12-02T08:00:00"',
    'instant.not-an-instant /context/lastDoseAt',
  ),
  put(
    'a last dose that is yet to come',
    '/context/lastDoseAt',
    '"2026-12-04T08:00:00Z"',
    'input.out-of-range /context/lastDoseAt',
  ),
  put('a day for a moment', '/now', '"2026-12-03"', 'instant.not-an-instant /now'),
  put('somebody else who answers', '/answeredBy', '"neighbour"', 'input.not-one-of /answeredBy'),
  put('words that are a number', '/text', '7', 'input.type /text'),
  put('words without end', '/text', JSON.stringify('a'.repeat(10_001)), 'input.too-long /text'),
  put('born after today', '/patient', '{"birthDate":"2027-01-01"}', 'input.out-of-range /patient/birthDate'),
  {
    title: 'several things at once',
    put: { '/answers/seizure': '"maybe"', '/context/pump': '1', '/now': '"now"' },
    refused: ['input.not-one-of /answers/seizure', 'input.type /context/pump', 'instant.not-an-instant /now'],
  },
];
