import path from 'node:path';
import exifr from 'exifr';
import { illustrations } from '../../../database/seeds/illustrations';
import { findPicture } from '../../../database/seeds/store-picture';
import { toPictureCredit } from '../../../src/plugins/copydesk/server/src/picture-credits/to-picture-credit';

const project = path.resolve(__dirname, '..', '..', '..');

test('reads what a real picture says of itself', async () => {
  const seed = illustrations.find(({ creator, usageTerms }) => creator && usageTerms);
  if (!seed) throw new Error('No sample picture says enough');
  const metadata = await exifr.parse(findPicture(project, seed.key), {
    tiff: true,
    iptc: true,
    xmp: true,
    mergeOutput: false,
  });
  expect(toPictureCredit(metadata)).toEqual({
    creditLine: seed.creditLine,
    creator: seed.creator,
    copyrightNotice: seed.copyrightNotice ?? null,
    usageTerms: seed.usageTerms,
    licenseUrl: seed.licenseUrl ?? null,
  });
});

test.each([
  ['nothing', {}, null],
  ['blanks', { iptc: { Credit: '  ' } }, null],
  ['the older standard alone', { iptc: { Credit: 'UNIAN', Byline: 'Ivan Ivanenko' } }, { creditLine: 'UNIAN' }],
  ['the newer before the older', { photoshop: { Credit: 'AFP' }, iptc: { Credit: 'old' } }, { creditLine: 'AFP' }],
  ['several creators', { dc: { creator: ['A. One', 'B. Two'] } }, { creator: 'A. One, B. Two' }],
  [
    'a text in several languages',
    { dc: { rights: { lang: 'x-default', value: '© UNIAN' } } },
    { copyrightNotice: '© UNIAN' },
  ],
])('%s', (_, metadata, expected) => {
  const credit = toPictureCredit(metadata);
  if (expected === null) expect(credit).toBeNull();
  else expect(credit).toMatchObject(expected);
});
