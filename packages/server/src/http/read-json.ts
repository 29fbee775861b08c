import { type Problems, problem } from '@steady/engine';
import { readJson } from '@steady/exchange';
import type { FastifyInstance } from 'fastify';

/** A body that is not JSON, answered by `faults.ts`. */
export class Unreadable extends Error {
  readonly problems: Problems;

  constructor(problems: Problems) {
    super();
    this.problems = problems;
  }
}

/** Takes JSON bodies in strict UTF-8 and nothing else, so that no form of another site's page is read. */
export function readOnlyJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) => {
    const json = readJson(textOf(body));
    if (!json.ok) throw new Unreadable(json.problems);
    return json.value;
  });
}

function textOf(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new Unreadable([problem('input.not-json', '')]);
  }
}
