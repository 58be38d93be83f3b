import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createIntl } from 'react-intl';
import ownEnglish from '../../../src/plugins/copydesk/admin/src/translations/en.json';
import messages from '../../../src/plugins/copydesk/admin/src/translations/generated/messages.en.json';
import ru from '../../../src/plugins/copydesk/admin/src/translations/ru.json';
import uk from '../../../src/plugins/copydesk/admin/src/translations/uk.json';

const en: Record<string, string> = { ...messages, ...ownEnglish };
const words: Record<string, Record<string, string>> = { en, uk, ru };
const panel = path.resolve(__dirname, '../../../src/plugins/copydesk/admin/src');
const keys = Object.keys(en);

const sources = readdirSync(panel, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(panel, file), 'utf8'))
  .join('\n');

/** What a message asks for: the names of its placeholders. */
const placeholders = (message: string) => [...new Set(message.match(/\{\s*\w+\s*(?=[,}])/g))].sort();

test.each(['uk', 'ru'])('%s says everything that English says, and nothing else', (language) => {
  expect(Object.keys(words[language] ?? {}).sort()).toEqual([...keys].sort());
});

test.each(['uk', 'ru'])('%s speaks of what English speaks of', (language) => {
  const differing = keys.filter(
    (key) => placeholders(words[language]?.[key] ?? '').join() !== placeholders(words.en?.[key] ?? '').join(),
  );
  expect(differing).toEqual([]);
});

test.each(['en', 'uk', 'ru'])('%s is well formed', (language) => {
  const errors: string[] = [];
  const intl = createIntl({
    locale: language,
    messages: words[language],
    onError: (error) => errors.push(error.message),
  });
  for (const key of keys) {
    const values = Object.fromEntries(
      placeholders(words[language]?.[key] ?? '').map((name) => [name.slice(1).trim(), 2]),
    );
    intl.formatMessage({ id: key }, values);
  }
  expect(errors).toEqual([]);
});

test('no sentence is left that nobody says', () => {
  const prefixes = [...sources.matchAll(/`((?:copydesk\.)?[a-z.]+\.)\$\{/g)].map((match) =>
    (match[1] ?? '').replace('copydesk.', ''),
  );
  const unused = keys.filter(
    (key) =>
      !(key in messages) &&
      !sources.includes(`'${key}'`) &&
      !sources.includes(`.${key}\``) &&
      !prefixes.some((prefix) => key.startsWith(prefix)),
  );
  expect(unused).toEqual([]);
});
