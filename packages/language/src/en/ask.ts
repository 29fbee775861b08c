import { comingOff } from './ask/coming-off.ts';
import { dailyLife } from './ask/daily-life.ts';
import { dependence } from './ask/dependence.ts';
import { disagreements } from './ask/disagreements.ts';
import { keepingIt } from './ask/keeping-it.ts';
import { otherMedicines } from './ask/other-medicines.ts';
import { page } from './ask/page.ts';
import { people } from './ask/people.ts';
import { pump } from './ask/pump.ts';
import { sideEffects } from './ask/side-effects.ts';
import { takingIt } from './ask/taking-it.ts';
import { tooMuch } from './ask/too-much.ts';
import { whatItDoes } from './ask/what-it-does.ts';

/** Every sentence of the answers to questions, one file for each article. */
export const ask = {
  ...whatItDoes,
  ...takingIt,
  ...keepingIt,
  ...sideEffects,
  ...dailyLife,
  ...comingOff,
  ...otherMedicines,
  ...tooMuch,
  ...people,
  ...pump,
  ...dependence,
  ...disagreements,
  ...page,
} as const;
