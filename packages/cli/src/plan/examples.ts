import { examplePlanRequest } from '@steady/exchange/api';

const fields = Object.entries(examplePlanRequest).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);

/** Commands that run as they stand, from the root of the project. */
export const examples = `  npx steady plan --taper --now-taking "20 mg three times a day" --target "0 mg a day" \\
    --tablet 10:scored --tablet 20:scored --liquid 1:0.5 --pace "10 mg every 14 days" \\
    --start 2026-12-01 --zone Europe/London --region UK

  npx steady plan --json <<'END'
{ ${fields.join(',\n  ')} }
END`;
