import { formatCredit } from '../../../src/delivery/rendering/format-credit';

test.each([
  ['illustrative', 'Getty Images', 'en', 'Illustrative photo (Getty Images)'],
  ['illustrative', 'Getty Images', 'uk', 'Ілюстративне фото (Getty Images)'],
  ['illustrative', 'Getty Images', 'ru', 'Иллюстративное фото (Getty Images)'],
  ['photo', ' Dnipro Wire ', 'en', 'Photo (Dnipro Wire)'],
  ['archive', 'ЦДКФФА', 'uk', 'Архівне фото (ЦДКФФА)'],
  ['screenshot', 'YouTube', 'uk', 'Знімок екрана (YouTube)'],
  ['infographic', 'Copydesk', 'ru', 'Инфографика (Copydesk)'],
  ['generated', 'Copydesk', 'en', 'Generated image (Copydesk)'],
  ['painting', 'Louvre', 'en', 'Louvre'],
  ['photo', 'Lehtikuva', 'fi', 'Lehtikuva'],
  [undefined, 'Dnipro Wire / Mastodon', 'en', 'Dnipro Wire / Mastodon'],
  ['photo', ' ', 'en', null],
  ['photo', null, 'en', null],
])('%s by %s in %s: %s', (kind, line, locale, credit) => {
  expect(formatCredit(kind, line, locale)).toBe(credit);
});
