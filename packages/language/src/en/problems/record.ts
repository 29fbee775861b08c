/** Why a record, or something in it, cannot be read. */
export const record = {
  'problem.instant.not-an-instant':
    '{place} is not a point in time. Write the day, the time and the offset, such as 2026-12-03T15:10:00+00:00.',
  'problem.record.newer-version':
    'This record was written by a newer version of Steady. Update Steady, and read it again.',
  'problem.record.not-a-record': 'This is not a record of Steady. A record names its schema and lists its events.',
} as const;
