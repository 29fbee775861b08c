import { describe, expect, it } from 'vitest';
import { orAway, StoreAway, StoreFull } from './away.ts';

const failing = (error: unknown) => orAway(Promise.reject(error));
const coded = (code: string) => Object.assign(new Error('x'), { code });

describe('A database that does not answer', () => {
  it.each(['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE', '57P01', '57P03', '57014', '08006', '53300', '25006'])(
    'is away when it says %s',
    async (code) => {
      await expect(failing(coded(code))).rejects.toThrow(StoreAway);
    },
  );

  it('is away when the connection ends without a code', async () => {
    await expect(failing(new Error('Connection terminated unexpectedly'))).rejects.toThrow(StoreAway);
  });

  it('is full when it says so', async () => {
    await expect(failing(coded('53100'))).rejects.toThrow(StoreFull);
  });

  it.each([coded('23505'), coded('42601'), coded('ERR_INVALID_ARG_TYPE'), new TypeError('ours')])(
    'is there when it refuses: %s',
    async (error) => {
      await expect(failing(error)).rejects.toBe(error);
    },
  );
});
