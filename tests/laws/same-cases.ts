import fc from 'fast-check';
import { seed } from './law.ts';

fc.configureGlobal({ seed });
