import { kidneyDiseaseIn } from '../patient/chronic-kidney-words.ts';
import { withoutKidneyDenials } from '../patient/kidney-denials.ts';
import { type ConditionCode, isConditionCode, type Patient } from '../patient/patient.ts';
import { plainCondition } from '../patient/read-condition.ts';
import type { KidneyCategory } from './kidney-rows.ts';

type Conditions = Patient['conditions'];

/**
 * The rows of REN-11 that the conditions say in words, whatever creatinine says. No condition code stands for kidneys that fail:
 * the words do not tell an acute failure from one for good. The third stage reaches over two rows (an eGFR of 30 to 59): which of
 * them, a result tells; without one it may be the worse (H14). Beside an acute injury it tells nothing: they may be worse by now.
 *
 * @param hasResult  whether an eGFR or a clearance is known that still tells
 */
export function kidneyRowsSaid(conditions: Conditions, hasResult: boolean): readonly KidneyCategory[] {
  const codes = codesSaid(conditions);
  const isAcute = codes.includes('acute-kidney-injury');
  return codes.flatMap((code): readonly KidneyCategory[] => {
    if (isAcute && isThirdStage(code)) return [];
    if (code === 'kidney-disease-stage-3') return [hasResult ? 'moderate' : 'low'];
    const row = code === undefined ? undefined : rowOf[code];
    return row === undefined ? [] : [row];
  });
}

/** Whether the conditions speak of a kidney disease for good or of a transplant, of whatever degree. */
export function saysKidneyDisease(conditions: Conditions): boolean {
  return codesSaid(conditions).some((code) => code !== undefined && /^kidney-/.test(code));
}

function isThirdStage(code: ConditionCode | 'failure' | undefined): boolean {
  return code === 'kidney-disease-stage-3' || code === 'kidney-disease-stage-3b';
}

const rowOf: Partial<Readonly<Record<ConditionCode | 'failure', KidneyCategory>>> = {
  failure: 'failure',
  dialysis: 'failure',
  'kidney-disease-stage-3b': 'low',
  'kidney-disease-stage-4': 'severe',
  'kidney-disease-stage-5': 'failure',
};

function codesSaid(conditions: Conditions): readonly (ConditionCode | 'failure' | undefined)[] {
  if (conditions === 'unknown') return [];
  return conditions.flatMap((condition) => {
    if (isConditionCode(condition)) return [condition];
    const plain = withoutKidneyDenials(plainCondition(condition));
    return [kidneyDiseaseIn(plain), ...(failed.test(plain) ? (['failure'] as const) : [])];
  });
}

const failed =
  /\b(kidney|renal) failure\b|dialy[sz]|\bon pd\b|\bcapd\b|\bha?emo(dia)?filtration\b|\bcrrt\b|\b(kidney|renal) replacement\b|\banuri[ac]\b/;
