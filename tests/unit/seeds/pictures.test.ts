import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import exifr from 'exifr';
import sharp from 'sharp';
import { illustrations } from '../../../database/seeds/illustrations';
import type { IllustrationKey, IllustrationSeed } from '../../../database/seeds/shapes';
import { findPicture } from '../../../database/seeds/store-picture';

const project = path.resolve(__dirname, '..', '..', '..');
const readPicture = (key: IllustrationKey): Buffer => readFileSync(findPicture(project, key));

type Credit = Pick<IllustrationSeed, 'creditLine' | 'creator' | 'copyrightNotice' | 'usageTerms' | 'licenseUrl'>;
type Properties = Record<string, unknown>;

/** Reads the credit back as a picture desk's program does: from XMP, and from the older IPTC-IIM. */
async function readCredit(jpeg: Buffer): Promise<{ xmp: Credit; iim: Properties }> {
  const found = (await exifr.parse(jpeg, { xmp: true, iptc: true, mergeOutput: false })) as Record<string, Properties>;
  const { photoshop, dc, xmpRights, iptc } = found;
  return {
    xmp: {
      creditLine: readXmp(photoshop?.Credit) ?? '',
      creator: readXmp(dc?.creator),
      copyrightNotice: readXmp(dc?.rights),
      usageTerms: readXmp(xmpRights?.UsageTerms),
      licenseUrl: readXmp(xmpRights?.WebStatement),
    },
    // exifr takes no notice of the record that says the values are in UTF-8.
    iim: Object.fromEntries(
      Object.entries(iptc ?? {}).map(([name, value]) => [name, Buffer.from(String(value), 'latin1').toString()]),
    ),
  };
}

/** exifr answers a translatable value with its language. */
function readXmp(property: unknown): string | undefined {
  const text = (property as { value?: unknown } | undefined)?.value ?? property;
  return text === undefined ? undefined : String(text);
}

describe('the pictures of the sample edition', () => {
  test('are one for every illustration, no two alike', () => {
    const files = readdirSync(path.dirname(findPicture(project, 'wheat-field')));
    expect(files.sort()).toEqual(illustrations.map(({ key }) => `${key}.jpg`).sort());
    expect(new Set(illustrations.map(({ key }) => readPicture(key).toString('base64'))).size).toBe(files.length);
  });

  test.each(illustrations)(
    '$key is of the size that pages show, and light enough to come with the code',
    async (seed) => {
      const picture = readPicture(seed.key);
      expect(await sharp(picture).metadata()).toMatchObject({ format: 'jpeg', width: 1600, height: 900 });
      expect(picture.length).toBeLessThan(150_000);
    },
  );

  test.each(illustrations)('$key carries its credit', async (seed) => {
    const { creditLine, creator, copyrightNotice, usageTerms, licenseUrl } = seed;
    const { xmp, iim } = await readCredit(readPicture(seed.key));
    expect(xmp).toEqual({ creditLine, creator, copyrightNotice, usageTerms, licenseUrl });
    expect(iim.Credit).toBe(creditLine);
    expect(iim.Byline).toBe(creator);
    expect(iim.CopyrightNotice).toBe(copyrightNotice);
  });
});
