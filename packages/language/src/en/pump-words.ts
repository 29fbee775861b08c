/** Words for a pump that gives baclofen. */
export const pumpWords = ['pump', 'pumps', 'itb', 'intrathecal'] as const;

/** Right before the word these make another pump of it. */
export const otherPumps = [
  'breast',
  'petrol',
  'gas',
  'bike',
  'bicycle',
  'tyre',
  'tire',
  'water',
  'heat',
  'insulin',
] as const;

/** Right before the word these tell that somebody has one, whatever is denied of it. */
export const owned = ['my', 'his', 'her', 'their', 'the', 'baclofen'] as const;
