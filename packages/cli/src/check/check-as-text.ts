import { isConditionCode } from '@steady/engine';
import type { WireCheckAnswer } from '@steady/exchange/api';
import type { Say } from '@steady/language';
import { findingsAsText } from '../plan/findings-as-text.ts';
import { ink } from '../plan/ink.ts';
import { section } from '../section.ts';

/** A check to read: the findings, ranked, then what each word was recognised as. */
export function checkAsText({ findings, medicines, conditions }: WireCheckAnswer, say: Say): string {
  return [
    ink.bold(say('check.counted', { count: findings.length })),
    ...section(say('terminal.findings'), findingsAsText(findings, say)),
    ...section(
      say('check.medicines'),
      medicines.map(({ given, recognised, whole, perhaps }) =>
        recognised === 'not-recognised'
          ? notRecognised(given, perhaps, say)
          : say(whole ? 'check.recognised' : 'check.recognised-in-part', { given, name: recognised }),
      ),
    ),
    ...section(
      say('check.conditions'),
      conditions.map(({ given, recognised }) =>
        isConditionCode(recognised)
          ? say('check.recognised', { given, name: say(`condition.${recognised}`) })
          : say('check.not-recognised', { given }),
      ),
    ),
  ].join('\n');
}

function notRecognised(given: string, perhaps: string | undefined, say: Say): string {
  return perhaps === undefined
    ? say('check.not-recognised', { given })
    : say('check.perhaps', { given, name: perhaps });
}
