/** Numbers with units that the engine has no amount for, and units that are words. No space here breaks. */
export const amounts = {
  'amount.years': '{value, plural, one {#\u00a0year} other {#\u00a0years}}',
  'amount.months': '{value, plural, one {#\u00a0month} other {#\u00a0months}}',
  'amount.weeks': '{value, plural, one {#\u00a0week} other {#\u00a0weeks}}',
  'amount.days': '{value, plural, one {#\u00a0day} other {#\u00a0days}}',
  'amount.hours': '{value, plural, one {#\u00a0hour} other {#\u00a0hours}}',
  'amount.percent': '{value, number}\u00a0%',
  'amount.kilograms': '{value, number}\u00a0kg',
  'amount.centimetres': '{value, number}\u00a0cm',
  'amount.milligrams-a-decilitre': '{value, number}\u00a0mg/dL',
  'amount.milligrams-a-kilogram-a-day': '{value, number}\u00a0mg\u00a0per\u00a0kg\u00a0a\u00a0day',
  'amount.micrograms-a-day': '{value, number}\u00a0micrograms/day',
  'amount.litres': '{value, number}\u00a0L',
  'amount.litres-an-hour': '{value, number}\u00a0L/h',
  'amount.per-hour': '{value, number}\u00a0per\u00a0hour',
  'amount.millilitres-a-minute': '{value, number}\u00a0mL/min',
  'amount.millilitres-a-minute-by-surface': '{value, number}\u00a0mL/min/1.73\u00a0m²',
} as const;
