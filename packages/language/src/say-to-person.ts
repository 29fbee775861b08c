import type { Finding, FindingCode } from '@steady/engine';
import { toPerson } from './en/to-person.ts';
import { formatWritten } from './format-written.ts';
import type { Say } from './say.ts';
import { isDay, sayDay } from './say-date.ts';

/** What a finding says to the person it is about; undefined where it is for clinicians only. */
export function sayToPerson({ code, values }: Pick<Finding, 'code' | 'values'>, say: Say): string | undefined {
  if (!isForPerson(code)) return undefined;
  const spoken = Object.entries(values).map(([name, value]): [string, string | number] => [
    name,
    typeof value === 'object' ? formatWritten(value, say) : isDay(value) ? sayDay(value, say) : value,
  ]);
  return say(`to-person.${code}`, Object.fromEntries(spoken));
}

type ForPerson = {
  [Id in keyof typeof toPerson]: Id extends `to-person.${infer Code}` ? Code : never;
}[keyof typeof toPerson];

function isForPerson(code: FindingCode): code is ForPerson & FindingCode {
  return Object.hasOwn(toPerson, `to-person.${code}`);
}
