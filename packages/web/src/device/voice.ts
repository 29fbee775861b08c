import { type Say, sayIn } from '@steady/language';
import { createContext, useContext } from 'react';

const Voice = createContext<Say>(sayIn('en'));

/** The voice of the page: every word on it is said by this. */
export function useSay(): Say {
  return useContext(Voice);
}
