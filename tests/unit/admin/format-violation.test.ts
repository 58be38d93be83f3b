import { createIntl } from 'react-intl';
import { fieldWords, type PanelLanguage } from '../../../src/field-words';
import { toTranslations } from '../../../src/field-words/to-translations';
import type { SpokenViolation } from '../../../src/plugins/copydesk/admin/src/wording/format-violation';
import { formatViolation } from '../../../src/plugins/copydesk/admin/src/wording/format-violation';
import en from '../../../src/plugins/copydesk/admin/src/translations/en.json';
import messages from '../../../src/plugins/copydesk/admin/src/translations/generated/messages.en.json';
import ru from '../../../src/plugins/copydesk/admin/src/translations/ru.json';
import uk from '../../../src/plugins/copydesk/admin/src/translations/uk.json';

const own = { en: { ...messages, ...en }, uk, ru };

const speak = (language: PanelLanguage) => {
  const words = Object.entries(own[language]).map(([key, word]) => [`copydesk.${key}`, word]);
  const messages = { ...toTranslations(fieldWords[language]), ...Object.fromEntries(words) };
  return createIntl({ locale: language, messages });
};

const empty: SpokenViolation = {
  rule: 'translation/field-missing',
  message: 'as the server says it',
  wording: { key: 'untranslated', values: { source: { kind: 'language', locale: 'uk' } } },
  field: [{ uid: 'api::article.article', name: 'body' }, 2, { uid: 'sections.text', name: 'heading' }],
};

test.each<[PanelLanguage, string]>([
  ['en', '“Body” (part 3, “Subheading”) is empty, while the original in Ukrainian has it. Translate it.'],
  ['uk', '«Текст статті» (частина 3, «Підзаголовок»): порожньо, а в оригіналі українською заповнено. Перекладіть.'],
  ['ru', '«Текст статьи» (часть 3, «Подзаголовок»): пусто, а в оригинале на украинском заполнено. Переведите.'],
])('a violation in %s', (language, sentence) => {
  expect(formatViolation(speak(language), empty)).toBe(sentence);
});

test('names sections as the panel does', () => {
  const differs: SpokenViolation = {
    rule: 'translation/structure-differs',
    message: '',
    wording: {
      key: 'section-differs',
      values: {
        position: 2,
        thing: { kind: 'component', uid: 'sections.quote', name: 'Quote' },
        other: { kind: 'component', uid: 'sections.figure', name: 'Figure' },
      },
    },
    field: [{ uid: 'api::article.article', name: 'body' }],
  };
  expect(formatViolation(speak('uk'), differs)).toContain('Частина 2 там «цитата»');
});

test('a language that has no words of its own is called by its name', () => {
  const missing: SpokenViolation = {
    rule: 'translation/locale-missing',
    message: '',
    wording: { key: 'absent', values: { locale: { kind: 'language', locale: 'pl' } } },
  };
  expect(formatViolation(speak('en'), missing)).toBe(
    'There is no version in Polish yet. Create it before the document goes out.',
  );
});

test('a rule that the panel does not know is said as the server says it', () => {
  expect(formatViolation(speak('uk'), { ...empty, wording: { key: 'novel' } })).toBe('as the server says it');
});
