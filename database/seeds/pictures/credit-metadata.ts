import type { IllustrationSeed } from '../shapes';

/** Whom a picture is credited to, and on what terms it may be used. */
export type PictureCredit = Pick<
  IllustrationSeed,
  'creditLine' | 'creator' | 'copyrightNotice' | 'usageTerms' | 'licenseUrl'
>;

const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
};

/** The credit as an XMP packet, in the properties of the IPTC Photo Metadata Standard. */
export function formatXmpPacket(credit: PictureCredit): string {
  const declarations = Object.entries(namespaces).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  const properties = [
    plain('photoshop:Credit', credit.creditLine),
    list('dc:creator', credit.creator),
    translatable('dc:rights', credit.copyrightNotice),
    translatable('xmpRights:UsageTerms', credit.usageTerms),
    plain('xmpRights:WebStatement', credit.licenseUrl),
  ];
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    `<rdf:RDF ${declarations.join(' ')}>`,
    '<rdf:Description rdf:about="">',
    ...properties.flatMap((property) => property ?? []),
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}

function plain(name: string, value: string | undefined): string | undefined {
  return value && `<${name}>${escapeXml(value)}</${name}>`;
}

function list(name: string, value: string | undefined): string | undefined {
  return value && `<${name}><rdf:Seq><rdf:li>${escapeXml(value)}</rdf:li></rdf:Seq></${name}>`;
}

function translatable(name: string, value: string | undefined): string | undefined {
  return value && `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(value)}</rdf:li></rdf:Alt></${name}>`;
}

/** Escapes what has a meaning in the text of an element, and drops the control characters that XML cannot hold. */
function escapeXml(value: string): string {
  const allowed = value.replace(/[^\P{Cc}\t\n\r]/gu, '');
  return allowed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
