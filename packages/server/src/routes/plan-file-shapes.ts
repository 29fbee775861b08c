import { planRequestSchema, sheetsToPrint } from '@steady/exchange';
import { z } from 'zod';

const version = z.int().min(1).max(1_000_000).optional().describe('The version of the saved plan; left out, 1.');

const printOptions = z.strictObject({
  largePrint: z.boolean().optional().describe('Letters of at least 16 points.'),
  sheets: z
    .enum(sheetsToPrint)
    .optional()
    .describe(
      '`person`: what to take, boxes to tick, what to watch for. `clinician`: findings with what they rest on, what to hand out, the prescription. Left out, `both`.',
    ),
  version,
});

const calendarOptions = z
  .strictObject({
    planId: z
      .uuid()
      .optional()
      .describe(
        'The id of the saved plan: a higher version of it replaces the entries of a lower one. Left out, new entries.',
      ),
    version,
    discreet: z.boolean().optional().describe('Name no medicine and no dose.'),
    replaces: z
      .array(planRequestSchema)
      .max(10)
      .optional()
      .describe('The requests of earlier versions: their entries that are no more are cancelled.'),
  })
  .superRefine(({ replaces, planId, version }, issues) => {
    // without the id and the number of this version no calendar could know which entries are meant
    const missing = Object.entries({ planId, version }).filter(([, value]) => value === undefined);
    if (replaces === undefined) return;
    for (const [field] of missing) issues.addIssue({ code: 'custom', message: 'input.required', path: [field] });
  });

const csvOptions = z.strictObject({
  bom: z.boolean().optional().describe('Begin with a byte order mark, which some spreadsheets need.'),
});

/** The options of each kind of file. */
export const optionsOf = { print: printOptions, calendar: calendarOptions, csv: csvOptions };

/** A body for a file: the request of the plan, and how the file is to be. */
export function fileSchema<Options extends z.ZodType>(name: string, options: Options) {
  return z
    .strictObject({ request: planRequestSchema, options: options.optional() })
    .meta({ id: name, description: 'A plan request, and how its file is to be.' });
}

/** The same without a look into the request, which `exchange` reads. */
export function fileShape<Options extends z.ZodType>(options: Options) {
  return z.strictObject({
    request: z.unknown().refine((value) => value !== undefined),
    options: options.optional(),
  });
}

/** The answer that is a file. */
export function fileAnswer(type: string, description: string) {
  return { description, content: { [type]: { schema: z.string() } } };
}
