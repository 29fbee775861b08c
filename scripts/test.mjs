// npm test: every check that guards main, from a fresh clone. Plain JavaScript without a dependency, because an old Node runs it.
import { runChecks } from './checks.mjs';

process.exitCode = (await runChecks('all')) ? 0 : 1;
