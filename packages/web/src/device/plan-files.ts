import type { SavedAs, SheetsToPrint } from '@steady/exchange/api';

/** A plan as a file to keep, made by the server from the same request. */
export type PlanFile = 'print' | 'large-print' | 'calendar' | 'csv';

interface PlanToWrite {
  readonly request: unknown;
  /** The plan's own id, so that a calendar replaces the entries of an earlier one. */
  readonly id: string;
  readonly version: SavedAs;
  /** Whose sheets a printed plan has. */
  readonly sheets: SheetsToPrint;
  /** Whether a calendar names no medicine and no dose. */
  readonly isDiscreet: boolean;
  /** Requests of earlier calendars of this plan, whose reminders a calendar takes away. */
  readonly replaces: readonly object[];
}

/** Asks the server for a file of a plan and hands it to the browser to keep. False when there was none to be had. */
export async function downloadPlanFile(
  file: PlanFile,
  { request, id, version: saved, sheets, isDiscreet, replaces }: PlanToWrite,
): Promise<boolean> {
  const version = saved === 'not-saved' ? {} : { version: saved };
  const whose = sheets === 'both' ? '' : `-${sheets}`;
  const { address, name, options } = {
    print: { address: 'print', name: `plan${whose}.pdf`, options: { ...version, sheets } },
    'large-print': {
      address: 'print',
      name: `plan${whose}-large.pdf`,
      options: { ...version, sheets, largePrint: true },
    },
    calendar: {
      address: 'calendar',
      name: 'plan.ics',
      options: { ...version, planId: id, discreet: isDiscreet, ...(replaces.length > 0 && { replaces }) },
    },
    csv: { address: 'csv', name: 'plan.csv', options: {} },
  }[file];
  try {
    const response = await fetch(`/api/v1/plan/${address}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ request, options }),
      signal: AbortSignal.timeout(60_000),
    });
    if (!response.ok) return false;
    handOver(await response.blob(), name);
    return true;
  } catch {
    return false;
  }
}

/** The names of the files hold nothing of the person. */
function handOver(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // the browser has taken hold of the file by then
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
