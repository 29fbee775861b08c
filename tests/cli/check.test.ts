import { checkAnswerSchema } from '@steady/exchange';
import { describe, expect, it } from 'vitest';
import { problemsIn, runShell, runSteady } from './run-steady.ts';

/** The person of the contract, with a kidney, two painkillers and a pill nobody knows. */
const request = `{
  "patient": {"birthDate": "1952-05-01", "sex": "female", "weight": {"value": 70, "unit": "kg"},
              "creatinine": {"value": 1.7, "unit": "mg/dL", "on": "2026-11-01"}, "region": "US"},
  "conditions": ["sleep apnea", "gout"],
  "medicines": ["Ibuprofen 400 mg tablets", {"code": "7052", "system": "http://www.nlm.nih.gov/research/umls/rxnorm"}, "a blue pill"],
  "regimen": [ {"time": "08:00", "dose": {"value": 10, "unit": "mg"}}, {"time": "22:00", "dose": {"value": 20, "unit": "mg"}} ],
  "on": "2026-12-01"
}`;

describe('The contract of the command line: steady check', () => {
  it('answers with findings, ranked, and with what each medicine was recognised as', async () => {
    const { code, out, err } = await runSteady(['check', '--json'], { input: request });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answer = checkAnswerSchema.parse(JSON.parse(out));
    expect(answer.medicines).toMatchObject([
      { given: 'Ibuprofen 400 mg tablets', recognised: 'ibuprofen', classes: ['INT-13'] },
      { given: 'RxNorm:7052', recognised: 'morphine', classes: ['INT-01'], by: 'rxnorm', approved: true },
      { given: 'a blue pill', recognised: 'not-recognised', classes: [] },
    ]);
    expect(answer.conditions).toEqual([
      { given: 'sleep apnea', recognised: 'sleep-apnoea' },
      { given: 'gout', recognised: 'not-recognised' },
    ]);
    expect(answer.findings.map(({ code, severity, verdict }) => `${severity} ${verdict} ${code}`)).toEqual([
      'danger applies age.older-adult-kidneys',
      'danger applies opioid.together',
      'danger applies kidney-lowering.together',
      'danger applies breathing.sleep-apnoea',
      'warning applies renal.reduce-oral-dose',
      'caution cannot-tell condition.not-recognised',
      'caution cannot-tell medicine.not-recognised',
      'info applies age.older-adult',
    ]);
  });

  it('tells by how much kidneys like these raise the risk (REN-07)', async () => {
    const { out } = await runSteady(['check'], { input: request });
    const read = out.replaceAll('\u00a0', ' ');
    expect(read).toContain('1.23 % more were admitted with it within 30 days at 20 mg a day or more than below.');
    expect(read).toContain('a blue pill: not recognised, so not checked');
  });

  it('names each source once, and says nothing of a place that nobody wrote down', async () => {
    const { out } = await runSteady(['check'], { input: request });
    expect(out).not.toMatch(/not recorded/);
    const blocks = out.split('\n\n').map((block) => block.split('\n').filter((line) => /^ *Source/.test(line)));
    for (const lines of blocks) expect(lines).toEqual([...new Set(lines)]);
    expect(blocks.flat().length).toBeGreaterThan(5);
  });

  it('takes the UCUM code of a unit alone, since JSON is written by programs (U4)', async () => {
    for (const unit of ['\u00b5mol/L', '\u03bcmol/L', 'mmol/L']) {
      const input = request.replace('"value": 1.7, "unit": "mg/dL"', `"value": 150, "unit": "${unit}"`);
      const ended = await runSteady(['check', '--json'], { input });
      expect(ended.code, unit).toBe(2);
      expect(problemsIn(ended)).toEqual([expect.stringMatching(/ \/patient\/creatinine\/unit$/)]);
    }
  });

  it('asks whether a misspelling was meant, and judges it as that until somebody says (H14)', async () => {
    const input = request.replace('Ibuprofen 400 mg tablets', 'ibuprofin 400 mg').replace('a blue pill', 'diazpeam');
    const { out } = await runSteady(['check', '--json'], { input });
    const { medicines, findings } = checkAnswerSchema.parse(JSON.parse(out));
    expect(medicines[0]).toMatchObject({ recognised: 'not-recognised', perhaps: 'ibuprofen', whole: false });
    const values = new Map(findings.map((finding) => [finding.code, finding.values]));
    expect(values.get('medicine.not-recognised')).toMatchObject({ count: 2, perhaps: 'ibuprofen, diazepam' });
    expect(values.get('kidney-lowering.together')).toMatchObject({ medicines: 'ibuprofin 400 mg (ibuprofen?)' });
    expect(values.get('benzodiazepine.together')).toMatchObject({ medicines: 'diazpeam (diazepam?)' });
    const told = await runSteady(['check'], { input });
    expect(told.out).toContain('diazpeam: not recognised. Did you mean diazepam?');
  });

  it('cannot tell what it was not told, and says each of it', async () => {
    const { code, out } = await runSteady(['check', '--json'], { input: '{}' });
    expect(code).toBe(0);
    const { findings } = checkAnswerSchema.parse(JSON.parse(out));
    expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(['cannot-tell']));
    expect(findings.map((finding) => finding.code).sort()).toEqual([
      'age.not-established',
      'condition.not-recognised',
      'dose.not-known',
      'medicine.not-recognised',
      'region.unknown',
      'renal.reduce-oral-dose',
    ]);
  });

  it('shows an example that runs as it stands', async () => {
    const { out: help } = await runSteady(['check', '--help']);
    const example = help.slice(help.indexOf('  npx steady')).replaceAll(/^ {2}npx/gm, 'npx');
    const { code, out } = await runShell(example);
    expect(code).toBe(0);
    expect(out).toContain('hydrocodone / acetaminophen');
  });

  it('refuses with exit 2, every problem at once, and nothing on standard output', async () => {
    const wrong = `{"patient": {"medicines": []}, "medicines": ["x"], "regimen": [{"time": "8", "dose": 5}], "colour": 1}`;
    const ended = await runSteady(['check'], { input: wrong });
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(problemsIn(ended).toSorted()).toEqual([
      'amount.unit /regimen/0/dose',
      'input.twice /medicines',
      'input.unknown-field /colour',
      'time.not-a-time /regimen/0/time',
    ]);
  });
});
