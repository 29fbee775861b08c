import { simulateAnswerSchema } from '@steady/exchange';
import { describe, expect, it } from 'vitest';
import { problemsIn, runShell, runSteady } from './run-steady.ts';

/** The example of the contract, word for word. */
const request = `{
  "patient": {"weight": {"value": 70, "unit": "kg"}, "creatinineClearance": {"value": 100, "unit": "mL/min"}},
  "preset": "default",
  "doses": [ {"at": 0, "dose": {"value": 20, "unit": "mg"}, "route": "oral"} ],
  "changes": [ {"at": 48, "creatinineClearance": {"value": 40, "unit": "mL/min"}},
               {"at": 60, "dialysis": {"value": 7.7, "unit": "L/h"}}, {"at": 64, "dialysis": null} ],
  "observe": [0.25, 1, 2, 4, 8, 12, 24]
}`;

describe('The contract of the command line: steady simulate', () => {
  it('answers with the parameters and the concentrations', async () => {
    const { code, out, err } = await runSteady(['simulate', '--json'], { input: request });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answer = simulateAnswerSchema.parse(JSON.parse(out));
    expect(answer.parameters).toEqual({
      bioavailability: 0.75,
      volume: 49,
      clearance: 7.9,
      absorptionRate: 2.5,
      lag: 0.25,
    });
    expect(answer.concentration).toMatchObject({ unit: 'ng/mL', at: [0.25, 1, 2, 4, 8, 12, 24] });
    const textbook = [0.25, 1, 2, 4, 8, 12, 24].map(
      (at) =>
        ((1000 * 0.75 * 20 * 2.5) / (49 * (2.5 - 7.9 / 49))) *
        (Math.exp(-(7.9 / 49) * (at - 0.25)) - Math.exp(-2.5 * (at - 0.25))),
    );
    for (const [i, level] of textbook.entries()) expect(answer.concentration.value[i]).toBeCloseTo(level, 9);
  });

  it('to read: whose levels they are stands before the first of them', async () => {
    const { code, out } = await runSteady(['simulate'], { input: request });
    expect(code).toBe(0);
    expect(out.indexOf('typical person with your inputs')).toBeGreaterThan(0);
    expect(out.indexOf('typical person with your inputs')).toBeLessThan(out.indexOf('243'));
    expect(out).toContain('Highest: 253\u00a0ng/mL at hour\u00a01.4\n');
    expect(out).toContain('typical person (preset `default`)');
    expect(out).toContain('KIN-06');
  });

  it('shows an example that runs as it stands', async () => {
    const { out: help } = await runSteady(['simulate', '--help']);
    const example = help.slice(help.indexOf('  npx steady')).replaceAll(/^ {2}npx/gm, 'npx');
    const { code, out } = await runShell(example);
    expect(code).toBe(0);
    expect(out).toContain('Spread of 1,000 invented people');
    // it is looked at beyond its last change, and what it changes can be seen
    const [, later = ''] = /"changes": (.*),\n/.exec(example) ?? [];
    const [, looked = ''] = /"observe": (.*),\n/.exec(example) ?? [];
    const changed = (JSON.parse(later) as readonly { readonly at: number }[]).map(({ at }) => at);
    expect(Math.max(...JSON.parse(looked))).toBeGreaterThan(Math.max(...changed));
    expect(out).toContain('In this forecast from 48\u00a0hours on.');
  });

  it('explains each field of a request, and those within it, in its help', async () => {
    const { out: help } = await runSteady(['simulate', '--help']);
    for (const [field, words] of [
      ['patient', 'Who the typical person is like'],
      ['  weight (optional)', 'In kg.'],
      ['preset (optional)', 'healthy-fasted-two-compartment'],
      ['  route', 'oral, intravenous, intrathecal'],
      ['  over (optional)', 'Hours it runs in; left out, at once.'],
      ['  dialysis (optional)', '`null` where it ends'],
      ['population (optional)', 'the same seed gives the same ones'],
      ['  patients', 'How many, from 20 to 100,000.'],
      ['  seed', 'it decides who is drawn'],
    ]) {
      const line = help.split('\n').find((each) => each.startsWith(`  ${field} `));
      expect(line).toContain(words);
    }
  });

  it('says what is so at the start only, and each change of the clearance with what it changes', async () => {
    const { out } = await runSteady(['simulate'], { input: request });
    const plain = out.replaceAll('\u00a0', ' ');
    expect(plain).toContain('Half-life at the start: 4.3 hours');
    expect(plain).toMatch(/From hour 48: clearance 4\.12 L\/h, half-life 8\.2 hours, levels settle after 35\.6 hours/);
    expect(plain).toMatch(/From hour 60: clearance 11\.82 L\/h/);
    expect(plain).toContain('Area from hour 0 to 24:');
    expect(plain).toContain('The kidneys get weaker within this forecast');
    expect(plain).toContain('From 48 hours on the creatinine clearance is 40 mL/min instead of 100 mL/min, 60 % less.');
    expect(plain).toContain('A fall like this can be acute kidney injury.');
    const always = await runSteady(['simulate'], { input: JSON.stringify({ ...JSON.parse(request), changes: [] }) });
    expect(always.out).toContain('Half-life: 4.3\u00a0hours');
  });

  it('says a peak of a later day in whole hours: nobody looks at the clock more often', async () => {
    const doses = Array.from({ length: 20 }, (_, i) => ({
      at: 7.77 * i,
      dose: { value: 10, unit: 'mg' },
      route: 'oral',
    }));
    const { out } = await runSteady(['simulate'], {
      input: JSON.stringify({ ...JSON.parse(request), doses, changes: [], observe: [160] }),
    });
    expect(out).toMatch(/Highest: \d+\u00a0ng\/mL at hour\u00a01\d\d\n/);
  });

  it('says what is dangerous before any level, once', async () => {
    const doses = [{ at: 0, dose: { value: 200, unit: 'mg' }, route: 'oral' }];
    const { out } = await runSteady(['simulate'], { input: JSON.stringify({ ...JSON.parse(request), doses }) });
    const title = 'Danger: An overdose at once';
    expect(out.indexOf(title)).toBeGreaterThan(out.indexOf('Before anything else'));
    expect(out.indexOf(title)).toBeLessThan(out.indexOf('Plasma'));
    expect(out.split(title)).toHaveLength(2);
  });

  it('shows what a pump adds as a range, and no range whose ends are one number', async () => {
    const doses = [
      { at: 0, dose: { value: 20, unit: 'mg' }, route: 'oral' },
      { at: 0, dose: { value: 100, unit: 'ug' }, route: 'intrathecal', over: 24 },
    ];
    const { out } = await runSteady(['simulate'], {
      input: JSON.stringify({ ...JSON.parse(request), doses, changes: [], observe: [1] }),
    });
    expect(out).toMatch(/│ +1 │ +240 │ +29\.6 to 88\.9 │ +7\.4 to 22\.2 │/);
  });

  it('says one kidney function in one way, wherever it is said', async () => {
    const patient = {
      ...{ birthDate: '1951-01-01', sex: 'male', weight: { value: 59.9, unit: 'kg' } },
      creatinine: { value: 1.9, unit: 'mg/dL', on: '2026-11-01' },
    };
    const { out } = await runSteady(['simulate'], {
      input: JSON.stringify({ ...JSON.parse(request), patient, changes: [], on: '2026-12-01' }),
    });
    const said = [...out.matchAll(/reatinine clearance: ([\d.]+).mL\/min/g)].map(([, value]) => value);
    expect(said.length).toBeGreaterThan(1);
    expect(new Set(said)).toEqual(new Set(['28.4']));
  });

  it('refuses with exit 2, every problem at once, and nothing on standard output', async () => {
    const ended = await runSteady(['simulate'], { input: '{"patient":{},"doses":[],"observe":[-1]}' });
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(problemsIn(ended).toSorted()).toEqual(['input.empty /doses', 'input.out-of-range /observe/0']);
  });
});
