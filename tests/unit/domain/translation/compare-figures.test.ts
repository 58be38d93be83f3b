import { compareFigures } from '../../../../src/plugins/copydesk/domain/translation/figures/compare-figures';
import { extractFigures } from '../../../../src/plugins/copydesk/domain/translation/figures/extract-figures';

const compare = (uk: string, en: string, ignoreUpTo = 1) => {
  const { missing, added } = compareFigures(extractFigures(uk, 'uk'), extractFigures(en, 'en'), ignoreUpTo);
  return [missing.map(({ text }) => text).join(' '), added.map(({ text }) => text).join(' ')];
};

test.each([
  ['86 600 кв. км', '86,600 sq km'],
  ['86.600', '86,600'],
  ['3,5 тонни', '3.5 tonnes'],
  ['35,5 тисячі', '35,500'],
  ['1,5 мільйона', '1,500,000'],
  ['о 14:00', 'at 2 pm'],
  ['о 14.00', 'at 2 p.m.'],
  ['о 14.30', 'at 14:30'],
  ['о 14-й годині', 'at 2 pm'],
  ['94 %', '94 per cent'],
  ['19 вересня', 'September 19'],
  ['19.09.2023', '19 September 2023'],
  ['17–19 вересня', 'September 17–19'],
  ['з 17 до 19 вересня', 'from September 17 to 19'],
  ['19 числа', '19 September'],
  ['XIX століття', 'the 19th century'],
  ['дев’ятнадцяте століття, XIX', 'the nineteenth century'],
  ['2024/25', '2024/2025'],
  ['двоє з 5', 'two of five'],
  ['два роки', '2 years'],
  ['12 і 12', '12 and 12'],
  ['12', 'a dozen'],
  ['пів мільйона', '500,000'],
  ['5–6 млн', '5m-6m'],
  ['100–150 тис.', '100,000–150,000'],
  ['12:11', '12–11'],
  ['88:79', '88–79'],
  ['20 тис. 500', '20,500'],
  ['у 90-х', 'in the 1990s'],
  ['25, 26 та 27 січня', 'January 25–27'],
  ['3 обстріли, двоє поранених', 'three shellings, 2 wounded'],
  ['25 тис. грн', 'UAH 25,000 (about $600)'],
  ['опівдні', 'at 12 noon'],
  ['310 м', '310m'],
])('the same: %s = %s', (uk, en) => {
  expect(compare(uk, en)).toEqual(['', '']);
});

test.each([
  ['1 248 метрів', '1,284 metres', '1 248', '1,284'],
  ['86 600', '8,660', '86 600', '8,660'],
  ['3,5', '35', '3,5', '35'],
  ['19 вересня', '19 October', '19 вересня', '19 October'],
  ['19 вересня', '18 September', '19 вересня', '18 September'],
  ['о 14:00', 'at 2 am', '14:00', '2 am'],
  ['у 2023 році', 'last year', '2023', ''],
  ['торік', 'in 2023', '', '2023'],
  ['12 і 12', '12', '12', ''],
  ['12', 'a dozen hundred', '12', ''],
  ['5%', '7%', '5', '7'],
  ['5 тис. осіб', '5 people', '5 тис', '5'],
  ['450 млн доларів', '$450 billion', '450 млн', '450 billion'],
  ['61 людина', '61,000 people', '61', '61,000'],
  ['2,5 кг', '2,500 kg', '2,5', '2,500'],
  ['−15 °C', '15 °C', '−15', '15'],
  ['у 2023 році', '2,023 people', '2023', '2,023'],
  ['19 вересня', '19 people', '19 вересня', '19'],
  ['14:00', '14 people', '14:00', '14'],
  ['вісім вагонів, кожні 7 хвилин', 'eight trams, every 8 minutes', '7', '8'],
  ['версія 2.10', 'version 2.1', '2.10', '2.1'],
  ['понад 5 із 20', 'over five of 30', '20', '30'],
])('different: %s ≠ %s', (uk, en, missing, added) => {
  expect(compare(uk, en)).toEqual([missing, added]);
});

test('small numbers count where none are ignored', () => {
  expect(compare('з 5 міст', 'from several cities', 0)).toEqual(['5', '']);
  expect(compare('з 5 міст', 'from several cities', 5)).toEqual(['', '']);
});
