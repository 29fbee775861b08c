import { advice } from './advice.ts';
import { amounts } from './amounts.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { concentration } from './concentration.ts';
import { conditions } from './conditions.ts';
import { fields } from './fields.ts';
import { findings } from './findings.ts';
import { fixed } from './fixed.ts';
import { helpNow } from './help-now.ts';
import { hospital } from './hospital.ts';
import { lastWeek } from './last-week.ts';
import { plan } from './plan.ts';
import { planner } from './planner.ts';
import { print } from './print.ts';
import { problems } from './problems.ts';
import { pump } from './pump.ts';
import { server } from './server.ts';
import { simulation } from './simulation.ts';
import { terminal } from './terminal.ts';
import { toPerson } from './to-person.ts';
import { triage } from './triage.ts';
import { withdrawal } from './withdrawal.ts';

/** Every sentence in English, as ICU messages, one file a topic. */
export const en = {
  ...advice,
  ...amounts,
  ...ask,
  ...check,
  ...concentration,
  ...conditions,
  ...fields,
  ...findings,
  ...fixed,
  ...helpNow,
  ...hospital,
  ...lastWeek,
  ...plan,
  ...planner,
  ...print,
  ...problems,
  ...pump,
  ...server,
  ...simulation,
  ...terminal,
  ...triage,
  ...toPerson,
  ...withdrawal,
} as const;

export type MessageId = keyof typeof en;
