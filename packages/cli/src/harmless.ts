/**
 * The same text with every character written out that a terminal would act on and not show. What somebody sent is
 * repeated in a problem, such as the name of an unknown field.
 */
export function harmless(text: string): string {
  return text.replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (unseen) =>
    Array.from({ length: unseen.length }, (_, i) => `\\u${unseen.charCodeAt(i).toString(16).padStart(4, '0')}`).join(
      '',
    ),
  );
}
