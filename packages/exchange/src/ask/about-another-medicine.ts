import { plainWords, wordFor, wordsOfQuestion } from './words-of-question.ts';

/** Medicines of others that topics speak of, by the word that stands for each. */
const others = new Set(
  (
    'paracetamol ibuprofen aspirin opioid benzodiazepine gabapentin antihistamine antidepressant levodopa lithium oxybate ' +
    'tizanidine diabetes magnesium cannabis'
  ).split(' '),
);

/** What goes together with baclofen as those do, and is asked about beside them. */
const besides = new Set('alcohol lisinopril ramipril losartan amlodipine bisoprolol clonidine'.split(' '));

const dosing = new Set(
  'much many dose doses dosage dosing mg ml maximum max taper tapering wean inject overdose'.split(' '),
);

const alongside = new Set('baclofen lioresal with and together also mix mixing combine plus it'.split(' '));

/**
 * Whether somebody asks how much to take of another medicine by itself. We know how others go together with baclofen and
 * nothing about their doses, so such a question is not answered.
 */
export function asksDoseOfAnother(question: string): boolean {
  const words = plainWords(question);
  const named = words.map(wordFor).some((word) => word !== undefined && others.has(word));
  return named && words.some((word) => dosing.has(word)) && !words.some((word) => alongside.has(word));
}

/** What tells of the kidneys how ill they are: it is nothing of a medicine that is named beside them. */
const ofKidneys = new Set(
  'failure failing disease stage problem problems trouble function chronic weak bad'.split(' '),
);

/**
 * The telling words of a question, once for each medicine that it names beside baclofen and once for the kidneys beside one,
 * without the others: whoever asks of two reads about both, and never about the milder one alone (H14).
 */
export function wordsByMedicine(question: string): readonly (readonly string[])[] {
  const words = wordsOfQuestion(question);
  const medicines = words.filter((word) => others.has(word) || besides.has(word));
  const named = medicines.length > 0 && words.includes('kidney') ? [...medicines, 'kidney'] : medicines;
  if (named.length < 2) return [words];
  return named.map((one) =>
    words.filter(
      (word) => word === one || !(named.includes(word) || (named.includes('kidney') && ofKidneys.has(word))),
    ),
  );
}
