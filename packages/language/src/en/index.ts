import { amounts } from './amounts.ts';
import { concentration } from './concentration.ts';
import { conditions } from './conditions.ts';
import { fields } from './fields.ts';
import { findings } from './findings.ts';
import { fixed } from './fixed.ts';
import { helpNow } from './help-now.ts';
import { plan } from './plan.ts';
import { planner } from './planner.ts';
import { print } from './print.ts';
import { problems } from './problems.ts';
import { server } from './server.ts';
import { simulation } from './simulation.ts';
import { terminal } from './terminal.ts';
import { triage } from './triage.ts';
import { withdrawal } from './withdrawal.ts';

/** Every sentence in English, as ICU messages, one file a topic. */
export const en = {
  ...amounts,
  ...concentration,
  ...conditions,
  ...fields,
  ...findings,
  ...fixed,
  ...helpNow,
  ...plan,
  ...planner,
  ...print,
  ...problems,
  ...server,
  ...simulation,
  ...terminal,
  ...triage,
  ...withdrawal,
} as const;

export type MessageId = keyof typeof en;
