import type { Unknown } from '@steady/engine';
import { type EmergencyNumbers, emergencyNumbers, type Region } from '@steady/knowledge';
import type { MessageId, Say } from '@steady/language';

/** The box that no sheet goes without: what never to do, when to get help, and whom to call. */
export interface Danger {
  readonly fixed: readonly [string, string];
  readonly call: string;
  readonly signs: readonly string[];
  readonly poisons: string;
  readonly today: string;
  /** The same in one line, for the top of the other pages. */
  readonly strip: string;
}

/** The box with the numbers of a region; where the region is unknown, with the words that say whom to look for. */
export function dangerOf(region: Region | Unknown, say: Say): Danger {
  const { emergency, crisis, poisons }: EmergencyNumbers = emergencyNumbers[region];
  return {
    fixed: [say('fixed.do-not-stop-suddenly'), say('fixed.never-two-doses-together')],
    call: say('print.danger.call', { emergency }),
    signs: signs.map((id) => say(id, { crisis })),
    poisons: say('print.danger.poisons', { poisons }),
    today: say('print.danger.today'),
    strip: `${say('fixed.do-not-stop-suddenly')} ${say('print.strip', { emergency })}`,
  };
}

const signs = [
  'print.danger.seizure',
  'print.danger.breathing',
  'print.danger.waking',
  'print.danger.seeing',
  'print.danger.fever',
  'print.danger.stiffness',
  'print.danger.fainting',
  'print.danger.swelling',
  'print.danger.child',
  'print.danger.crisis',
] as const satisfies readonly MessageId[];
