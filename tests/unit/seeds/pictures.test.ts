import exifr from 'exifr';
import sharp from 'sharp';
import { illustrations } from '../../../database/seeds/illustrations';
import { formatXmpPacket, type PictureCredit } from '../../../database/seeds/pictures/credit-metadata';
import { renderPicture } from '../../../database/seeds/pictures/render-picture';
import { scenes } from '../../../database/seeds/pictures/scenes';
import type { IllustrationKey } from '../../../database/seeds/shapes';

/* Three of them stand for all: one with every property, one of a machine, one with a licence. */
const rendered: IllustrationKey[] = ['clock-tower', 'newsroom-screens', 'wooden-church'];

type Properties = Record<string, unknown>;

/** Reads the credit back as a picture desk's program does: from XMP, and from the older IPTC-IIM. */
async function readCredit(jpeg: Buffer): Promise<{ xmp: PictureCredit; iim: Properties }> {
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

/** exifr answers a translatable value with its language, and leaves XML's entities as they are. */
function readXmp(property: unknown): string | undefined {
  const text = (property as { value?: unknown } | undefined)?.value ?? property;
  if (text === undefined) return undefined;
  return String(text).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
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
      const { xmp, iim } = await readCredit(jpeg);
      expect(xmp).toEqual({ creditLine, creator, copyrightNotice, usageTerms, licenseUrl });
      expect(iim.Credit).toBe(creditLine);
      expect(iim.Byline).toBe(creator);
      expect(iim.CopyrightNotice).toBe(copyrightNotice);
    },
  );

  test('state it in XML that any reader understands', () => {
    const packet = formatXmpPacket({ creditLine: 'A & <B> ]]>\u0000', creator: undefined, licenseUrl: '' });
    expect(packet).toContain('<photoshop:Credit>A &amp; &lt;B&gt; ]]&gt;</photoshop:Credit>');
    expect(packet.match(/<(dc|photoshop|xmpRights):/g)).toHaveLength(1);
  });

  test('keep a credit whose letters mean something elsewhere', async () => {
    const credit: PictureCredit = {
      creditLine: 'Рейтер & <Син> “©”',
      creator: "Жанна д'Арк-Ґалаґан & Co. Picture Agency", // more than the 32 bytes of IPTC-IIM
      copyrightNotice: '© 2024 "A" & <B>\u0007',
      usageTerms: '1 < 2 & 3 > 2: ]]> &amp;amp; …',
    };
    const { xmp, iim } = await readCredit(await renderPicture({ key: 'clock-tower', ...credit }));
    expect(xmp).toEqual({ ...credit, copyrightNotice: '© 2024 "A" & <B>', licenseUrl: undefined });
    expect(iim.Byline).toBeUndefined();
    expect(iim.Credit).toBe('Рейтер & <Син> “©”');
  });
});
