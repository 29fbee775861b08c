import { sayIn } from '@steady/language';
import type { FastifyInstance } from 'fastify';
import { buildApp } from './app.ts';
import { CannotStart } from './cannot-start.ts';
import { faultFields } from './http/fault-fields.ts';
import { listenFrom } from './listen.ts';
import { readSettings, type Settings } from './settings.ts';
import { openWorkspace } from './store/open-workspace.ts';

const say = sayIn('en');

/** Longer than every step of an orderly stop takes together. In ms. */
const longestStop = 60_000;

/** Starts everything, prints the address, and stops everything when asked to. */
export async function serve(): Promise<void> {
  process.on('uncaughtException', (error) => {
    console.error(say('server.stopped-by-fault', { reason: kindOf(error) }));
    process.exit(1);
  });
  try {
    const settings = readSettings(process.env);
    const stop = await start(settings);
    stopWhenAsked(stop);
  } catch (error) {
    console.error(whyNot(error));
    process.exit(1);
  }
}

async function start(settings: Settings): Promise<() => Promise<void>> {
  let app: FastifyInstance | undefined;
  const workspace = await openWorkspace(settings, {
    tell: (id, values) => console.log(say(id, values)),
    lost: () => app?.log.warn('the database went away and is started again'),
    back: () => app?.log.warn('the database is back'),
    gone: () => {
      console.error(say('server.gone'));
      process.exit(1);
    },
  });
  try {
    app = await buildApp({ ...workspace, ...settings, log: { level: settings.logLevel, stream: process.stderr } });
    console.log(say('server.ready', { address: await listenFrom(app, settings.port) }));
  } catch (error) {
    await workspace.close();
    throw error;
  }
  return async () => {
    await app.close();
    await workspace.close();
  };
}

/** The first signal stops in order; a second one, or too long a stop, ends the process: what was saved is safe. */
function stopWhenAsked(stop: () => Promise<void>): void {
  let isStopping = false;
  const onSignal = async () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    setTimeout(() => process.exit(1), longestStop).unref();
    await stop().catch(() => process.exit(1));
    process.exit(0);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

function whyNot(error: unknown): string {
  if (error instanceof CannotStart) return say(error.says, error.values);
  return say('server.start.fault', { reason: kindOf(error) });
}

/** Enough to report a fault by; its message may quote data. */
function kindOf(error: unknown): string {
  const { name, code, where } = faultFields(error);
  return [name, code, where[0]].filter(Boolean).join(', ');
}
