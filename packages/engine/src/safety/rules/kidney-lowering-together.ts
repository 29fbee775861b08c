import { alsoTaking, calmCheck, having, knowing, medicine } from '../examples.ts';
import { severityOn } from '../interaction.ts';
import { areKidneysBelow } from '../kidneys-below.ts';
import { kidneysSeen } from '../kidneys-seen.ts';
import { namesOf, namesOfKind } from '../other-medicines.ts';
import type { PersonRule } from '../rule.ts';
import type { SeenPerson } from '../seen.ts';
import { applies } from '../verdicts.ts';

/** What lowers kidney function, an ACE inhibitor with a diuretic too: a steady dose can turn toxic within days. */
export const kidneyLoweringTogether: PersonRule = {
  code: 'kidney-lowering.together',

  judge: (seen, facts) => {
    const names = [...new Set([...namesOf(seen, ['INT-13']), ...aceInhibitorWithDiuretic(seen)])];
    if (names.length === 0) return undefined;
    const { severity, severityLowKidney, egfr } = facts['INT-13'].figures;
    const scale = areKidneysBelow(egfr.value, seen, facts) === true ? severityLowKidney : severity;
    return applies('kidney-lowering.together', severityOn(scale.value) ?? 'info', ['INT-13', 'REN-13'], {
      medicines: names.join(', '),
      count: names.length,
      ...kidneysSeen(seen, egfr, facts),
    });
  },

  examples: [
    { given: 'ibuprofen and an eGFR of 60', seen: kidneys(60), verdict: 'applies', severity: 'warning' },
    { given: 'ibuprofen and an eGFR of 59.9', seen: kidneys(59.9), verdict: 'applies', severity: 'danger' },
    { given: 'ibuprofen and an eGFR of 28', seen: kidneys(28), verdict: 'applies', severity: 'danger' },
    { given: 'ibuprofen and no result', seen: kidneys('unknown'), verdict: 'applies', severity: 'warning' },
    {
      given: 'ibuprofen and acute kidney injury',
      seen: having(kidneys('unknown'), 'acute-kidney-injury'),
      verdict: 'applies',
      severity: 'danger',
    },
    { given: 'an ACE inhibitor alone', seen: taking('ace-inhibitor'), verdict: 'silent' },
    { given: 'a diuretic alone', seen: taking('diuretic'), verdict: 'silent' },
    {
      given: 'an ACE inhibitor and a diuretic',
      seen: taking('ace-inhibitor', 'diuretic'),
      verdict: 'applies',
      severity: 'warning',
    },
    { given: 'medicines nobody asked for', seen: knowing(calmCheck, { medicines: 'unknown' }), verdict: 'silent' },
  ],
};

function aceInhibitorWithDiuretic(seen: SeenPerson): readonly string[] {
  const [ace, diuretic] = [namesOfKind(seen, 'ace-inhibitor'), namesOfKind(seen, 'diuretic')];
  return ace.length > 0 && diuretic.length > 0 ? [...ace, ...diuretic] : [];
}

function taking(...kinds: readonly ('ace-inhibitor' | 'diuretic')[]): SeenPerson {
  return knowing(calmCheck, { medicines: kinds.map((kind) => medicine(kind, ['INT-12'], kind)) });
}

function kidneys(egfr: number | 'unknown'): SeenPerson {
  return { ...alsoTaking(calmCheck, ['INT-13']), kidney: { egfr, creatinineClearance: egfr } };
}
