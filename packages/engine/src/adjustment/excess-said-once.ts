import type { Finding, FindingValue } from '../safety/finding.ts';
import { signsTold } from './signs-told.ts';

/**
 * One finding for one excess. Both the doses and the triage of a record find it; the one of the doses has the amounts, so it takes
 * over what the other adds: the emergency, what it rests on, and the signs that were told with it. Where no dose tells of the
 * excess, as of one that somebody noted without an amount, that of the triage stays.
 *
 * @param urgent   what the triage of the record finds that cannot wait
 * @param ofDoses  what the doses call for
 */
export function excessSaidOnce(urgent: readonly Finding[], ofDoses: readonly Finding[]): readonly Finding[] {
  const repeated = urgent.filter(({ code }) => code.startsWith('triage.excess'));
  const tooMuch = ofDoses.find(({ code }) => code === 'dose.too-much');
  if (tooMuch === undefined || repeated.length === 0) return [...urgent, ...ofDoses];
  const signs = [...new Set(repeated.flatMap(({ values }) => signsIn(values['signs'])))];
  const whole: Finding = {
    ...tooMuch,
    severity: 'emergency',
    cites: [...new Set([...tooMuch.cites, ...repeated.flatMap(({ cites }) => cites)])],
    values: { ...tooMuch.values, level: 'emergency', ...(signs.length > 0 && { signs: signs.join(', ') }) },
  };
  return [
    ...urgent.filter((finding) => !repeated.includes(finding)),
    ...ofDoses.map((finding) => (finding === tooMuch ? whole : finding)),
  ];
}

/** Of what the triage names, what is a sign: how much was taken stands in amounts, and who it is in the risk. */
function signsIn(told: FindingValue | undefined): readonly string[] {
  return signsTold(told).filter((code) => code !== 'extra-dose');
}
