import { findMissingLocales, localeMissing } from '../../../../src/plugins/copydesk/domain/translation/locale-missing';

test.each([
  [['uk', 'en', 'ru'], ['uk'], ['en', 'ru']],
  [['uk', 'en'], ['en', 'uk', 'de'], []],
  [[], ['uk'], []],
])('of %j with %j, %j are missing', (required, existing, missing) => {
  expect(findMissingLocales(required, existing)).toEqual(missing);
});

test('names the language', () => {
  expect(localeMissing.describe('en')).toMatchObject({
    path: [],
    message: 'There is no version in English yet. Create it before the story goes out.',
  });
});
