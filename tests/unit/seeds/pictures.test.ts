import exifr from 'exifr';
import sharp from 'sharp';
import { illustrations } from '../../../database/seeds/illustrations';
import { formatXmpPacket, type PictureCredit } from '../../../database/seeds/pictures/credit-metadata';
import { renderPicture } from '../../../database/seeds/pictures/render-picture';
import { scenes } from '../../../database/seeds/pictures/scenes';
import type { IllustrationKey } from '../../../database/seeds/shapes';

/* Three of them stand for all: one with every property, one of a machine, one with a licence. */
const rendered: IllustrationKey[] = ['clock-tower', 'newsroom-screens', 'wooden-church'];

/** Reads the credit back as a picture desk's program does. */
async function readCredit(jpeg: Buffer): Promise<Record<string, unknown>> {
  const { Credit, creator, rights, UsageTerms, WebStatement, ...iptc } = (await exifr.parse(jpeg, {
    xmp: true,
    iptc: true,
    mergeOutput: true,
  })) as Record<string, unknown>;
  // Of a translatable property exifr answers the value with its language; it leaves XML's entities as they are.
  const plain = (value: unknown) => {
    const text = (value as { value?: string } | undefined)?.value ?? value;
    return typeof text === 'string'
      ? text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
      : text;
  };
  return {
    creditLine: plain(Credit),
    creator: plain(creator),
    copyrightNotice: plain(rights),
    usageTerms: plain(UsageTerms),
    licenseUrl: plain(WebStatement),
    iptc,
  };
}

describe('the pictures of the sample edition', () => {
  test('are drawn for every illustration, no two alike', () => {
    expect(Object.keys(scenes).sort()).toEqual(illustrations.map(({ key }) => key).sort());
    const drawings = Object.values(scenes).map((draw) => draw());
    expect(new Set(drawings).size).toBe(drawings.length);
    for (const drawing of drawings) expect(drawing).toMatch(/^<svg [^>]*>[^]*<\/svg>\s*$/);
  });

  test('come out the same every time', () => {
    for (const draw of Object.values(scenes)) expect(draw()).toBe(draw());
  });

  test.each(illustrations.filter(({ key }) => rendered.includes(key)))(
    '$key carries its credit',
    async (illustration) => {
      const jpeg = await renderPicture(illustration);
      expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 1600, height: 900 });

      const { creditLine, creator, copyrightNotice, usageTerms, licenseUrl } = illustration;
      const { iptc, ...xmp } = await readCredit(jpeg);
      expect(xmp).toEqual({ creditLine, creator, copyrightNotice, usageTerms, licenseUrl });
      expect(iptc).toMatchObject({ Credit: creditLine, Byline: creator, CopyrightNotice: copyrightNotice });
    },
  );
});
