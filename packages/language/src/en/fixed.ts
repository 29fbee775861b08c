/** The two sentences that are reviewed word for word in each language. They stand here and nowhere else. */
export const fixed = {
  'fixed.do-not-stop-suddenly': 'Do not stop suddenly.',
  'fixed.never-two-doses-together': 'Never take two doses together.',
} as const;
