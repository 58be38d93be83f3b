import { formatByline } from '../../../src/delivery/rendering/format-byline';

test.each([
  [['Maria Kholina'], 'en', 'Author: Maria Kholina'],
  [['Maria Kholina', 'Petro Lys'], 'en', 'Authors: Maria Kholina and Petro Lys'],
  [['A', 'B', 'C'], 'en', 'Authors: A, B, and C'],
  [['Марія Холіна'], 'uk', 'Автор: Марія Холіна'],
  [['Марія Холіна', 'Петро Лис'], 'uk', 'Автори: Марія Холіна і Петро Лис'],
  [['А', 'Б', 'В'], 'uk', 'Автори: А, Б і В'],
  [['Мария Холина', 'Пётр Лис'], 'ru', 'Авторы: Мария Холина и Пётр Лис'],
  [['Maria Kholina'], 'fi', 'Maria Kholina'],
  [[], 'en', null],
])('%j in %s: %s', (names, locale, line) => {
  expect(formatByline(names, locale)).toBe(line);
});
