import type { QuestionCode } from '@steady/engine/triage';
import { allergyWords } from './alarm-words/allergy.ts';
import { earlySignsWords } from './alarm-words/early-signs.ts';
import { feverAndStiffnessWords } from './alarm-words/fever-and-stiffness.ts';
import { heartWords } from './alarm-words/heart.ts';
import { mindWords } from './alarm-words/mind.ts';
import { onPurposeWords } from './alarm-words/on-purpose.ts';
import { otherPersonWords } from './alarm-words/other-person.ts';
import { pumpWords } from './alarm-words/pump.ts';
import { seizureAndCollapseWords } from './alarm-words/seizure-and-collapse.ts';
import { selfHarmWords } from './alarm-words/self-harm.ts';
import { tooLittleWords } from './alarm-words/too-little.ts';
import { tooMuchWords } from './alarm-words/too-much.ts';
import { wakingAndBreathingWords } from './alarm-words/waking-and-breathing.ts';

/**
 * Words of free text that answer a question of the triage with yes. They may only raise the urgency (R8). Each trouble has a
 * file of its own.
 *
 * Written as people write: in small letters, without apostrophes, articles and words such as `my` or `just`, which are
 * left out of the text too. A `*` stands for any ending, a `/` parts words of which one is meant, a `#` for any
 * one word. Plain misspellings are
 * words like others.
 */
export const alarmWords = {
  ...wakingAndBreathingWords,
  ...seizureAndCollapseWords,
  ...heartWords,
  ...allergyWords,
  ...mindWords,
  ...feverAndStiffnessWords,
  ...selfHarmWords,
  ...onPurposeWords,
  ...tooMuchWords,
  ...otherPersonWords,
  ...tooLittleWords,
  ...pumpWords,
  ...earlySignsWords,
} as const satisfies Record<QuestionCode, readonly string[]>;

/** Words that say nothing here, left out of the text and of the phrases. */
export const wordsLeftOut = [
  'a',
  'an',
  'the',
  'my',
  'his',
  'her',
  'their',
  'your',
  'our',
  'its',
  'just',
  'really',
  'actually',
  'literally',
  'completely',
  'totally',
  'um',
  'uh',
  'er',
] as const;

/** What counts whenever it is said, also where it is denied: people deny it who mean it. */
export const neverDenied: readonly QuestionCode[] = [
  'self-harm',
  'taken-on-purpose',
  'many-at-once',
  'taken-by-child',
  'taken-by-other',
];
