import { createRequire } from 'node:module';
import path from 'node:path';
import { createIntl } from 'react-intl';
import { panelWords } from '../../../src/admin/panel-words';
import { prefixKeys } from '../../../src/admin/panel-words/prefix-keys';
import { unseenKeys } from './unseen-keys';

type Words = Record<string, string>;

const root = path.resolve(__dirname, '../../..');
const load = createRequire(__filename);
const folders = {
  admin: 'admin/dist/admin/admin/src/translations',
  'content-manager': 'content-manager/dist/admin/translations',
  upload: 'upload/dist/admin/translations',
  i18n: 'i18n/dist/admin/translations',
};

/** What Strapi itself says in a language. */
function readStrapi(language: string): Words {
  const all = Object.entries(folders).flatMap(([plugin, folder]) => {
    const file = path.join(root, 'node_modules/@strapi', folder, `${language}.json.js`);
    const loaded = load(file) as Words & { default?: Words };
    const words = loaded.default ?? loaded;
    return Object.entries(plugin === 'admin' ? words : prefixKeys(plugin, words));
  });
  return Object.fromEntries(all);
}

const english = readStrapi('en');
/** The keys of the screens that the newsroom works on. */
const keys = Object.keys(english).filter((key) => !unseenKeys.some((pattern) => pattern.test(key)));

/** Names, signs and code that are the same in every language. */
const same = [
  'components.Blocks.popover.link.rel.placeholder',
  'components.Blocks.popover.link.target.placeholder',
  'content-manager.containers.edit.panels.default.title',
];
const isWord = (text: string) => /[a-z]{3}/i.test(text.replace(/\{\w+\}/g, ''));
const hasLetters = (text: string) => /\p{L}{2}/u.test(text);

test('Strapi’s own words are found', () => {
  expect(keys.length).toBeGreaterThan(900);
});

describe.each(['uk', 'ru'] as const)('the panel in %s', (language) => {
  const words: Words = { ...readStrapi(language), ...panelWords[language] };

  test('leaves nothing in English of what the newsroom sees', () => {
    const left = keys.filter(
      (key) => words[key] === undefined || (isWord(english[key] ?? '') && words[key] === english[key]),
    );
    expect(left.filter((key) => hasLetters(english[key] ?? '') && !same.includes(key))).toEqual([]);
  });

  test('says nothing that breaks when it is said', () => {
    const broken = new Set<string>();
    const intl = createIntl({ locale: language, messages: words, onError: ({ message }) => broken.add(message) });
    const known = [...new Set([...keys, ...Object.keys(panelWords[language])])];
    for (const id of known.filter((key) => words[key] !== undefined)) {
      intl.formatMessage({ id }, sampleValues(`${words[id]} ${english[id] ?? ''}`));
    }
    expect([...broken]).toEqual([]);
  });

  test('counts in every form that the language has', () => {
    const forms = ['few', 'many'].map((form) => new RegExp(`\\b${form}\\s*\\{`, 'g'));
    const plurals = (word: string, pattern: RegExp) => word.match(pattern)?.length ?? 0;
    const lacking = keys.filter((key) => {
      const word = words[key] ?? '';
      return forms.some((form) => plurals(word, form) < plurals(word, /,\s*plural\s*,/g));
    });
    expect(lacking).toEqual([]);
  });

  test('asks for nothing that Strapi does not give', () => {
    const own = Object.entries(panelWords[language]).filter(([key]) => english[key] !== undefined);
    const asking = own.filter(([key, word]) =>
      placeholders(word).some((name) => !placeholders(english[key]).includes(name)),
    );
    expect(asking.map(([key]) => key)).toEqual([]);
  });
});

test('what Strapi’s English has no key for is said in both languages', () => {
  const languages = ['uk', 'ru'] as const;
  const said = { uk: { ...readStrapi('uk'), ...panelWords.uk }, ru: { ...readStrapi('ru'), ...panelWords.ru } };
  const added = languages.flatMap((language) => Object.keys(panelWords[language])).filter((key) => !(key in english));
  const lacking = added.flatMap((key) =>
    languages.filter((language) => !(key in said[language])).map((l) => `${l} ${key}`),
  );
  expect(lacking).toEqual([]);
});

/** The names that a message is to be given values for. */
function placeholders(message = ''): string[] {
  return [...new Set([...message.matchAll(/\{\s*([a-zA-Z]\w*)\s*(?=[,}])/g)].map(([, name]) => name ?? ''))];
}

type Tag = (inner: string[]) => string;

function sampleValues(message: string): Record<string, number | Tag> {
  const tags = [...message.matchAll(/<(\w+)>/g)].map(([, name]) => [name, (inner: string[]) => inner.join('')]);
  return Object.fromEntries([...placeholders(message).map((name) => [name, 2]), ...tags]);
}
