import { IntlMessageFormat } from 'intl-messageformat';
import en from '../../../src/plugins/copydesk/admin/src/translations/generated/messages.en.json';
import ru from '../../../src/plugins/copydesk/admin/src/translations/ru.json';
import uk from '../../../src/plugins/copydesk/admin/src/translations/uk.json';
import { settableRules } from '../../../src/plugins/copydesk/domain/rules';
import { listMessages } from '../../../src/plugins/copydesk/domain/wording/list-messages';

/* Every message and guide of every rule, and every phrase around them, in the three languages of the panel. */

const words: Record<string, Record<string, string>> = { en, uk, ru };
const english = listMessages();
const keys = Object.keys(english);

type Part = ReturnType<IntlMessageFormat['getAst']>[number];
const pound = 7;

/** All parts of a message, those within the branches of a plural or a choice included. */
const listParts = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => [
    part,
    ...('options' in part ? Object.values(part.options).flatMap(({ value }) => listParts(value)) : []),
  ]);

const parse = (message: string, language: string) => listParts(new IntlMessageFormat(message, language).getAst());

/** The names of the values that a message asks for. */
const placeholders = (parts: readonly Part[]) =>
  [...new Set(parts.flatMap((part) => ('value' in part && part.type !== 0 ? [part.value] : [])))].sort();

describe.each(['en', 'uk', 'ru'])('in %s', (language) => {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  test.each(keys)('%s', (key) => {
    const message = words[language]?.[key];
    expect(message).toEqual(expect.stringMatching(/\p{L}/u));
    const parts = parse(message ?? '', language);
    expect(placeholders(parts)).toEqual(placeholders(parse(english[key] ?? '', 'en')));
    for (const part of parts) {
      if (!('pluralType' in part)) continue;
      const forms = Object.keys(part.options).filter((form) => !form.startsWith('='));
      expect(categories).toEqual(expect.arrayContaining(forms));
      // A branch that shows the number needs the noun in every form of the language.
      const counts = forms.some((form) => part.options[form as 'other']?.value.some(({ type }) => type === pound));
      if (counts) expect(forms.sort()).toEqual([...categories].sort());
    }
  });
});

test('every rule, and every message of it, is among them', () => {
  const declared = settableRules.flatMap(({ id, messages }) =>
    Object.keys(messages).map((key) => `violation.${id}.${key}`),
  );
  expect(keys).toEqual(expect.arrayContaining(declared));
});

test('English is what the rules declare; `npm run docs` writes it', () => {
  expect(en).toEqual(english);
});

test.each(['uk', 'ru'])('%s has no message that no rule declares', (language) => {
  const isMessage = (key: string) => /^(violation|field|language|example)\.|^rule\..+\//.test(key);
  const own = Object.keys(words[language] ?? {}).filter(isMessage);
  expect(own.filter((key) => !(key in english))).toEqual([]);
});
