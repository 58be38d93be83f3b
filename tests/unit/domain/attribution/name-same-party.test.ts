import { nameSameParty } from '../../../../src/plugins/copydesk/domain/attribution/name-same-party';

test.each([
  ['Getty Images', 'Getty Images'],
  ['Photo: Getty Images', 'Getty Images'],
  ['Getty Images', 'John Doe/Getty Images'],
  ['John Doe', 'John Doe / Getty Images'],
  ['Doe', 'John Doe'],
  ['DOE / GETTY', 'John Doe'],
  ['AP', 'Associated Press'],
  ['The Associated Press', 'AP'],
  ['AFP', 'Agence France-Presse'],
  ['Gleb Garanich', 'REUTERS/Gleb Garanich'],
  ['Фото: Reuters', 'REUTERS'],
  ['Марія Холіна', 'Фото Марії Холіної, Марія Холіна'],
  ['Andre Muller', 'André Müller'],
  ['О. Марчук', 'Олена Марчук, О. Марчук'],
  ['Courtesy of NASA', 'NASA'],
  ['Maria via AP', 'AP'],
])('“%s” and “%s” name somebody in common', (printed, own) => {
  expect(nameSameParty(printed, own)).toBe(true);
  expect(nameSameParty(own, printed)).toBe(true);
});

test.each([
  ['Reuters', 'Getty Images'],
  ['John Smith', 'John Doe'],
  ['AFP', 'Associated Press'],
  ['Олена Марчук', 'Петро Лис'],
  ['Photo: EPA', 'Getty Images / John Doe'],
])('“%s” and “%s” name others', (printed, own) => {
  expect(nameSameParty(printed, own)).toBe(false);
  expect(nameSameParty(own, printed)).toBe(false);
});

test.each([
  ['Марія Холіна', 'Maria Kholina'],
  ['Рейтер', 'Reuters'],
  ['Getty Images', ''],
  ['Getty Images', 'Photo'],
  ['Getty Images', 'unknown'],
  ['Фото', 'Reuters'],
])('“%s” and “%s” cannot be compared', (printed, own) => {
  expect(nameSameParty(printed, own)).toBeUndefined();
  expect(nameSameParty(own, printed)).toBeUndefined();
});
