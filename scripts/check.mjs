// npm run check: the quick part of npm test, without the build, the browser and the torture tests.
import { runChecks } from './checks.mjs';

process.exitCode = (await runChecks('quick')) ? 0 : 1;
