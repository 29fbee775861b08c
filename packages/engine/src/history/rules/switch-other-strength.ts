import { addDays } from '../../calendar/calendar.ts';
import { areUnequalLiquids, namesOf } from '../../medicine/same-make.ts';
import { writeAmount } from '../../quantity/write-amount.ts';
import { applies } from '../../safety/verdicts.ts';
import { ago, pack, phase, steady, strong, tens, twenties, weak } from '../examples.ts';
import type { HistoryRule, SeenHistory } from '../seen-history.ts';
import { lastSwitch } from '../switches.ts';

const switched: SeenHistory = {
  ...steady,
  course: [phase(100, 40, 40, { until: ago(14) }), phase(14, 40, 40, { products: [twenties] })],
};
const bottles: SeenHistory = {
  ...steady,
  course: [phase(100, 40, 40, { until: ago(3), products: [weak] }), phase(3, 40, 40, { products: [strong] })],
};

/**
 * The baclofen is of another strength or form than before: the same number of tablets, or the same volume, is another dose (H10,
 * PROD-10). A brand is not in a record; it may feel different as well (PROD-16). Said for two weeks (LIMIT-C7).
 */
export const switchOtherStrength: HistoryRule = {
  code: 'switch.other-strength',

  judge: (seen, facts) => {
    const { watch } = facts['LIMIT-C7'].figures;
    const found = lastSwitch(seen);
    if (found === undefined || seen.on > addDays(found.on, watch.value)) return undefined;
    const { now, before, on } = found;
    const isVolume = now.some((product) => before.some((one) => areUnequalLiquids(one, product)));
    return applies('switch.other-strength', isVolume ? 'warning' : 'caution', ['LIMIT-C7', 'PROD-10', 'PROD-16'], {
      since: on,
      products: namesOf(now),
      strength: writeAmount(now[0].strength),
      before: namesOf(before),
      strengthBefore: writeAmount(before[0].strength),
      volume: isVolume ? 'yes' : 'no',
      watch,
    });
  },

  examples: [
    { given: 'tablets of another strength for 14 days', seen: switched, verdict: 'applies', severity: 'caution' },
    { given: 'the same, a day later', seen: { ...switched, on: ago(-1) }, verdict: 'silent' },
    { given: 'a bottle of another strength', seen: bottles, verdict: 'applies', severity: 'warning' },
    {
      given: 'a liquid after tablets',
      seen: {
        ...switched,
        course: [phase(100, 40, 40, { until: ago(3) }), phase(3, 40, 40, { products: [weak] })],
      },
      verdict: 'applies',
      severity: 'caution',
    },
    {
      given: 'tablets that were taken once before',
      seen: {
        ...steady,
        course: [
          phase(300, 40, 40, { until: ago(100), products: [tens, twenties] }),
          phase(100, 40, 40, { until: ago(3) }),
          phase(3, 40, 40, { products: [twenties] }),
        ],
      },
      verdict: 'silent',
    },
    {
      given: 'tablets of another strength from tomorrow on',
      seen: {
        ...steady,
        course: [phase(100, 40, 40, { until: ago(-1) }), phase(-1, 40, 40, { products: [twenties] })],
      },
      verdict: 'silent',
    },
    { given: 'a first plan', seen: { ...steady, course: [phase(1, 15, 0)] }, verdict: 'silent' },
    {
      given: 'no plan, and a pack of another strength',
      seen: { ...steady, course: [], packs: [pack(30, tens), pack(2, twenties)] },
      verdict: 'applies',
    },
    {
      given: 'no plan, and another pack of the same',
      seen: { ...steady, course: [], packs: [pack(30, tens), pack(2, { ...tens, id: 'new' })] },
      verdict: 'silent',
    },
    { given: 'two plans that claim one place', seen: { ...switched, course: 'unknown' }, verdict: 'silent' },
  ],
};
