import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { examplePlanRequest } from '@steady/exchange';

/** A version as a client sent it. */
export interface Sent {
  readonly id: string;
  readonly version: number;
  readonly body: { readonly name: string; readonly request: object };
}

/** A version that the server said it has kept, with the answer's text as it came. */
export interface Acknowledged extends Sent {
  readonly text: string;
}

/** What was promised and what was not, over all rounds. */
export interface Ledger {
  readonly acknowledged: Map<string, Acknowledged>;
  /** Sent, and never answered: kept or not, but never half. */
  readonly open: Map<string, Sent>;
}

export function keyOf({ id, version }: Pick<Sent, 'id' | 'version'>): string {
  return `${id}/${version}`;
}

/**
 * A client that saves one version after the other, each its own length. What it got no answer to it sends again, the
 * same to the letter, also to a server that was started anew.
 */
export class SavingClient {
  readonly #ledger: Ledger;
  #count = 0;
  #next: Sent;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
    this.#next = { id: randomUUID(), version: 1, body: this.#aBody() };
  }

  /** Saves until told to stop, or until nobody answers any more. */
  async save(address: string, isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const sent = this.#next;
      this.#ledger.open.set(keyOf(sent), sent);
      const answer = await put(address, sent);
      if (answer === 'nobody') return;
      if (answer === 'later') await pause(30);
      else this.#acknowledge(sent, answer);
    }
  }

  #acknowledge(sent: Sent, text: string): void {
    this.#ledger.open.delete(keyOf(sent));
    this.#ledger.acknowledged.set(keyOf(sent), { ...sent, text });
    const goesOn = sent.version < 5;
    this.#next = {
      id: goesOn ? sent.id : randomUUID(),
      version: goesOn ? sent.version + 1 : 1,
      body: this.#aBody(),
    };
  }

  /** Another plan each time, and another length, so that versions end at every place of a page on disk. */
  #aBody(): Sent['body'] {
    this.#count += 1;
    const day = String(1 + (this.#count % 28)).padStart(2, '0');
    const name = `Plan ${this.#count} ${'x'.repeat(this.#count % 60)}`;
    return { name, request: { ...examplePlanRequest, start: `2027-01-${day}` } };
  }
}

/** The text of the answer; `later` when the database is away for the moment; `nobody` when the server is gone. */
async function put(address: string, { id, version, body }: Sent): Promise<string> {
  const place = `${address}/api/v1/saved-plans/${id}/versions/${version}`;
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(place, { method: 'PUT', headers, body: JSON.stringify(body) }).then(
    async (response) => ({ status: response.status, text: await response.text() }),
    () => undefined,
  );
  if (answer === undefined) return 'nobody';
  if (answer.status === 503) return 'later';
  if (answer.status === 200 || answer.status === 201) return answer.text;
  throw new Error(`the server refused what it had to keep: ${answer.status} ${answer.text}`);
}
