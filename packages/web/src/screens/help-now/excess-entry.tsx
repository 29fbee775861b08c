import { formatAmount, formatNumber, oral, volume } from '@steady/engine';
import type { Say } from '@steady/language';
import { type ReactElement, useState } from 'react';
import { useSay } from '../../device/voice.ts';
import { NumberEntry } from './number-entry.tsx';
import { nothingTyped, type ReadExcess, readExcess, type TypedExcess } from './typed-excess.ts';

interface ExcessEntryProps {
  readonly title: string;
  readonly first: TypedExcess | 'unknown' | undefined;
  readonly onTell: (excess: TypedExcess | 'unknown') => void;
}

const forms = ['tablets', 'liquid'] as const;

/**
 * How much more than planned, as so many tablets of one strength or so much of a liquid, never as a bare number. What was
 * read is said back in words before it counts; what is not told stays not known.
 */
export function ExcessEntry({ title, first, onTell }: ExcessEntryProps): ReactElement {
  const say = useSay();
  const [typed, setTyped] = useState(first === undefined || first === 'unknown' ? nothingTyped : first);
  const read = readExcess(typed);
  const set = (change: Partial<TypedExcess>) => setTyped({ ...typed, ...change });
  return (
    <form
      className="help-acts"
      onSubmit={(event) => {
        event.preventDefault();
        onTell(typed);
      }}
    >
      <h2 className="help-question">{title}</h2>
      <fieldset className="help-for">
        <legend className="aloud">{say('triage.page.excess.form')}</legend>
        {forms.map((form) => (
          <button
            key={form}
            type="button"
            aria-pressed={typed.form === form}
            className="help-act"
            onClick={() => setTyped({ ...nothingTyped, form })}
          >
            {say(`triage.page.excess.form.${form}`)}
          </button>
        ))}
      </fieldset>
      {typed.form === 'tablets' ? (
        <>
          <NumberEntry
            label={say('triage.page.excess.tablets')}
            unit={say('triage.page.excess.tablets.unit')}
            value={typed.count}
            onType={(count) => set({ count })}
          />
          <NumberEntry
            label={say('triage.page.excess.strength')}
            unit={say('triage.page.excess.mg')}
            value={typed.strength}
            onType={(strength) => set({ strength })}
          />
        </>
      ) : (
        <>
          <NumberEntry
            label={say('triage.page.excess.volume')}
            unit={say('triage.page.excess.ml')}
            value={typed.count}
            onType={(count) => set({ count })}
          />
          <NumberEntry
            label={say('triage.page.excess.bottle')}
            unit={say('triage.page.excess.mg')}
            value={typed.strength}
            onType={(strength) => set({ strength })}
          />
          <NumberEntry
            label={say('triage.page.excess.bottle-in')}
            unit={say('triage.page.excess.ml')}
            value={typed.strengthIn}
            onType={(strengthIn) => set({ strengthIn })}
          />
        </>
      )}
      <p role="status" className="help-echo">
        {read === 'unknown' ? say('triage.page.excess.unread') : sayBack(typed.form, read, say)}
      </p>
      <button type="submit" className="help-act">
        {say('triage.page.next')}
      </button>
      <button
        type="button"
        className="help-act"
        {...(first === 'unknown' && { 'aria-pressed': true })}
        onClick={() => onTell('unknown')}
      >
        {say('triage.page.unknown')}
      </button>
    </form>
  );
}

/** `3 tablets of 10 mg: 30 mg more than planned.` */
function sayBack(form: TypedExcess['form'], { count, strength, strengthIn, amount }: ReadExcess, say: Say): string {
  const mass = formatAmount(milligrams(strength));
  const taken =
    form === 'tablets'
      ? sayTablets(count, mass, say)
      : say('portion.volume', {
          volume: formatAmount(millilitres(count)),
          strength: say('strength.in-volume', { mass, volume: formatAmount(millilitres(strengthIn)) }),
        });
  return say('triage.page.excess.read', { taken, amount: formatAmount(amount) });
}

function sayTablets(count: number, strength: string, say: Say): string {
  const whole = Math.floor(count);
  if (count === 0.5) return say('portion.half-tablet', { strength });
  if (count - whole === 0.5) return say('portion.tablets-and-half', { whole: formatNumber(whole), strength });
  return say('portion.tablets', { count, strength });
}

const milligrams = (value: number) => oral(Math.round(value * 1000));
const millilitres = (value: number) => volume(Math.round(value * 1000));
