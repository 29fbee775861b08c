import type { FactId, Region } from '@steady/knowledge';
import type { Product } from '../../medicine/product.ts';
import type { Unknown } from '../../patient/patient.ts';
import { applies } from '../../safety/verdicts.ts';
import { ago, doses, pack, phase, steady, tens, weak } from '../examples.ts';
import { runsOf } from '../runs.ts';
import type { HistoryRule, SeenHistory } from '../seen-history.ts';

const newPack: SeenHistory = { ...steady, packs: [pack(0, tens)] };

/**
 * Where to keep it, so that no child finds it (H37): on the day of a start, and on the day that a pack comes or is entered, and on
 * no other. A small amount can kill a child (OD-07). Dates and open bottles are `supply.expired` and its neighbours.
 */
export const storageAtHome: HistoryRule = {
  code: 'storage.at-home',

  judge: ({ course, packs, on, region }, facts) => {
    const came = packs.filter((pack) => pack.on === on || pack.told === on).map(({ product }) => product);
    const begun = course === 'unknown' ? [] : startedOn(on, course);
    const products = [...came, ...begun];
    if (products.length === 0) return undefined;
    const isLiquid = products.some(({ form }) => form === 'liquid');
    const { low, high } = facts['STOR-01'].figures;
    return applies('storage.at-home', 'info', citesFor(isLiquid, region), {
      form: isLiquid ? 'liquid' : 'solid',
      region,
      low,
      high,
    });
  },

  examples: [
    { given: 'a pack that came today', seen: newPack, verdict: 'applies', severity: 'info' },
    {
      given: 'a pack of yesterday that was entered today',
      seen: { ...steady, packs: [pack(1, tens, { told: ago(0) })] },
      verdict: 'applies',
    },
    {
      given: 'a pack that came and was entered yesterday',
      seen: { ...steady, packs: [pack(1, tens)] },
      verdict: 'silent',
    },
    { given: 'a bottle that came today', seen: { ...steady, packs: [pack(0, weak)] }, verdict: 'applies' },
    { given: 'a first dose today', seen: { ...steady, course: doses(0, [0, 15]) }, verdict: 'applies' },
    { given: 'a first dose yesterday', seen: { ...steady, course: doses(0, [1, 15]) }, verdict: 'silent' },
    {
      given: 'a rise today, a week after a start',
      seen: { ...steady, course: doses(0, [7, 15], [0, 30]) },
      verdict: 'silent',
    },
    { given: 'a rise today', seen: { ...steady, course: doses(15, [0, 30]) }, verdict: 'silent' },
    {
      given: 'a plan from today on of which nobody says what was before',
      seen: { ...steady, course: [phase(0, 30, 'unknown')] },
      verdict: 'applies',
    },
    { given: 'two plans that claim one place', seen: { ...steady, course: 'unknown' }, verdict: 'silent' },
  ],
};

function startedOn(on: SeenHistory['on'], course: Exclude<SeenHistory['course'], Unknown>): readonly Product[] {
  const starts = runsOf(course).filter(
    ({ change, from }) => from === on && (change === 'start' || change === 'unknown'),
  );
  return starts.length === 0 ? [] : course.filter(({ from }) => from === on).flatMap(({ products }) => products);
}

function citesFor(isLiquid: boolean, region: Region | Unknown): readonly FactId[] {
  if (isLiquid) return ['STOR-04', 'OD-07', 'STOR-03', ...(region === 'US' ? (['STOR-02'] as const) : [])];
  return ['STOR-04', 'OD-07', ...(region === 'US' || region === 'AU' ? (['STOR-01'] as const) : [])];
}
