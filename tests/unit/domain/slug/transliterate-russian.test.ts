import { transliterateRussian } from '../../../../src/plugins/copydesk/domain/slug/transliterate-russian';

const passportExamples = [
  ['Андрей', 'Andrei'],
  ['Яна', 'Iana'],
  ['Юлия Щеглова', 'Iuliia Shcheglova'],
  ['Илья', 'Ilia'],
  ['Наталья', 'Natalia'],
  ['Дмитрий', 'Dmitrii'],
  ['Семён', 'Semen'],
  ['Эдуард', 'Eduard'],
  ['Хрущёв', 'Khrushchev'],
  ['Цветков', 'Tsvetkov'],
  ['Подъячев', 'Podieiachev'],
  ['Крылов', 'Krylov'],
  ['Жуковский', 'Zhukovskii'],
  ['Чайковский', 'Chaikovskii'],
  ['Шаповалов', 'Shapovalov'],
  ['Фёдор Григорьев', 'Fedor Grigorev'],
] as const;

describe('names as passports write them', () => {
  test.each(passportExamples)('%s is %s', (russian, latin) => {
    expect(transliterateRussian(russian)).toBe(latin);
  });

  test.each(passportExamples)('%s in capitals is %s in capitals', (russian, latin) => {
    expect(transliterateRussian(russian.toUpperCase())).toBe(latin.toUpperCase());
  });

  test.each(passportExamples)('%s taken apart by NFD is still %s', (russian, latin) => {
    expect(transliterateRussian(russian.normalize('NFD'))).toBe(latin);
  });
});

test('every letter goes by the table', () => {
  expect([...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'].map(transliterateRussian).join(' ')).toBe(
    'a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y  e iu ia',
  );
});

test('whatever is not Russian stays as it is', () => {
  expect(transliterateRussian('Zoë, 86 600 — і, ї, є, ґ')).toBe('Zoë, 86 600 — і, ї, є, ґ');
});
