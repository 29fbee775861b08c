import { medicineCatalogue } from '@steady/knowledge';
import { type ReactElement, useId, useState } from 'react';
import { useSay } from '../../device/voice.ts';
import { Act } from '../act/act.tsx';
import './medicine-adder.css';

/** Names to choose from; one with a comma would be read as two where names stand between commas. */
const names = medicineCatalogue
  .map(({ name }) => name)
  .filter((name) => !name.includes(','))
  .sort();

/** A field that offers the medicines Steady knows while a name is typed, and adds what was chosen or typed. */
export function MedicineAdder({ onAdd }: { readonly onAdd: (name: string) => void }): ReactElement {
  const say = useSay();
  const id = useId();
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <div className="medicine-adder text-entry">
      <label className="label" htmlFor={`${id}-field`}>
        {say('check.add-medicine')}
      </label>
      <div className="medicine-adder-line">
        <input
          id={`${id}-field`}
          list={`${id}-names`}
          value={text}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-how`}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Act rank="quiet" aloud={say('check.add-medicine')} onAct={add}>
          {say('check.add')}
        </Act>
      </div>
      <datalist id={`${id}-names`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p id={`${id}-how`} className="quiet">
        {say('check.add-medicine-how')}
      </p>
    </div>
  );
}
