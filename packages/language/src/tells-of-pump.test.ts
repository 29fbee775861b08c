import { describe, expect, it } from 'vitest';
import { tellsOfPump } from './tells-of-pump.ts';

describe('Words that tell of a pump (R8, R9)', () => {
  it.each(['my skin itches under my pump', 'her baclofen pump', 'I have ITB', 'I have not had my pump refilled'])(
    'are in: %s',
    (text) => expect(tellsOfPump(text)).toBe(true),
  );

  it.each(['my skin itches', 'I do not have a pump', 'the bike pump', 'my breast pump', ''])('are not in: %s', (text) =>
    expect(tellsOfPump(text)).toBe(false),
  );
});
