import { findDisagreements } from '../../../../src/plugins/copydesk/domain/attribution/picture-credit';

const file = {
  creditLine: 'Getty Images',
  creator: 'Olena Marchuk',
  copyrightNotice: null,
  usageTerms: null,
  licenseUrl: null,
};

describe('findDisagreements', () => {
  test.each([
    ['the same', { creditLine: 'Getty Images', creator: 'Olena Marchuk' }, []],
    ['other capitals, spaces and quotation marks', { creditLine: '«getty  IMAGES»' }, []],
    ['the file’s credit and somebody beside it', { creditLine: 'AFP / Getty Images' }, []],
    ['nothing typed', { creditLine: '', creator: null }, []],
    ['what the file does not speak of', { copyrightNotice: 'Ours' }, []],
    ['somebody else', { creditLine: 'Reuters', creator: 'Olena Marchuk' }, ['creditLine']],
    ['less than the file says', { creditLine: 'Getty' }, ['creditLine']],
  ])('%s', (_, typed, expected) => {
    expect(findDisagreements(typed, file)).toEqual(expected);
  });
});
