import { examplePlanRequest } from '@steady/exchange/api';

const fields = Object.entries(examplePlanRequest).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);

/** Commands that run as they stand, from the root of the project. */
export const examples = `  npx steady plan --taper --now-taking "20 mg three times a day" --target "0 mg a day" \\
    --tablet 10:scored --tablet 20:scored --liquid 1:0.5 --pace "10 mg every 14 days" \\
    --start 2026-12-01 --zone Europe/London --region UK \\
    --birth-date 1970-05-01 --sex female --weight "70 kg" --height "165 cm" \\
    --creatinine "0.9 mg/dL on 2026-11-01" --months-on-baclofen 24 --condition none --medicine none

  npx steady plan --json <<'END'
{ ${fields.join(',\n  ')} }
END`;
