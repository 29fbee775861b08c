import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openBrowser, type Seat, type Visit, visit } from './browser.ts';
import { type Steady, startSteady } from './steady.ts';

/** What a journey starts from. */
export interface Journey {
  /** Opens a path of the app in a window of its own. */
  readonly open: (path: string, seat?: Seat) => Promise<Visit>;
  /** The address of the running server. */
  readonly address: () => string;
}

/**
 * A running Steady and a browser for the journeys of a file. After each journey nothing may have gone wrong on any of its
 * pages: no error, nothing the content policy refused, no request to another place.
 */
export function journeys(): Journey {
  let steady: Steady | undefined;
  let browser: Browser | undefined;
  let visits: Visit[] = [];

  beforeAll(async () => {
    [steady, browser] = await Promise.all([startSteady(), openBrowser()]);
  });
  afterEach(async () => {
    const faults = visits.flatMap((one) => one.faults);
    await Promise.all(visits.map((one) => one.close()));
    visits = [];
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), steady?.stop()]);
  });

  return {
    address: () => addressOf(steady),
    open: async (path, seat = { size: 'desk' }) => {
      if (browser === undefined) throw new Error('the browser has not started');
      const opened = await visit(browser, `${addressOf(steady)}${path}`, seat);
      visits.push(opened);
      return opened;
    },
  };
}

function addressOf(steady: Steady | undefined): string {
  if (steady === undefined) throw new Error('Steady has not started');
  return steady.address;
}
