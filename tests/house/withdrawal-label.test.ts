import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { plantForThisTest, realTree } from '../boundaries/planted-tree.ts';
import { runSteady } from '../cli/run-steady.ts';
import { unlabelledFaces } from './withdrawal-label.ts';

const label = sayIn('en')('withdrawal.label');
const planted = (file: string, text: string) => unlabelledFaces(plantForThisTest({ [file]: text }));

describe('A face that holds the withdrawal index is refused (H41) where it could show it without its label', () => {
  it.each([
    ['packages/cli/src/simulate/index-as-table.ts', 'export const row = (of: LabelledIndex) => of.p50.join();'],
    [
      'packages/exchange/src/api/write-simulation.ts',
      'const answer = { withdrawal: withdrawalIndex(question, facts) };',
    ],
    ['packages/exchange/src/csv/write-simulation-csv.ts', 'rows(answer.withdrawal.p5, answer.withdrawal.p95)'],
    ['packages/exchange/src/print/template/curve.typ', '#let withdrawal = data.withdrawal\n#plot(withdrawal.p50)'],
    ['packages/server/src/routes/simulations.ts', 'reply.send(withdrawalIndex(question, facts))'],
    ['packages/web/src/components/index-band/index-band.tsx', '<Band low={withdrawal.p5} high={withdrawal.p95} />'],
    ['packages/screen/src/columns.ts', 'export const column = withdrawalIndex(question, facts).value.p50;'],
    [
      'packages/web/src/screens/curve/curve.tsx',
      "import { label } from './words.ts';\nexport const shown = (of: WithdrawalIndex) => of.p50;",
    ],
    [
      'packages/web/src/screens/curve/remark.tsx',
      '/* its label: elsewhere */ export const w = (of: WithdrawalIndex) => of.p50;',
    ],
    [
      'packages/web/src/screens/curve/picker.tsx',
      "<PickOne options={[{ value: 'a', label: say('x') }]} /><Line of={withdrawal.p50} />",
    ],
    ['packages/web/src/screens/curve/line.tsx', '<p>{withdrawal.label}</p><Line of={withdrawal.p50} />'],
  ])('%s', (file, text) => {
    expect(planted(file, text)).toEqual([file]);
  });
});

describe('A face is accepted where', () => {
  it.each([
    [
      'it shows the label next to the band',
      '<p>{index.label}</p><Band low={index.p5} of={withdrawalIndex.p50} high={index.p95} />',
    ],
    ['it writes the index with its label', 'const withdrawal = labelledIndex(withdrawalIndex(question, facts), say);'],
    ['it shows the quantiles of something else', 'export const band = [population.p5, population.p95];'],
    ['it speaks of withdrawal, and of no index', 'export const warned = says(withdrawal);'],
    ['it only hands the name on', "export { LabelledIndex } from './labelled-index.ts';"],
  ])('%s', (_, text) => {
    expect(planted('packages/web/src/screens/curve/curve.tsx', text)).toEqual([]);
  });
});

describe('The withdrawal index', () => {
  it('is in no face without its label', () => {
    expect(unlabelledFaces(realTree)).toEqual([]);
  });

  it.each([[['simulate', '--json']], [['simulate']]])('is said by steady %j with its label', async (args) => {
    const request = {
      patient: { weight: { value: 70, unit: 'kg' }, creatinineClearance: { value: 100, unit: 'mL/min' } },
      preset: 'default',
      doses: [{ at: 0, dose: { value: 20, unit: 'mg' }, route: 'oral' }],
      observe: [1, 24],
      withdrawal: true,
    };
    const { out } = await runSteady(args, { input: JSON.stringify(request) });
    expect(out.replaceAll(/\s+/g, ' ')).toContain(label);
  });
});
