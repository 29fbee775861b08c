import { areUnequalLiquids, namesOf } from '../../medicine/same-make.ts';
import { writeAmount } from '../../quantity/write-amount.ts';
import { applies, cannotTell } from '../../safety/verdicts.ts';
import { pack, steady, strong, tens, twenties, weak } from '../examples.ts';
import type { HistoryRule, SeenHistory } from '../seen-history.ts';
import { citesOfPacks, takenFor, wrongPacks } from '../wrong-packs.ts';

const wrongBox: SeenHistory = { ...steady, packs: [pack(30, tens), pack(2, twenties)] };
const wrongBottle: SeenHistory = { ...steady, packs: [pack(2, strong, { planned: [weak] })] };

/**
 * What came in is of a strength or form that the plan is not made from: counted out as the plan says, it is another dose (H10,
 * PROD-10), and too little of it is a wrong substitution (WD-23). Until it is counted as gone, or a plan is made from it.
 *
 * It is a danger where a volume is
 * another dose, and where its name is that of what the plan is made from.
 *
 * Values: `kind` is `volume` where two liquids differ, `untold` where two plans claim one place.
 */
export const switchNotInPlan: HistoryRule = {
  code: 'switch.not-in-plan',

  judge: ({ packs }) => {
    const wrong = wrongPacks({ packs });
    const untold = packs.filter(({ isGone, planned }) => !isGone && planned === 'unknown');
    const [said, shown] = wrong.length > 0 ? [applies, wrong] : [cannotTell, untold];
    const last = shown.at(-1);
    if (last === undefined) return undefined;

    const unequal = shown.flatMap(({ product, planned }) =>
      planned === 'unknown' ? [] : planned.filter((one) => areUnequalLiquids(one, product)),
    );
    const [measured] = unequal;
    const kind = wrong.length === 0 ? 'untold' : measured === undefined ? 'other' : 'volume';
    const severity = wrong.some((one) => takenFor(one).length > 0) ? 'danger' : 'warning';
    return said('switch.not-in-plan', severity, citesOfPacks, {
      products: namesOf(shown.map(({ product }) => product)),
      on: last.on,
      strength: writeAmount(last.product.strength),
      planned: last.planned === 'unknown' ? last.planned : namesOf(last.planned),
      ...(measured !== undefined && { plannedStrength: writeAmount(measured.strength) }),
      kind,
    });
  },

  examples: [
    { given: 'tablets of a strength that is not in the plan', seen: wrongBox, verdict: 'applies', severity: 'warning' },
    {
      given: 'a bottle of another strength under the same name',
      seen: wrongBottle,
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'tablets of another strength under the name of those in the plan',
      seen: { ...steady, packs: [pack(2, { ...twenties, id: tens.id })] },
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'a liquid where the plan has tablets',
      seen: { ...steady, packs: [pack(2, weak)] },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'packets of the strength of the tablets in the plan',
      seen: { ...steady, packs: [pack(2, { ...tens, form: 'granules' })] },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'what the plan is made from, under another name',
      seen: { ...steady, packs: [pack(2, { ...tens, id: 'new' })] },
      verdict: 'silent',
    },
    {
      given: 'the wrong tablets, counted as gone',
      seen: { ...steady, packs: [pack(2, twenties, { isGone: true })] },
      verdict: 'silent',
    },
    { given: 'no plan at all', seen: { ...steady, packs: [pack(2, twenties, { planned: [] })] }, verdict: 'silent' },
    {
      given: 'two plans that claim one place',
      seen: { ...steady, packs: [pack(2, tens, { planned: 'unknown' })] },
      verdict: 'cannot-tell',
      severity: 'warning',
    },
  ],
};
