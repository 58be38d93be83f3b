import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { readMetadata } from '../../../src/plugins/copydesk/server/src/picture-credits/read-metadata';

const describe = (inner: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description>${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`;
const credit = '<photoshop:Credit>An agency</photoshop:Credit>';

/** A picture in PNG, whose XMP may be as long as the file. */
async function pictureWith(xmp: string): Promise<Buffer> {
  const create = { width: 8, height: 8, channels: 3, background: '#336699' } as const;
  const picture = await sharp({ create })
    .withExif({ IFD0: { Artist: 'An artist' } })
    .png()
    .toBuffer();
  const named = Buffer.from(`iTXtXML:com.adobe.xmp\0\0\0\0\0${xmp}`);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(named.length - 4);
  check.writeUInt32BE(crc32(named));
  const header = 33;
  return Buffer.concat([picture.subarray(0, header), length, named, check, picture.subarray(header)]);
}

test('the credit of a picture is read', async () => {
  expect(await readMetadata(await pictureWith(describe(credit)))).toMatchObject({
    photoshop: { Credit: 'An agency' },
    ifd0: { Artist: 'An artist' },
  });
});

test.each([
  ['tags that are never closed', '<dc:creator>'.repeat(200_000)],
  ['lists within each other', '<rdf:li>'.repeat(200_000)],
])('of XMP without end nothing is parsed, and the rest is read: %s', async (_what, hostile) => {
  const picture = await pictureWith(describe(credit + hostile));
  const before = process.cpuUsage();
  const metadata = await readMetadata(picture);
  const { user, system } = process.cpuUsage(before);
  expect(user + system).toBeLessThan(2_000_000);
  expect(metadata).toMatchObject({ ifd0: { Artist: 'An artist' } });
  expect(metadata).not.toHaveProperty('photoshop');
});

test('a picture without any has none', async () => {
  const create = { width: 8, height: 8, channels: 3, background: '#336699' } as const;
  expect(await readMetadata(await sharp({ create }).png().toBuffer())).not.toHaveProperty('photoshop');
});
