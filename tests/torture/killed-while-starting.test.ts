import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { throwawayFolder } from '../../packages/server/src/throwaway/folder.ts';
import { killWhileStarting, removeData, startServer } from '../http/real-server.ts';

const rounds = Math.ceil(Number(process.env['STEADY_TORTURE_ROUNDS'] ?? 50) / 10);
const seed = Number(process.env['STEADY_TORTURE_SEED'] ?? randomInt(2 ** 31));

/** Moments of a first start: while the cluster is made, while tables are, and after. In ms. */
const moment = fc.integer({ min: 50, max: 4000 });
const folders: string[] = [];
afterAll(() => Promise.all(folders.map(removeData)));

describe('Killing the server while it starts for the first time', () => {
  it(`never keeps it from starting, in ${rounds} rounds, seed ${seed} (Y6)`, async () => {
    console.log(`STEADY_TORTURE_SEED=${seed}`);
    for (const [first, second] of fc.sample(fc.tuple(moment, moment), { seed, numRuns: rounds })) {
      const data = throwawayFolder();
      folders.push(data);
      await killWhileStarting(data, first);
      await killWhileStarting(data, second);
      const server = await startServer(data);
      expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
      expect(await server.stop()).toBe(0);
    }
  });
});
