import type { PictureCredit } from './credit-metadata';

/**
 * The older of the two homes of a credit inside a JPEG, which many picture desks still read: IPTC-IIM, in a Photoshop
 * resource in the APP13 segment.
 */
export function embedIptcIim(jpeg: Buffer, credit: PictureCredit): Buffer {
  const at = endOfApplicationHeaders(jpeg);
  return Buffer.concat([jpeg.subarray(0, at), photoshopSegment(iimRecords(credit)), jpeg.subarray(at)]);
}

function iimRecords(credit: PictureCredit): Buffer {
  return Buffer.concat([
    dataSet(1, 90, '\u001b%G'), // the values are in UTF-8
    dataSet(2, 0, '\u0000\u0004'), // version of the record
    ...fitting(80, 32, credit.creator),
    ...fitting(110, 32, credit.creditLine),
    ...fitting(116, 128, credit.copyrightNotice),
  ]);
}

/** A value too long for IIM is left to the XMP rather than cut short: half a name is no credit. */
function fitting(number: number, longest: number, value: string | undefined): Buffer[] {
  return value && Buffer.byteLength(value) <= longest ? [dataSet(2, number, value)] : [];
}

function dataSet(record: number, number: number, value: string): Buffer {
  const content = Buffer.from(value, 'utf8');
  return Buffer.concat([Buffer.from([0x1c, record, number]), uint(content.length, 2), content]);
}

function photoshopSegment(records: Buffer): Buffer {
  const padding = Buffer.alloc(records.length % 2);
  const resource = [Buffer.from('8BIM'), uint(0x0404, 2), uint(0, 2), uint(records.length, 4), records, padding];
  const content = Buffer.concat([Buffer.from('Photoshop 3.0\0'), ...resource]);
  return Buffer.concat([uint(0xffed, 2), uint(content.length + 2, 2), content]);
}

/** Where the APP0 and APP1 segments (JFIF, EXIF, XMP) at the start of a JPEG end. */
function endOfApplicationHeaders(jpeg: Buffer): number {
  let offset = 2;
  while ([0xffe0, 0xffe1].includes(jpeg.readUInt16BE(offset))) offset += 2 + jpeg.readUInt16BE(offset + 2);
  return offset;
}

function uint(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}
