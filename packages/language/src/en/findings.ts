import type { FindingCode } from '@steady/engine';
import { conditionFindings } from './findings/conditions.ts';
import { course } from './findings/course.ts';
import { dose } from './findings/dose.ts';
import { doses } from './findings/doses.ts';
import { history } from './findings/history.ts';
import { kinetics } from './findings/kinetics.ts';
import { pace } from './findings/pace.ts';
import { person } from './findings/person.ts';
import { productsAndEnd } from './findings/products-and-end.ts';
import { pump } from './findings/pump.ts';
import { record } from './findings/record.ts';
import { supply } from './findings/supply.ts';
import { together } from './findings/together.ts';
import { triage } from './findings/triage.ts';

/**
 * What each finding says to a clinician: what, why, and what to do. The values of the finding come as amounts with their
 * units; `verdict` is `unknown` where something needed is missing.
 */
export const findings = {
  ...pace,
  ...dose,
  ...person,
  ...productsAndEnd,
  ...kinetics,
  ...triage,
  ...doses,
  ...course,
  ...record,
  ...pump,
  ...supply,
  ...history,
  ...together,
  ...conditionFindings,
} as const satisfies Record<`finding.${FindingCode}.${'title' | 'detail' | 'action'}`, string>;
