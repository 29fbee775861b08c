import { isChild } from '../../safety/age-group.ts';
import { inUnit } from '../../safety/amounts.ts';
import { applies, cannotTell } from '../../safety/verdicts.ts';
import { steady } from '../examples.ts';
import type { HistoryRule, SeenHistory } from '../seen-history.ts';

const child: SeenHistory = { ...steady, age: 8, weight: { decided: 20, last: 22.1 } };

/** A child whose weight has moved since the doses were decided: doses by weight are worked out anew (DOSE-29). */
export const followUpChildWeight: HistoryRule = {
  code: 'follow-up.child-weight',

  judge: ({ age, isSigned, weight: { decided, last } }, facts) => {
    if (!isSigned || decided === 'unknown' || last === 'unknown') return undefined;
    if (age !== 'unknown' && !isChild(age, facts)) return undefined;
    const { weightChange } = facts['DOSE-29'].figures;
    if (Math.abs(last - decided) * 100 <= decided * weightChange.value) return undefined;
    const said = age === 'unknown' ? cannotTell : applies;
    return said('follow-up.child-weight', 'warning', ['DOSE-29'], {
      decided: inUnit(decided, 'kg'),
      last: inUnit(last, 'kg'),
      weightChange,
      age: inUnit(age, 'a'),
    });
  },

  examples: [
    { given: 'a child that gained more than 10 %', seen: child, verdict: 'applies', severity: 'warning' },
    { given: 'a child that gained 10 %', seen: { ...child, weight: { decided: 20, last: 22 } }, verdict: 'silent' },
    { given: 'a child that lost more', seen: { ...child, weight: { decided: 20, last: 17.9 } }, verdict: 'applies' },
    { given: 'an adult that gained as much', seen: { ...child, age: 18 }, verdict: 'silent' },
    { given: 'somebody of an age nobody knows', seen: { ...child, age: 'unknown' }, verdict: 'cannot-tell' },
    {
      given: 'no weight when the doses were decided',
      seen: { ...child, weight: { decided: 'unknown', last: 22.1 } },
      verdict: 'silent',
    },
    { given: 'a plan that nobody signed', seen: { ...child, isSigned: false }, verdict: 'silent' },
  ],
};
