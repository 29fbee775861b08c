import type { Region } from '@steady/knowledge';
import type { ReactElement } from 'react';
import { Act } from '../../../components/act/act.tsx';
import { Choice } from '../../../components/choice/choice.tsx';
import { DateEntry } from '../../../components/date-entry/date-entry.tsx';
import { FieldNotePlain } from '../../../components/field-note/field-note-plain.tsx';
import { PickOne } from '../../../components/pick-one/pick-one.tsx';
import { ProductPicker } from '../../../components/product-picker/product-picker.tsx';
import { TextEntry } from '../../../components/text-entry/text-entry.tsx';
import { useSay } from '../../../device/voice.ts';
import type { ChangeKind, TypedChange, TypedProduct } from '../../../draft/draft.ts';

interface ChangeEntryProps {
  /** Its place among the changes, from 1. */
  readonly number: number;
  readonly entry: TypedChange;
  readonly region: Region | 'unknown';
  readonly named: readonly TypedProduct[];
  readonly onChange: (fields: Partial<TypedChange>) => void;
  readonly onRemove: () => void;
}

const kinds: readonly ChangeKind[] = ['hold', 'resume', 'step-back', 'switch-products'];

/** One change on the way: what, from which day, and what that kind of change needs. */
export function ChangeEntry({ number, entry, region, named, onChange, onRemove }: ChangeEntryProps): ReactElement {
  const say = useSay();
  const at = `/changes/${number - 1}`;
  return (
    <fieldset className="change">
      <legend className="label">{say('planner.changes.title', { number })}</legend>
      <PickOne<ChangeKind>
        at={`${at}/kind`}
        label={say('planner.changes.kind')}
        options={kinds.map((kind) => ({ value: kind, label: say(`planner.changes.${kind}`) }))}
        value={entry.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <DateEntry
        at={`${at}/on`}
        label={say('planner.changes.on')}
        value={entry.on}
        onChange={(on) => onChange({ on })}
      />
      {(entry.kind === 'hold' || entry.kind === 'step-back') && (
        <TextEntry
          at={`${at}/days`}
          label={say('planner.changes.days')}
          {...(entry.kind === 'hold' && { description: say('planner.changes.days-open') })}
          kind="number"
          unit={say('planner.unit.days')}
          value={entry.days}
          onChange={(days) => onChange({ days })}
        />
      )}
      {entry.kind === 'step-back' && (
        <Choice<TypedChange['afterwards']>
          at={`${at}/then`}
          label={say('planner.changes.then')}
          options={[
            { value: 'half-the-cuts', label: say('planner.changes.half-the-cuts') },
            { value: 'twice-the-days', label: say('planner.changes.twice-the-days') },
          ]}
          value={entry.afterwards}
          onChange={(afterwards) => onChange({ afterwards })}
        />
      )}
      {entry.kind === 'switch-products' && (
        <ProductPicker
          at={`${at}/products`}
          label={say('planner.changes.products')}
          region={region}
          products={entry.products}
          named={named}
          onChange={(products) => onChange({ products })}
        />
      )}
      <FieldNotePlain at={at} />
      <Act rank="quiet" aloud={say('planner.changes.remove-aloud', { number })} onAct={onRemove}>
        {say('planner.remove')}
      </Act>
    </fieldset>
  );
}
