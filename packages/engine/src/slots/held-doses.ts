import type { FactId } from '@steady/knowledge';
import type { Advice } from './advise.ts';
import type { DosesDue } from './doses-due.ts';
import type { ReasonToAsk } from './reason-to-ask.ts';
import type { Slot } from './slot.ts';

/** Why a planned dose is to be asked about first, though the log speaks for it. */
export interface Held {
  readonly reason: Extract<ReasonToAsk, 'pack-not-checked' | 'rise-too-fast' | 'not-enough-at-home'>;
  readonly cites: readonly FactId[];
}

/**
 * The same doses, of which none is named that something else found makes one to ask about: no screen says to take what it says
 * to have checked. What is to be asked about or left out anyway stays as it is. A dose is held, never given up: somebody is
 * asked before it is late (H01, H03).
 */
export function holdDoses(doses: DosesDue, whyHeld: (slot: Slot) => Held | undefined): DosesDue {
  const hold = (advice: Advice): Advice => {
    if (advice.advised !== 'take-now' && advice.advised !== 'wait') return advice;
    const held = whyHeld(advice.slot);
    return held === undefined ? advice : { ...advice, ...held, advised: 'ask', from: advice.slot.at };
  };
  return { ...doses, due: doses.due.map(hold), missed: doses.missed.map(hold) };
}
