import { randomUUID } from 'node:crypto';
import { type Outcome, type Problem, unless } from '@steady/engine';
import {
  type AnsweredPlan,
  answerPlan,
  type CalendarOptions,
  printPlanAside,
  problemsOfIssues,
  writeCalendar,
  writePlanCsv,
} from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import type { z } from 'zod';
import { refusals } from '../http/refusal-schemas.ts';
import { below, refuse } from '../http/refuse.ts';
import { fileAnswer, fileSchema, fileShape, optionsOf } from './plan-file-shapes.ts';

const say = sayIn('en');
const tags = ['plan'];

/** POST /plan/print, /plan/calendar, /plan/csv: a plan as a file. Nothing is kept, and no file is named after anybody. */
export const planFiles: FastifyPluginAsync = async (app) => {
  app.post('/print', { schema: printSchema }, async (request, reply) => {
    const asked = answerFor(request.body, optionsOf.print);
    if (!asked.ok) return refuse(reply, 400, asked.problems);
    const { made, request: read, options } = asked;
    const { version = 'not-saved', largePrint = false, sheets = 'both' } = options;
    const createdAt = new Date().toISOString();
    const pdf = await printPlanAside(made, read, { say, facts, version, largePrint, sheets, createdAt });
    return sendFile(reply, 'plan.pdf', 'application/pdf', Buffer.from(pdf));
  });

  app.post('/calendar', { schema: calendarSchema }, async (request, reply) => {
    const asked = answerFor(request.body, optionsOf.calendar);
    if (!asked.ok) return refuse(reply, 400, asked.problems);
    const { made, request: read, options } = asked;
    const { planId = randomUUID(), version = 'not-saved', discreet = false } = options;
    const earlier = earlierFrom(options.replaces ?? []);
    if (!earlier.ok) return refuse(reply, 400, earlier.problems);
    const createdAt = new Date().toISOString();
    const replaces = earlier.value;
    const calendar = writeCalendar(made.plan, read, { say, planId, version, discreet, createdAt, replaces });
    return sendFile(reply, 'plan.ics', 'text/calendar; charset=utf-8', calendar);
  });

  app.post('/csv', { schema: csvSchema }, async (request, reply) => {
    const asked = answerFor(request.body, optionsOf.csv);
    if (!asked.ok) return refuse(reply, 400, asked.problems);
    const { bom = false } = asked.options;
    const table = writePlanCsv(asked.made, asked.request, { facts, say, bom });
    return sendFile(reply, 'plan.csv', 'text/csv; charset=utf-8', table);
  });
};

type Asked<Options> =
  | (Extract<AnsweredPlan, { ok: true }> & { readonly options: Partial<Options> })
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The plan that a file is asked for, and how the file is to be; or all problems of both. */
function answerFor<Options extends z.ZodType>(body: unknown, options: Options): Asked<z.output<Options>> {
  const shape = fileShape(options).safeParse(body);
  const misread = shape.success ? [] : problemsOfIssues(shape.error.issues, body);
  const written = (body as { request?: unknown } | null)?.request;
  const answered = answerPlan(written, facts, say);
  const refused = answered.ok || written === undefined ? [] : below('/request', answered.problems);

  if (!answered.ok || !shape.success) return { ok: false, problems: [...misread, ...refused] };
  return { ...answered, options: (shape.data.options ?? {}) as Partial<z.output<Options>> };
}

/** The plans of earlier versions, made again; or all problems of their requests. */
function earlierFrom(requests: readonly unknown[]): Outcome<NonNullable<CalendarOptions['replaces']>> {
  const answers = requests.map((request) => answerPlan(request, facts, say));
  const problems = answers.flatMap((answer, i) => (answer.ok ? [] : below(`/options/replaces/${i}`, answer.problems)));
  return unless(problems, () =>
    answers.flatMap((answer) => (answer.ok ? [{ plan: answer.made.plan, request: answer.request }] : [])),
  );
}

function sendFile(reply: FastifyReply, name: string, type: string, contents: string | Buffer): FastifyReply {
  return reply.type(type).header('content-disposition', `attachment; filename="${name}"`).send(contents);
}

const printSchema = {
  tags,
  operationId: 'printPlan',
  summary: 'Print a plan',
  description:
    'A tagged PDF: for the person the doses in words, a box to tick for each, and what to watch for; for the clinician the findings and what they rest on, what to hand out, and the prescription.',
  body: fileSchema('PlanToPrint', optionsOf.print),
  response: { 200: fileAnswer('application/pdf', 'The plan as `plan.pdf`.'), ...refusals },
};

const calendarSchema = {
  tags,
  operationId: 'planCalendar',
  summary: 'Put a plan in a calendar',
  description: 'An iCalendar file with each dose at its time. Whether an alarm rings depends on the calendar.',
  body: fileSchema('PlanForCalendar', optionsOf.calendar),
  response: { 200: fileAnswer('text/calendar', 'The plan as `plan.ics`.'), ...refusals },
};

const csvSchema = {
  tags,
  operationId: 'planCsv',
  summary: 'Write a plan as a table',
  body: fileSchema('PlanForTable', optionsOf.csv),
  response: { 200: fileAnswer('text/csv', 'The plan as `plan.csv`.'), ...refusals },
};
