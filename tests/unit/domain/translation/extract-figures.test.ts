import { extractFigures } from '../../../../src/plugins/copydesk/domain/translation/figures/extract-figures';

/** What the figures of a text may mean, `|` between the meanings of one; optional figures in brackets. */
const read = (text: string, locale: string) =>
  extractFigures(text, locale).map(({ readings, isOptional }) =>
    isOptional ? `(${readings.join('|')})` : readings.join('|'),
  );

test.each<[locale: string, text: string, figures: string[]]>([
  ['en', 'No figures, not even twenty.', []],
  ['en', '40 km/h', ['40']],
  // Grouped thousands.
  ['en', '86,600 hectares', ['86600|86.6']],
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
  ['en', '53.4 million tonnes', ['53.4|53400000']],
  ['uk', '53,4 мільйона тонн', ['53.4|53400000']],
  ['ru', '53,4 млн тонн', ['53.4|53400000']],
  ['uk', '5 тис. осіб', ['5|5000']],
  ['en', '2.5M', ['2.5|2500000']],
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
  ['uk', '19 вересня 2023 року', ['--09-19', '2023']],
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
  ['en', 'In September 5.5 million', ['5.5|5500000']],
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
  ['en', 'the 1970s', ['1970']],
  ['uk', '1970-х років', ['1970']],
  ['uk', '2024/25 рік', ['2024', '25|2025']],
  ['en', '2024–2025', ['2024', '2025']],
  // What stands beside other marks.
  ['en', '14–15 people, 5-year plan (7).', ['14', '15', '5', '7']],
  ['uk', 'Ту-154 і COVID-19', ['154', '19']],
  ['en', 'version 1.2.3', ['1.2.3']],
])('%s: %s', (locale, text, figures) => {
  expect(read(text, locale)).toEqual(figures);
});

test('a figure is shown as it is written', () => {
  const shown = extractFigures('At 2 pm on 19 September 86,600 came; September 20 was quiet.', 'en');
  expect(shown.map(({ text }) => text)).toEqual(['2 pm', '19 September', '86,600', 'September 20']);
});
