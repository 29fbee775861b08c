import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { throwawayFolder } from '../../packages/server/src/throwaway/folder.ts';
import { killPostmaster, type RealServer, removeData, startServer } from '../http/real-server.ts';
import { expectEveryPromiseKept } from './on-disk.ts';
import { type Acknowledged, type Ledger, SavingClient } from './saving-clients.ts';

const rounds = Number(process.env['STEADY_TORTURE_ROUNDS'] ?? 50);
const seed = Number(process.env['STEADY_TORTURE_SEED'] ?? randomInt(2 ** 31));
const clients = 6;
const longestAway = 60_000;

/** What is killed: in a third of the rounds PostgreSQL itself, with or without the server. */
const victims = ['server', 'server', 'server', 'server', 'postgres', 'both'] as const;

type Round = typeof aRound extends fc.Arbitrary<infer One> ? One : never;

const aRound = fc.record({
  victim: fc.constantFrom(...victims),
  /** Whether the clients are well under way, or only beginning. */
  underWay: fc.constantFrom(true, true, false),
  /** How long after that, in ms. */
  after: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 900 })),
});

const data = throwawayFolder();
const ledger: Ledger = { acknowledged: new Map(), open: new Map() };
afterAll(() => removeData(data));

describe('Killing the server while plans are being saved', () => {
  it(`loses no acknowledged plan and keeps no half one, in ${rounds} rounds, seed ${seed} (Y6)`, async () => {
    console.log(`STEADY_TORTURE_SEED=${seed} STEADY_TORTURE_ROUNDS=${rounds}`);
    const savers = Array.from({ length: clients }, () => new SavingClient(ledger));
    const times: number[] = [];

    for (const round of fc.sample(aRound, { seed, numRuns: rounds })) {
      const begun = performance.now();
      const server = await startServer(data);
      times.push(performance.now() - begun);
      await expectEveryPromiseKept(data, ledger);
      await expectToOpen(server, [...ledger.acknowledged.values()].slice(-3));
      await saveUntilKilled(server, savers, round);
    }

    const server = await startServer(data);
    await expectEveryPromiseKept(data, ledger);
    await expectToOpen(server, [...ledger.acknowledged.values()].slice(-300));
    expect(await server.stop()).toBe(0);
    expect(ledger.acknowledged.size).toBeGreaterThan(rounds);
    const slowest = Math.round(Math.max(...times));
    console.log(`${ledger.acknowledged.size} acknowledged, ${ledger.open.size} open, slowest start ${slowest} ms`);
  });
});

async function saveUntilKilled(server: RealServer, savers: readonly SavingClient[], round: Round): Promise<void> {
  const { victim, underWay, after } = round;
  const before = ledger.acknowledged.size;
  let isOver = false;
  const saving = Promise.all(savers.map((saver) => saver.save(server.address, () => isOver)));
  if (underWay) await expect.poll(() => ledger.acknowledged.size, { timeout: longestAway }).toBeGreaterThan(before);
  await pause(after);
  if (victim !== 'server') killPostmaster(data);
  if (victim === 'postgres') await backToWork(server);
  await server.kill();
  isOver = true;
  await saving;
}

/** The server brings its database back by itself, under the hands of its clients. */
async function backToWork(server: RealServer): Promise<void> {
  const isReady = () => fetch(`${server.address}/readyz`).then(({ ok }) => ok);
  await expect.poll(isReady, { timeout: longestAway }).toBe(true);
  await pause(100);
}

/** Each version, as it comes through the server, is to the letter what was acknowledged. */
async function expectToOpen(server: RealServer, versions: readonly Acknowledged[]): Promise<void> {
  for (const { id, version, text } of versions) {
    const answer = await fetch(`${server.address}/api/v1/saved-plans/${id}/versions/${version}`);
    const { recomputed, ...kept } = (await answer.json()) as Record<string, unknown>;
    expect(JSON.stringify(kept)).toBe(text);
    expect(recomputed).toEqual({ same: true });
  }
}
