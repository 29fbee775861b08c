import path from 'node:path';
import { CannotStart } from './cannot-start.ts';
import type { WantedFolder } from './store/embedded/home.ts';

/** What can be set from outside, as variables of the environment. */
export interface Settings {
  /** `PORT`: the port to begin with; 0 for any. */
  readonly port: number;
  /** `STEADY_DATA`: where the embedded PostgreSQL keeps its files. */
  readonly data: WantedFolder;
  /** `DATABASE_URL`: a PostgreSQL to use instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  /** `LOG_LEVEL`: how much is logged. */
  readonly logLevel: LogLevel;
  /** `STEADY_REQUESTS_PER_MINUTE`: how many requests one address may make. */
  readonly requestsPerMinute: number;
  /** `STEADY_APP`: the folder of the built web app. */
  readonly appFolder: string;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

type LogLevel = (typeof logLevels)[number];

const project = path.resolve(import.meta.dirname, '../../..');

/** Reads the settings, or says which one is not understood. An empty one counts as not given. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const given = (name: string) => environment[name] || undefined;
  const data = given('STEADY_DATA');
  return {
    port: whole('PORT', given('PORT'), 0, 65_535) ?? 4173,
    data: { folder: path.resolve(data ?? path.join(project, '.data', 'postgres')), chosen: data !== undefined },
    databaseUrl: address('DATABASE_URL', given('DATABASE_URL')),
    logLevel: oneOf('LOG_LEVEL', given('LOG_LEVEL'), logLevels) ?? 'warn',
    requestsPerMinute: whole('STEADY_REQUESTS_PER_MINUTE', given('STEADY_REQUESTS_PER_MINUTE'), 1, 1_000_000) ?? 600,
    appFolder: path.resolve(given('STEADY_APP') ?? path.join(project, 'packages/web/dist')),
  };
}

function whole(name: string, value: string | undefined, least: number, most: number): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d{1,7}$/.test(value) ? Number(value) : -1;
  if (number >= least && number <= most) return number;
  throw new CannotStart('server.start.bad-setting', { name, value, wanted: `a whole number, ${least} to ${most}` });
}

function oneOf<Allowed extends string>(name: string, value: string | undefined, allowed: readonly Allowed[]) {
  const found = allowed.find((one) => one === value);
  if (value === undefined || found !== undefined) return found;
  throw new CannotStart('server.start.bad-setting', { name, value, wanted: `one of ${allowed.join(', ')}` });
}

/** The value of a wrong address is not repeated: it may hold a password. */
function address(name: string, value: string | undefined): string | undefined {
  if (value === undefined || /^postgres(ql)?:\/\//.test(value)) return value;
  const wanted = 'an address that begins with postgres://';
  throw new CannotStart('server.start.bad-setting', { name, value: '...', wanted });
}
