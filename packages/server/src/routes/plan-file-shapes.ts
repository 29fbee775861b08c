import { planRequestSchema, sheetsToPrint } from '@steady/exchange';
import { z } from 'zod';

const version = z
  .int()
  .min(1)
  .max(1_000_000)
  .optional()
  .describe('The version that the plan is saved as, just as it stands; left out, it is not saved.');

const printOptions = z.strictObject({
  largePrint: z.boolean().optional().describe('Letters of at least 16 points.'),
  sheets: z
    .enum(sheetsToPrint)
    .optional()
    .describe(
      '`person`: what to take, boxes to tick, what to watch for. `clinician`: findings with what they rest on, what to hand out, the prescription. `hospital`: what a ward needs so that no dose is missed, on one page with its sources after it. Left out, `both`.',
    ),
  version,
});

const calendarOptions = z
  .strictObject({
    planId: z
      .uuid()
      .optional()
      .describe(
        'The id of the plan: a later calendar of it replaces the entries of an earlier one. Left out, new entries.',
      ),
    version,
    discreet: z.boolean().optional().describe('Name no medicine and no dose.'),
    replaces: z
      .array(planRequestSchema)
      .max(100)
      .optional()
      .describe('Requests that calendars of this plan were made from: their entries that are no more are cancelled.'),
  })
  .superRefine(({ replaces, planId }, issues) => {
    // without the id no calendar could know which entries are meant
    if (replaces === undefined || planId !== undefined) return;
    issues.addIssue({ code: 'custom', message: 'input.required', path: ['planId'] });
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
