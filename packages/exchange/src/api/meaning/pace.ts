import { problem } from '@steady/engine';
import { isObject, valueAt } from '../json-pointer.ts';
import type { Meaning } from './readable.ts';

/**
 * A cut and a last dose belong to a taper and a rise to a titration; a share and the gentlest way are ways down. Looks at
 * the names of the fields only, so that it also speaks where one of them could not be read.
 *
 * Problems: `pace.not-for-titration`, `input.required`, `input.unknown-field`.
 */
export const paceFitsThePurpose: Meaning = ({ json, fields: { purpose } }) => {
  const pace = valueAt(json, ['pace']);
  if (purpose === undefined || !isObject(pace)) return [];
  const method = valueAt(pace, ['method']);
  const required = (field: string) => (Object.hasOwn(pace, field) ? [] : [problem('input.required', `/pace/${field}`)]);
  const unknown = (field: string) =>
    Object.hasOwn(pace, field) ? [problem('input.unknown-field', `/pace/${field}`, { field })] : [];

  switch (method) {
    case 'fixed':
      return purpose === 'taper'
        ? [...required('cut'), ...unknown('rise')]
        : [...required('rise'), ...unknown('cut'), ...unknown('last')];
    case 'percent':
    case 'gentlest':
      if (purpose === 'titrate') return [problem('pace.not-for-titration', '/pace/method', { method })];
      if (method === 'gentlest') return [];
      return Object.hasOwn(pace, 'percent') ? unknown('cut') : required('cut');
    default:
      return [];
  }
};
