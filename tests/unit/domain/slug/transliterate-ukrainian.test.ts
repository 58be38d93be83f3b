import { transliterateUkrainian } from '../../../../src/plugins/copydesk/domain/slug/transliterate-ukrainian';

/** Every example in the table of the resolution and in its notes. */
const officialExamples = `
  Алушта Alushta, Андрій Andrii, Борщагівка Borshchahivka, Борисенко Borysenko, Вінниця Vinnytsia, Володимир Volodymyr,
  Гадяч Hadiach, Богдан Bohdan, Згурський Zghurskyi, Ґалаґан Galagan, Ґорґани Gorgany, Донецьк Donetsk, Дмитро Dmytro,
  Рівне Rivne, Олег Oleh, Есмань Esman, Єнакієве Yenakiieve, Гаєвич Haievych, Короп'є Koropie, Житомир Zhytomyr,
  Жанна Zhanna, Жежелів Zhezheliv, Закарпаття Zakarpattia, Казимирчук Kazymyrchuk, Медвин Medvyn,
  Михайленко Mykhailenko, Іванків Ivankiv, Іващенко Ivashchenko, Їжакевич Yizhakevych, Кадиївка Kadyivka,
  Мар'їне Marine, Йосипівка Yosypivka, Стрий Stryi, Олексій Oleksii, Київ Kyiv, Коваленко Kovalenko, Лебедин Lebedyn,
  Леонід Leonid, Миколаїв Mykolaiv, Маринич Marynych, Ніжин Nizhyn, Наталія Nataliia, Одеса Odesa, Онищенко Onyshchenko,
  Полтава Poltava, Петро Petro, Решетилівка Reshetylivka, Рибчинський Rybchynskyi, Суми Sumy, Соломія Solomiia,
  Тернопіль Ternopil, Троць Trots, Ужгород Uzhhorod, Уляна Uliana, Фастів Fastiv, Філіпчук Filipchuk, Харків Kharkiv,
  Христина Khrystyna, Біла_Церква Bila_Tserkva, Стеценко Stetsenko, Чернівці Chernivtsi, Шевченко Shevchenko,
  Шостка Shostka, Кишеньки Kyshenky, Щербухи Shcherbukhy, Гоща Hoshcha, Гаращенко Harashchenko, Юрій Yurii,
  Корюківка Koriukivka, Яготин Yahotyn, Ярошенко Yaroshenko, Костянтин Kostiantyn, Знам'янка Znamianka,
  Феодосія Feodosiia, Згорани Zghorany, Розгон Rozghon`
  .split(',')
  .map((pair) =>
    pair
      .trim()
      .split(' ')
      .map((word) => word.replace('_', ' ')),
  );

describe('the official examples', () => {
  test('are all here', () => {
    expect(officialExamples).toHaveLength(76);
    expect(officialExamples.every((pair) => pair.length === 2)).toBe(true);
  });

  test.each(officialExamples)('%s is %s', (ukrainian, latin) => {
    expect(transliterateUkrainian(ukrainian!)).toBe(latin);
  });

  test.each(officialExamples)('%s in capitals is %s in capitals', (ukrainian, latin) => {
    expect(transliterateUkrainian(ukrainian!.toUpperCase())).toBe(latin!.toUpperCase());
  });

  test.each(officialExamples)('%s taken apart by NFD is still %s', (ukrainian, latin) => {
    expect(transliterateUkrainian(ukrainian!.normalize('NFD'))).toBe(latin);
  });
});

describe('the start of a word', () => {
  test.each([
    ['Нью-Йорк', 'Niu-York'],
    ['її яйця, її юшка', 'yii yaitsia, yii yushka'],
    ['«Єдність»', '«Yednist»'],
    ["'Єдність'", "'Yednist'"],
    ['ʼЄдністьʼ', 'ʼYednistʼ'],
    ['(Яна)', '(Yana)'],
    ['5-й і 5й', '5-y i 5y'],
    ['рядок\nЮлія', 'riadok\nYuliia'],
  ])('comes after anything that is not a letter: %s', (ukrainian, latin) => {
    expect(transliterateUkrainian(ukrainian)).toBe(latin);
  });

  test('does not come after a stress mark', () => {
    expect(transliterateUkrainian('моє\u0301ї').normalize('NFD').replace(/\p{M}/gu, '')).toBe('moiei');
  });
});

describe('the apostrophe', () => {
  test.each(['’', "'", 'ʼ', '‘', '`', '′'])('is left out inside a word: %s', (apostrophe) => {
    expect(transliterateUkrainian(`Слов${apostrophe}янськ, сім${apostrophe}ї`)).toBe('Sloviansk, simi');
  });
});

describe('зг', () => {
  test.each([
    ['згода', 'zghoda'],
    ['Зг', 'Zgh'],
    ['ЗГ', 'ZGH'],
    ['з гори', 'z hory'],
    ['жабка', 'zhabka'],
  ])('%s is %s', (ukrainian, latin) => {
    expect(transliterateUkrainian(ukrainian)).toBe(latin);
  });
});

describe('capitals', () => {
  test.each([
    ['Я', 'Ya'],
    ['О. Ю. Шевченко', 'O. Yu. Shevchenko'],
    ['ЄС і ЮНЕСКО', 'YES i YUNESKO'],
    ['ЗАПОРІЖЖЯ', 'ZAPORIZHZHIA'],
  ])('%s is %s', (ukrainian, latin) => {
    expect(transliterateUkrainian(ukrainian)).toBe(latin);
  });
});

test('whatever is not Ukrainian stays as it is', () => {
  expect(transliterateUkrainian('Zoë, 86 600 — ы, ё, 日本')).toBe('Zoë, 86 600 — ы, ё, 日本');
});
