import type { Problem } from '@steady/engine';
import { readJson } from '@steady/exchange/api';
import type { MessageId, Say } from '@steady/language';
import { type Exit, exit } from './exit.ts';
import { readInput } from './files/read-input.ts';
import { refuseWith } from './refuse.ts';

/** Where a request comes from, and whether the answer goes out as JSON. */
export interface JsonOptions {
  readonly input?: string | undefined;
  readonly json?: true | undefined;
}

/** What a command does with a request. */
export interface Answering<Answer> {
  /** Said while a person is to type the request. */
  readonly waiting: MessageId & `terminal.${string}.waiting`;
  readonly answer: (asked: unknown) => Answered<Answer> | Promise<Answered<Answer>>;
  readonly asText: (answer: Answer, say: Say) => string;
}

type Answered<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a request as JSON from a file or from standard input, and writes its answer, or every problem of it. */
export async function answerJson<Answer>(
  { input, json }: JsonOptions,
  { waiting, answer, asText }: Answering<Answer>,
  say: Say,
): Promise<Exit> {
  if (input === undefined && process.stdin.isTTY) process.stderr.write(`${say(waiting)}\n`);
  const text = await readInput(input ?? '-');
  const asked = text.ok ? readJson(text.value) : text;
  if (!asked.ok) return refuseWith(asked.problems, say);

  const answered = await answer(asked.value);
  return answered.ok ? write(answered.answer, asText, json, say) : refuseWith(answered.problems, say);
}

/** Writes an answer as JSON or as text. */
export function write<Answer>(
  answer: Answer,
  asText: Answering<Answer>['asText'],
  json: true | undefined,
  say: Say,
): Exit {
  process.stdout.write(`${json ? JSON.stringify(answer, null, 2) : asText(answer, say)}\n`);
  return exit.answered;
}

/** A command with a request of some fields that runs as it stands, from the root of the project. */
export function commandWith(command: string, request: object): string {
  const fields = Object.entries(request).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);
  return `  npx steady ${command} <<'END'\n{ ${fields.join(',\n  ')} }\nEND`;
}
