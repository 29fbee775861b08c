import { fields } from './en/fields.ts';
import type { Say } from './say.ts';

/**
 * A place in a request in words: `/current/0/dose` is "Current dose 1, dose", `/pace/days` is "Length of the plan". The
 * number of an amount is the amount. A field that Steady does not know stays as it was written.
 */
export function placeOf(pointer: string, say: Say): string {
  const words: string[] = [];
  let inside = '';
  for (const segment of pointer
    .replace(/(?<=.)\/value$/, '')
    .split('/')
    .slice(1)) {
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    const last = words.at(-1);
    const whole = `${inside}.${name}`;
    if (/^\d+$/.test(name) && last !== undefined) words[words.length - 1] = `${last} ${Number(name) + 1}`;
    else if (isField(whole)) words[words.length - 1] = say(`field.${whole}`);
    else words.push(isField(name) ? say(`field.${name}`) : name);
    inside = name;
  }
  const place = words.join(', ') || say('field.whole');
  return place.slice(0, 1).toUpperCase() + place.slice(1);
}

type Field = { [Id in keyof typeof fields]: Id extends `field.${infer Name}` ? Name : never }[keyof typeof fields];

function isField(name: string): name is Field {
  return Object.hasOwn(fields, `field.${name}`);
}
