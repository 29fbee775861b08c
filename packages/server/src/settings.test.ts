import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

describe('The settings', () => {
  it('have a default each', () => {
    expect(readSettings({})).toMatchObject({
      port: 4173,
      data: { folder: expect.stringMatching(/[\\/]\.data[\\/]postgres$/), chosen: false },
      databaseUrl: undefined,
      logLevel: 'warn',
      requestsPerMinute: 600,
      appFolder: expect.stringMatching(/web[\\/]dist$/),
    });
  });

  it('are taken from the environment; an empty one is not given', () => {
    const given = readSettings({
      PORT: '0',
      STEADY_DATA: '/srv/x',
      DATABASE_URL: 'postgres://a@b/c',
      LOG_LEVEL: 'info',
    });
    expect(given).toMatchObject({ port: 0, data: { folder: '/srv/x', chosen: true }, databaseUrl: 'postgres://a@b/c' });
    expect(readSettings({ PORT: '', STEADY_DATA: '', LOG_LEVEL: '' })).toEqual(readSettings({}));
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80a'],
    ['PORT', '4173.5'],
    ['LOG_LEVEL', 'loud'],
    ['STEADY_REQUESTS_PER_MINUTE', '0'],
  ])('refuse %s=%s, and say what it has to be', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(
      expect.objectContaining({ says: 'server.start.bad-setting', values: expect.objectContaining({ name, value }) }),
    );
  });

  it('do not repeat an address that may hold a password', () => {
    expect(() => readSettings({ DATABASE_URL: 'mysql://me:secret@there/db' })).toThrow(
      expect.objectContaining({ values: expect.objectContaining({ value: '...' }) }),
    );
  });
});
