import type { MessageId, Values } from '@steady/language';

/** Why the server does not run, in words for whoever started it. Thrown while starting, said once, in `serve.ts`. */
export class CannotStart extends Error {
  readonly says: MessageId;
  readonly values: Values;

  constructor(says: MessageId, values: Values = {}) {
    super(says);
    this.name = 'CannotStart';
    this.says = says;
    this.values = values;
  }
}
