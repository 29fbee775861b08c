import { comingOff } from './topics/coming-off.ts';
import { dailyLife } from './topics/daily-life.ts';
import { dependence } from './topics/dependence.ts';
import { keepingIt } from './topics/keeping-it.ts';
import { otherMedicines } from './topics/other-medicines.ts';
import { people } from './topics/people.ts';
import { pump } from './topics/pump.ts';
import { sideEffects } from './topics/side-effects.ts';
import { takingIt } from './topics/taking-it.ts';
import { tooMuch } from './topics/too-much.ts';
import { whatItDoes } from './topics/what-it-does.ts';

/** Every topic, in the order of the articles. */
export const topics = [
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
] as const;

export type AnyTopic = (typeof topics)[number];
