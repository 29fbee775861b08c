import { setupI18n } from '@lingui/core';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { en, type MessageId } from './en/index.ts';
import { type Tokens, type Values, withEveryValue } from './values.ts';

export type { MessageId } from './en/index.ts';
export type { Values } from './values.ts';

/** The languages Steady speaks. Each has every sentence: a missing one does not compile. */
export const languages = ['en'] as const;

export type Language = (typeof languages)[number];

/** Says a sentence of the catalogue. A value that the sentence needs and does not get is a fault of the program. */
export type Say = (id: MessageId, values?: Values) => string;

const catalogues: Readonly<Record<Language, Readonly<Record<MessageId, string>>>> = { en };

/** The voice of one language. */
export function sayIn(language: Language): Say {
  const i18n = setupI18n();
  const compiled = new Map<string, Tokens>();
  const compile = (message: string): Tokens => {
    const tokens = compiled.get(message) ?? (compileMessageOrThrow(message) as Tokens);
    compiled.set(message, tokens);
    return tokens;
  };
  i18n.setMessagesCompiler(compile as Parameters<typeof i18n.setMessagesCompiler>[0]);
  i18n.loadAndActivate({ locale: language, messages: catalogues[language] });

  return (id, values = {}) => {
    const message = Object.hasOwn(catalogues[language], id) ? catalogues[language][id] : undefined;
    if (message === undefined) throw new RangeError(`there is no sentence ${id}`);
    return shown(i18n._(id, asWritten(withEveryValue(compile(message), values, id))));
  };
}

/** The sentences of a language as they stand in its catalogue, for the checks that read all of them. */
export function catalogueOf(language: Language): Readonly<Record<MessageId, string>> {
  return catalogues[language];
}

/** The catalogue decodes escapes such as `\u0041`, which text from people must not go through: it is never read as code. */
const standIn = '\ue000';

function asWritten(values: Values): Values {
  const entries = Object.entries(values);
  return Object.fromEntries(
    entries.map(([name, v]) => [name, typeof v === 'string' ? v.replaceAll('\\', standIn) : v]),
  );
}

function shown(text: string): string {
  return text.replaceAll(standIn, '\\');
}
