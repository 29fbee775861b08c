import type { Problem } from '@steady/engine';
import { type MessageId, sayIn, sayProblem, type Values } from '@steady/language';
import type { FastifyReply } from 'fastify';

const say = sayIn('en');

/** Refuses what was asked for, with every problem at once, each with a sentence. */
export function refuse(reply: FastifyReply, status: number, problems: readonly Problem[]): FastifyReply {
  return reply.code(status).send({ problems: problems.map((found) => ({ ...found, says: sayProblem(found, say) })) });
}

/** Refuses for a reason that lies not in what was asked: `{"error":{"code","says"}}`. */
export function turnAway(reply: FastifyReply, status: number, code: Reason, values: Values = {}): FastifyReply {
  return reply.code(status).send({ error: { code, says: say(`server.${code}`, values) } });
}

/** Why a request was turned away, or could not be answered. */
export type Reason = ReasonIn<Extract<MessageId, `server.refused.${string}` | `server.fault.${string}`>>;

type ReasonIn<Id extends string> = Id extends `server.${infer Name}` ? Name : never;

/** Problems of a part of the input, as problems of the whole. */
export function below(pointer: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((found) => ({ ...found, at: `${pointer}${found.at}` }));
}
