import type { Figure } from '../../../../src/plugins/copydesk/domain/translation/figures/figure';
import { extractFigures } from '../../../../src/plugins/copydesk/domain/translation/figures/extract-figures';

/**
 * What the figures of a text may mean, `|` between the meanings of one; possible figures in brackets. That a number may be a year,
 * an hour, a day or a code besides is left out.
 */
const read = (text: string, locale: string) => {
  const { certain, possible } = extractFigures(text, locale);
  return [...certain.map(show), ...possible().map((figure) => `(${show(figure)})`)];
};

const show = ({ readings }: Figure) => {
  const numbers = readings.filter((reading) => !/^(?:#|hour |day )| AD$/.test(reading));
  return (numbers.length === 0 ? readings : numbers).join('|');
};

test.each<[locale: string, text: string, figures: string[]]>([
  ['en', 'No figures.', []],
  ['en', '40 km/h', ['40']],
  // Grouped thousands.
  ['en', '86,600 hectares', ['86600']],
  ['uk', '86 600 гектарів', ['86600']],
  ['uk', '86\u00a0600 гектарів', ['86600']],
  ['uk', '86\u202f600 гектарів', ['86600']],
  ['uk', '86\u2009600 гектарів', ['86600']],
  ['uk', '86.600 гектарів', ['86600|86.6']],
  ['de', '1’234 Leute', ['1234']],
  ['en', '1,234,567.5', ['1234567.5']],
  ['de', '1.234.567,5', ['1234567.5']],
  ['uk', '1 234 567,5', ['1234567.5']],
  ['en', '12,345,678', ['12345678']],
  ['en', 'in 2023 450 people', ['2023', '450']],
  // Decimals.
  ['en', '3.5 tonnes', ['3.5']],
  ['uk', '3,5 тонни', ['3.5']],
  ['ru', '3,50 рубля', ['3.5']],
  ['en', '0.125', ['0.125']],
  ['uk', '0,125', ['0.125']],
  // Words for thousands and millions.
  ['en', '53.4 million tonnes', ['53400000']],
  ['uk', '53,4 мільйона тонн', ['53400000']],
  ['ru', '53,4 млн тонн', ['53400000']],
  ['uk', '5 тис. осіб', ['5000']],
  ['en', '2.5M', ['2500000']],
  // Percent.
  ['en', '94% complete', ['94']],
  ['uk', '94 % виконано', ['94']],
  ['uk', '94,5 відсотка', ['94.5']],
  // Times.
  ['uk', 'о 14:00', ['14:00']],
  ['uk', 'о 14.00', ['14|14:00']],
  ['en', 'at 2 pm', ['14:00']],
  ['en', 'at 2pm.', ['14:00']],
  ['en', 'at 2.30 p.m.', ['14:30']],
  ['en', 'at 6:05 a.m., then', ['6:05']],
  ['en', 'at 12 am and 12 pm', ['0:00', '12:00']],
  ['en', '10 amateurs', ['10']],
  ['uk', 'рахунок 3:2', ['3', '2']],
  // Days.
  ['en', '19 September', ['--09-19']],
  ['en', 'the 19th of September', ['--09-19']],
  ['en', 'September 19, 2023', ['--09-19', '2023']],
  ['en', 'on Sept. 19th', ['--09-19']],
  ['uk', '19 вересня 2023 року', ['--09-19', '2023 AD']],
  ['uk', '19-го вересня', ['--09-19']],
  ['uk', '19 ВЕРЕСНЯ', ['--09-19']],
  ['ru', '19 сентября', ['--09-19']],
  ['uk', '19.09', ['19.09|19:09|--09-19']],
  ['uk', '19.09.2023', ['--09-19', '2023']],
  ['uk', '1.9.23', ['--09-01', '2023|1923|23']],
  ['en', '9/19/2023', ['--19-09|--09-19', '2023']],
  ['en', '2023-09-19', ['--09-19', '2023']],
  ['de', '19. September', ['--09-19']],
  ['fr', '1er septembre', ['--09-01']],
  ['en', 'up to 19 may vote', ['19']],
  ['en', '5 May', ['--05-05']],
  ['en', 'in May 2024', ['2024']],
  ['en', 'In September 5.5 million', ['5500000']],
  ['en', '3 September 12 people', ['--09-03', '12']],
  ['en', 'on 31 days in March', ['31']],
  ['en', '40 March', ['40']],
  // Ordinals, centuries, decades, years cut short.
  ['en', 'the 21st time', ['21']],
  ['uk', '21-й раз', ['21']],
  ['uk', 'XIX століття', ['(19)']],
  ['uk', 'ХІХ століття', ['(19)']],
  ['ru', 'XXI век', ['(21)']],
  ['en', 'VIP', []],
  ['en', 'IIX', []],
  ['en', 'the 1970s', ['1970s']],
  ['uk', '1970-х років', ['1970s']],
  ['uk', '2024/25 рік', ['2024', '25|2025']],
  ['en', '2024–2025', ['2024', '2025']],
  ['uk', 'у 90-х', ['1990s|2090s|90']],
  ['en', '4Q23', ['4', '2023|23']],
  // Separators as the language has them.
  ['uk', '1,234 млн', ['1234000']],
  ['uk', '5,000 грн', ['5000']],
  ['uk', '2,500 кг, 1,200,000 т', ['2500|2.5', '1200000']],
  // Signs.
  ['uk', '−15 °C', ['-15']],
  ['uk', '-2,9 %', ['-2.9']],
  ['uk', 'мінус 15', ['-15']],
  ['uk', '15 градусів морозу', ['-15']],
  ['en', 'Росії –25%', ['25|-25']],
  ['en', 'fell by 3%', ['3|-3']],
  ['en', '+15 °C', ['15']],
  ['uk', '10–15 °C', ['10', '15']],
  // Sums, fractions, scores.
  ['uk', '2 млн 350 тис. осіб', ['2350000']],
  ['uk', '1½ літра, ½', ['1.5', '0.5']],
  ['uk', '88:79', ['88', '79']],
  ['uk', '12:11', ['12:11']],
  // Times.
  ['en', '1600 GMT', ['16:00']],
  ['uk', '9 вечора', ['21:00']],
  ['uk', '2 ночі', ['2:00|2']],
  ['en', '12 noon', ['12:00']],
  // Numbers in words.
  ['en', 'twenty-five', ['(25)']],
  ['en', 'one hundred and fifty thousand', ['(150000)']],
  ['uk', 'півтора мільйона', ['(1500000)']],
  ['ru', 'полмиллиона', ['(500000)']],
  ['uk', 'двадцятирічний, дванадцятеро', ['(20)', '(12)']],
  ['en', 'two and a half million', ['(2500000)']],
  // Days that share a month.
  ['uk', '25, 26 та 27 січня', ['--01-25|25', '--01-26|26', '--01-27']],
  ['en', 'January 25-27', ['--01-25', '--01-27|27', '(--01-26)']],
  // What is no quantity.
  ['uk', 'версія 2.10', ['#2.10']],
  ['uk', 'індекс 01001', ['#01001']],
  ['uk', '+380 44 123-45-67', ['#380441234567']],
  ['uk', 'площа 120 м2, CO2', ['120']],
  // Digits that are hard to see or to read.
  ['uk', '1\u00ad000\u2007000, 1\u200b2', ['1000000', '12']],
  ['uk', '１２, ٨٦٬٦٠٠, 8万6600', ['12', '86600', '86600']],
  // What stands beside other marks.
  ['en', '14–15 people, 5-year plan (7).', ['14', '15', '5', '7']],
  ['uk', 'Ту-154 і COVID-19', ['154', '19']],
  ['en', 'version 1.2.3', ['#1.2.3']],
])('%s: %s', (locale, text, figures) => {
  expect(read(text, locale)).toEqual(figures);
});

test('a figure is shown as it is written', () => {
  const { certain: shown } = extractFigures('At 2 pm on 19 September 86,600 came; September 20 was quiet.', 'en');
  expect(shown.map(({ text }) => text)).toEqual(['2 pm', '19 September', '86,600', 'September 20']);
});
