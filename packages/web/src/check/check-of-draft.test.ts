import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import type { Draft, TypedPerson } from '../draft/draft.ts';
import { emptyDraft } from '../draft/empty-draft.ts';
import { checkOfDraft } from './check-of-draft.ts';

const say = sayIn('en');
const empty = emptyDraft({ region: 'UK', timeZone: 'Europe/London', today: '2026-12-01', start: '2026-12-07' });

function checked(text: string, person: Partial<TypedPerson> = {}) {
  const draft: Draft = { ...empty, taken: { ...empty.taken, text }, person: { ...empty.person, ...person } };
  const { answer, unread } = checkOfDraft(draft, '2026-12-01', say);
  return { codes: answer.findings.map(({ code }) => code), unread: unread.map(({ at }) => at) };
}

describe('A check while it is typed', () => {
  it('keeps what the finished fields call for, and says which field is not read (H14)', () => {
    const { codes, unread } = checked('10 mg three times a day', { medicines: 'morphine', weight: '7o' });
    expect(codes).toContain('opioid.together');
    expect(codes).not.toContain('dose.not-known');
    expect(unread).toEqual(['/patient/weight/value']);
  });

  it('judges doses that are not finished as not known, never as those before or as none (H14)', () => {
    const { codes, unread } = checked('10 mg three times a', { medicines: 'morphine' });
    expect(codes).toEqual(expect.arrayContaining(['dose.not-known', 'opioid.together']));
    expect(unread).toEqual(['/current']);
  });

  it('judges a result without its day as no result, and asks for the day', () => {
    const { codes, unread } = checked('10 mg at 08:00', { creatinine: '300', birthDate: '1970-05-01', sex: 'male' });
    expect(codes).toContain('renal.reduce-oral-dose');
    expect(unread).toEqual(['/patient/creatinine/on']);
  });

  it('leaves out the one word that cannot be read, and keeps the other medicines', () => {
    const { codes, unread } = checked('10 mg at 08:00', { medicines: `morphine, ${'x'.repeat(2000)}` });
    expect(codes).toContain('opioid.together');
    expect(unread).toHaveLength(1);
  });

  it('says several at once, and of a day after today that it is not read', () => {
    const { unread } = checked('some', { birthDate: '2027-05-01', height: 'tall' });
    expect(unread.toSorted()).toEqual(['/current', '/patient/birthDate', '/patient/height/value']);
  });

  it('with everything read says that nothing was left out', () => {
    expect(checked('10 mg at 08:00').unread).toEqual([]);
  });
});
