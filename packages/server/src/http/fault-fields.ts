/** What may be logged of a fault: its kind, its code and where it arose. Never its message, which may quote data. */
export interface FaultFields {
  readonly name: string;
  readonly code: string | undefined;
  readonly where: readonly string[];
}

export function faultFields(fault: unknown): FaultFields {
  if (!(fault instanceof Error)) return { name: typeof fault, code: undefined, where: [] };
  const { code } = fault as { code?: unknown };
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: fault.name,
    code: typeof code === 'string' ? code : undefined,
    where: frames.slice(0, 12).map((line) => line.trim()),
  };
}
