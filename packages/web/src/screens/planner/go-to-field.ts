import { idOfField } from '../../components/field-note/problems-at.ts';

/** Moves to the field of a problem, or to the nearest one that holds it: `/pace/cut/value`, `/pace/cut`, `/pace`. */
export function goToField(at: string): void {
  for (let place = at; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    const element = document.getElementById(idOfField(place));
    if (element === null) continue;
    const isField = element.matches('input, select, textarea, button');
    const field = isField
      ? element
      : element.querySelector<HTMLElement>('input, select, textarea, [tabindex="0"], button');
    (field ?? element).focus();
    element.scrollIntoView({ block: 'center' });
    return;
  }
}
