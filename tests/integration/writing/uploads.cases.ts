import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { enter, type Visitor } from '../../helpers/doors';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { paintVast } from '../../helpers/paint-vast';

interface Sent {
  bytes: Buffer;
  name: string;
  type: string;
}

interface Stored {
  id: number;
  name: string;
  hash: string;
  ext: string;
  mime: string;
  url: string;
  width: number | null;
  height: number | null;
  formats: Record<string, { url: string; mime: string; width: number; height: number }> | null;
}

/** What came of an upload: the code of the refusal, or the file. */
type Outcome = { status?: number; code?: unknown; message: string } | Stored;

let newsroom: Newsroom;
let visitor: Visitor;
let folder: string;
/** A picture that the ways which replace one replace. */
let former: Stored;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  visitor = await enter(newsroom);
  folder = await mkdtemp(path.join(tmpdir(), 'uploads-'));
  former = (await uploadInPanel({
    bytes: await paint(60, 40).png().toBuffer(),
    name: 'former.png',
    type: 'image/png',
  })) as Stored;
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => newsroom.strapi.config.set('uploads', { documents: [], megapixels: 60 }));

const paint = (width: number, height: number, background = '#336699') =>
  sharp({ create: { width, height, channels: 3, background }, limitInputPixels: false });

async function post(address: string, token: string, { bytes, name, type }: Sent, field = 'files'): Promise<Outcome> {
  const form = new FormData();
  form.append(field, new Blob([new Uint8Array(bytes)], { type }), name);
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${newsroom.url}${address}`, { method: 'POST', headers, body: form });
  const body = (await response.json()) as Stored &
    Stored[] & { error?: { message: string; details: { code?: unknown } } };
  if (!body.error) return body[0] ?? body;
  return { status: response.status, code: body.error.details.code, message: body.error.message };
}

const uploadInPanel = (sent: Sent) => post('/upload', visitor.adminToken, sent);

interface UploadService {
  upload: (given: object) => Promise<Stored[]>;
  replace: (id: number, given: object) => Promise<Stored>;
}
const service = () => newsroom.strapi.plugin('upload').service('upload') as UploadService;

async function byCode(
  { bytes, name, type }: Sent,
  act: (file: object) => Promise<Stored | undefined>,
): Promise<Outcome> {
  const filepath = path.join(folder, 'sent');
  await writeFile(filepath, bytes);
  try {
    return (await act({ filepath, originalFilename: name, mimetype: type, size: bytes.length })) as Stored;
  } catch (error) {
    const { message, details } = error as { message: string; details?: { code?: unknown } };
    return { code: details?.code, message };
  }
}

/** Every way in which bytes come into the media library; GraphQL and the tools for language models have none. */
const ways: Record<string, (sent: Sent) => Promise<Outcome>> = {
  'the media library': uploadInPanel,
  'the media library, one file': (sent) => post('/upload/files', visitor.adminToken, sent),
  'the media library, replacing': (sent) => post(`/upload?id=${former.id}`, visitor.adminToken, sent),
  'the media library, replacing by its address': (sent) =>
    post(`/upload/files/${former.id}/replace`, visitor.adminToken, sent),
  'the content API': (sent) => post('/api/upload', visitor.apiToken, sent),
  'the content API, replacing': (sent) => post(`/api/upload?id=${former.id}`, visitor.apiToken, sent),
  code: (sent) => byCode(sent, async (file) => (await service().upload({ data: {}, files: file }))[0]),
  'code, replacing': (sent) => byCode(sent, (file) => service().replace(former.id, { data: {}, file })),
};

const readLibrary = async () => ({
  rows: await newsroom.strapi.db.query('plugin::upload.file').findMany({ orderBy: 'id' }),
  files: (await readdir(newsroom.uploads)).sort(),
});

const html = Buffer.from('<!doctype html><script>alert(1)</script>');
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>');
const refusedKinds: [what: string, sent: Sent][] = [
  ['a page', { bytes: html, name: 'b.html', type: 'text/html' }],
  ['a page that is called a picture', { bytes: html, name: 'b.png', type: 'image/png' }],
  ['a page with two extensions', { bytes: html, name: 'b.png.html', type: 'image/png' }],
  ['a script', { bytes: Buffer.from('alert(1)'), name: 'b.js', type: 'application/javascript' }],
  ['a drawing', { bytes: svg, name: 'b.svg', type: 'image/svg+xml' }],
  ['a drawing that is called a picture', { bytes: svg, name: 'b.webp', type: 'image/webp' }],
  ['XML', { bytes: Buffer.from('<?xml version="1.0"?><a/>'), name: 'b.xml', type: 'application/xml' }],
  ['a document', { bytes: Buffer.from('%PDF-1.4\n%%EOF'), name: 'b.pdf', type: 'application/pdf' }],
  ['an archive', { bytes: Buffer.from('PK\u0003\u0004'), name: 'b.zip', type: 'application/zip' }],
  ['the beginning of a picture', { bytes: Buffer.from('GIF89a<script>'), name: 'b.gif', type: 'image/gif' }],
];

describe.each(refusedKinds)('%s', (_what, sent) => {
  test('is refused by its content, whatever its name and type say', async () => {
    const before = await readLibrary();
    expect(await uploadInPanel(sent)).toEqual({
      status: 400,
      code: 'upload/no-picture',
      message: expect.stringContaining('Only pictures are taken'),
    });
    expect(await readLibrary()).toEqual(before);
  });
});

describe('a name of very many characters', () => {
  const long = 'ж'.repeat(100_000);
  const postNamed = async (address: string, name: string, given: string) => {
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(await paint(9, 9).png().toBuffer())]), name);
    form.append('fileInfo', JSON.stringify({ name: given }));
    const headers = { authorization: `Bearer ${visitor.adminToken}` };
    const response = await fetch(`${newsroom.url}${address}`, { method: 'POST', headers, body: form });
    return response.json();
  };

  test.each<[way: string, address: () => string, name: string, given: string]>([
    ['as it is sent', () => '/upload', long, 'a.png'],
    ['as it is to have', () => '/upload', 'a.png', long],
    ['as it is sent, replacing', () => `/upload?id=${former.id}`, long, 'a.png'],
    ['as it is to have, replacing', () => `/upload?id=${former.id}`, 'a.png', long],
  ])('is refused at once, %s', async (_way, address, name, given) => {
    const before = process.cpuUsage();
    expect(await postNamed(address(), name, given)).toMatchObject({
      error: { status: 400, details: { code: 'upload/name-too-long', most: 255 } },
    });
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(2_000_000);
  });
});

test('a picture in TIFF is refused', async () => {
  const bytes = await paint(20, 20).tiff().toBuffer();
  expect(await uploadInPanel({ bytes, name: 'b.tiff', type: 'image/tiff' })).toMatchObject({
    code: 'upload/no-picture',
  });
});

describe('an address that somebody names', () => {
  let asked: string[];
  let listener: Server;
  let address: string;
  beforeAll(async () => {
    asked = [];
    listener = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.setHeader('content-disposition', 'attachment; filename="harmless.png"');
      response.end('none');
    }).listen(0, '127.0.0.1');
    await once(listener, 'listening');
    address = `127.0.0.1:${(listener.address() as AddressInfo).port}`;
  });
  afterAll(() => listener.close());

  const sentence = expect.stringContaining('Files are not fetched from addresses here');

  // Strapi took the last three for foreign ones.
  test.each<[what: string, body: (at: string) => object]>([
    ['of this machine', (at) => ({ urls: [`http://${at}/a`] })],
    ['of this machine, by another name', (at) => ({ urls: [`http://${at.replace('127.0.0.1', '0.0.0.0')}/b`] })],
    ['of this machine, in IPv6', (at) => ({ urls: [`http://${at.replace('127.0.0.1', '[::ffff:127.0.0.1]')}/c`] })],
    ['for a folder that is none', (at) => ({ urls: [`http://${at}/d`], folderId: 'x' })],
  ])('is not asked for a file: one %s', async (_what, body) => {
    const response = await fetch(`${newsroom.url}/upload/actions/upload-from-urls`, {
      method: 'POST',
      headers: { authorization: `Bearer ${visitor.adminToken}`, 'content-type': 'application/json' },
      body: JSON.stringify(body(address)),
      signal: AbortSignal.timeout(5_000),
    });
    expect(await response.json()).toMatchObject({
      error: { status: 403, message: sentence, details: { code: 'upload/no-addresses' } },
    });
    expect(asked).toEqual([]);
  });

  test('is not asked by code either, and nothing is written', async () => {
    const files = newsroom.strapi.plugin('upload').service('file') as {
      fetchUrlToInputFile: (url: string, folder: string) => Promise<unknown>;
    };
    await expect(files.fetchUrlToInputFile(`http://${address}/e`, folder)).rejects.toMatchObject({ message: sentence });
    expect([asked, await readdir(folder)]).toEqual([[], expect.not.arrayContaining(['harmless.png'])]);
  });
});

describe.each(Object.entries(ways))('by way of %s', (_way, send) => {
  test('a file of no bytes is refused, and changes nothing', async () => {
    const before = await readLibrary();
    const outcome = await send({ bytes: Buffer.alloc(0), name: 'b.png', type: 'image/png' });
    expect(outcome).toMatchObject({ message: expect.stringContaining('This file is empty') });
    expect(await readLibrary()).toEqual(before);
  });

  test('nothing that can hold a script is taken', async () => {
    const before = await readLibrary();
    for (const [, sent] of refusedKinds.slice(0, 6)) {
      expect(await send(sent)).toMatchObject({ message: expect.stringContaining('Only pictures are taken') });
    }
    expect(await readLibrary()).toEqual(before);
  });

  test('a picture of few bytes and very many pixels is not decoded', async () => {
    const bytes = paintVast(16_000, 16_000);
    expect(bytes.length).toBeLessThan(40_000);
    const before = await readLibrary();
    const growth = await memoryDuring(async () => {
      expect(await send({ bytes, name: 'b.png', type: 'image/png' })).toMatchObject({
        message: expect.stringContaining('has more pixels than are taken'),
      });
    });
    expect(growth).toBeLessThan(150);
    expect(await readLibrary()).toEqual(before);
  });

  test('a picture has the type and the extension of its content', async () => {
    const bytes = await paint(60, 40, '#669933').avif({ effort: 0 }).toBuffer();
    const stored = (await send({ bytes, name: 'photo.jpg', type: 'image/jpeg' })) as Stored;
    expect(stored).toMatchObject({ name: 'photo.avif', ext: '.avif', mime: 'image/avif', width: 60, height: 40 });
    const { status, headers } = await fetch(`${newsroom.url}${stored.url}`);
    expect([status, headers.get('content-type')]).toEqual([200, 'image/avif']);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });
});

/** By how many megabytes the process grows beyond what it has now, at most. */
async function memoryDuring(work: () => Promise<void>): Promise<number> {
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5);
  await work().finally(() => clearInterval(watch));
  return (Math.max(most, process.memoryUsage.rss()) - before) / 1_000_000;
}

describe('a replacement without a file', () => {
  const words = { name: 'a.png', alternativeText: 'Words', caption: null, folder: null };
  const asks: [way: string, path: () => string, token: () => string][] = [
    ['the media library', () => `/upload?id=${former.id}`, () => visitor.adminToken],
    ['the media library, by its address', () => `/upload/files/${former.id}/replace`, () => visitor.adminToken],
    ['the content API', () => `/api/upload?id=${former.id}`, () => visitor.apiToken],
  ];
  const forms: [what: string, fill: (form: FormData) => void][] = [
    ['nothing', () => undefined],
    ['a file that is not called so', (form) => form.append('file', new Blob(['x']), 'a.png')],
    ['a text', (form) => form.append('files', 'a.png')],
    [
      'words, and a file of no bytes',
      (form) => {
        form.append('fileInfo', JSON.stringify(words));
        form.append('files', new Blob([], { type: 'image/png' }), 'a.png');
      },
    ],
  ];

  const ask = async (path: string, token: string, form: FormData) => {
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${newsroom.url}${path}`, { method: 'POST', headers, body: form });
    return { status: response.status, body: (await response.json()) as { error?: { details: { code?: string } } } };
  };

  describe.each(asks)('by way of %s', (way, path, token) => {
    test.each(forms)('is refused if it holds %s', async (_what, fill) => {
      const before = await readLibrary();
      const form = new FormData();
      fill(form);
      const { status, body } = await ask(path(), token(), form);
      expect({ status, code: body.error?.details.code }).toEqual({ status: 400, code: 'upload/empty' });
      expect(await readLibrary()).toEqual(before);
    });

    test('changes the words of the file, if it has some', async () => {
      if (way.endsWith('by its address')) return;
      const form = new FormData();
      form.append('fileInfo', JSON.stringify({ ...words, alternativeText: way }));
      expect((await ask(path(), token(), form)).status).toBe(200);
      const { alternativeText } = await newsroom.strapi.db
        .query('plugin::upload.file')
        .findOne({ where: { id: former.id } });
      expect(alternativeText).toBe(way);
    });
  });
});

test('several files are taken together, or none of them', async () => {
  const before = await readLibrary();
  const form = new FormData();
  const picture = await paint(20, 20).png().toBuffer();
  form.append('files', new Blob([new Uint8Array(picture)], { type: 'image/png' }), 'a.png');
  form.append('files', new Blob([new Uint8Array(html)], { type: 'text/html' }), 'b.html');
  const headers = { authorization: `Bearer ${visitor.adminToken}` };
  const response = await fetch(`${newsroom.url}/upload`, { method: 'POST', headers, body: form });
  expect([response.status, await response.json()]).toMatchObject([
    400,
    { error: { details: { code: 'upload/no-picture', file: 'b.html' } } },
  ]);
  expect(await readLibrary()).toEqual(before);
});

test('more files than can wait are refused', async () => {
  const bytes = await paint(20, 20).png().toBuffer();
  const outcome = await byCode({ bytes, name: 'a.png', type: 'image/png' }, async (file) => {
    const files = Array.from({ length: 51 }, () => file);
    return (await service().upload({ data: {}, files }))[0];
  });
  expect(outcome).toMatchObject({ code: 'upload/too-many-at-once' });
});

test('a file that is too large is not read', async () => {
  const { strapi } = newsroom;
  const limit = strapi.config.get('plugin::upload.sizeLimit');
  strapi.config.set('plugin::upload.sizeLimit', 100);
  const bytes = await paint(200, 200).png().toBuffer();
  const outcome = await uploadInPanel({ bytes, name: 'a.png', type: 'image/png' });
  strapi.config.set('plugin::upload.sizeLimit', limit);
  expect(outcome).toMatchObject({ status: 413, code: 'upload/too-large' });
});

describe('what is sent and refused does not stay in the temporary folder', () => {
  /** Files of other processes lie there, too: these are known by their size. */
  const size = 100_000 + (process.pid % 50_000);
  const listLeft = async () => {
    const names = await readdir(tmpdir());
    const sizes = await Promise.all(names.map((name) => stat(path.join(tmpdir(), name)).catch(() => undefined)));
    return names.filter((_, index) => sizes[index]?.isFile() && sizes[index].size === size);
  };

  test.each([
    ['a file of somebody who may upload', '/upload', 'files', true],
    ['a file of a stranger', '/upload', 'files', false],
    ['a file that nobody asked for', '/api/auth/local', 'anything', false],
  ])('%s', async (_what, address, field, isKnown) => {
    const sent = { bytes: Buffer.alloc(size, 'x'), name: 'a.png', type: 'image/png' };
    const outcome = await post(address, isKnown ? visitor.adminToken : 'none', sent, field);
    expect((outcome as { status: number }).status).toBeGreaterThanOrEqual(400);
    expect(await listLeft()).toEqual([]);
  });
});

describe('a picture that is damaged', () => {
  const kinds = ['jpeg', 'png', 'webp', 'avif', 'gif'] as const;
  test.each(kinds)('is refused: %s', async (kind) => {
    const noise = sharp(await noisy(200, 120));
    const whole = await (kind === 'avif' ? noise.avif({ effort: 0 }) : noise[kind]()).toBuffer();
    const bytes = whole.subarray(0, Math.floor(whole.length * 0.6));
    const outcome = await uploadInPanel({ bytes, name: `a.${kind}`, type: `image/${kind}` });
    expect(outcome).toMatchObject({ status: 400, code: expect.stringMatching(/^upload\/(unreadable|no-picture)$/) });
  });
});

async function noisy(width: number, height: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#808080', noise } })
    .png()
    .toBuffer();
}

test('all frames of an animation count', async () => {
  newsroom.strapi.config.set('uploads', { documents: [], megapixels: 0.02 });
  const frames = await Promise.all(['#f00', '#0f0', '#00f'].map((colour) => paint(100, 80, colour).png().toBuffer()));
  const bytes = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  const outcome = await uploadInPanel({ bytes, name: 'a.gif', type: 'image/gif' });
  expect(outcome).toMatchObject({ status: 400, code: 'upload/too-many-pixels' });
  expect(await uploadInPanel({ bytes: frames[0] ?? html, name: 'a.png', type: 'image/png' })).toMatchObject({
    width: 100,
  });
});

describe('a picture that is taken', () => {
  test('has smaller ones for readers, up to 2,000 pixels, in WebP', async () => {
    const bytes = await paint(2400, 1200).jpeg().toBuffer();
    const { formats, ...stored } = (await uploadInPanel({ bytes, name: 'wide.jpeg', type: 'image/jpeg' })) as Stored;
    expect(stored).toMatchObject({ ext: '.jpeg', mime: 'image/jpeg', width: 2400, height: 1200 });
    const sizes = Object.entries(formats ?? {}).map(([key, { width, height, mime }]) => [key, width, height, mime]);
    expect(sizes.sort()).toEqual([
      ['large', 1000, 500, 'image/webp'],
      ['medium', 750, 375, 'image/webp'],
      ['small', 500, 250, 'image/webp'],
      ['thumbnail', 245, 123, 'image/webp'],
      ['xlarge', 2000, 1000, 'image/webp'],
    ]);
    for (const { url, width, height } of Object.values(formats ?? {})) {
      const response = await fetch(`${newsroom.url}${url}`);
      expect(response.headers.get('content-type')).toBe('image/webp');
      expect(await sharp(Buffer.from(await response.arrayBuffer())).metadata()).toMatchObject({
        format: 'webp',
        width,
        height,
      });
    }
  });

  test('has one of its own size, if that is no larger', async () => {
    const bytes = await paint(300, 600).png().toBuffer();
    const { formats } = (await uploadInPanel({ bytes, name: 'tall.png', type: 'image/png' })) as Stored;
    expect(formats).toMatchObject({ small: { width: 250, height: 500 }, medium: { width: 300, height: 600 } });
    expect(formats).not.toHaveProperty('large');
  });

  test('moves as long as it did', async () => {
    const frames = await Promise.all(['#f00', '#0f0'].map((colour) => paint(700, 80, colour).png().toBuffer()));
    const bytes = await sharp(frames, { join: { animated: true } })
      .gif({ delay: [100, 100] })
      .toBuffer();
    const { formats, height } = (await uploadInPanel({ bytes, name: 'a.gif', type: 'image/gif' })) as Stored;
    expect(height).toBe(80);
    expect(formats?.small).toMatchObject({ width: 500, height: 57 });
    const response = await fetch(`${newsroom.url}${formats?.small?.url}`);
    expect(await sharp(Buffer.from(await response.arrayBuffer())).metadata()).toMatchObject({ pages: 2 });
  });

  test('gives away nothing that was hidden in it as a page', async () => {
    const bytes = Buffer.concat([await paint(20, 20).png().toBuffer(), html]);
    const stored = (await uploadInPanel({ bytes, name: 'b.html', type: 'text/html' })) as Stored;
    expect(stored).toMatchObject({ name: 'b.png', ext: '.png', mime: 'image/png' });
  });
});

describe('a picture that is replaced', () => {
  test('has another address, and is gone from the former one with all its sizes', async () => {
    const artist = await paint(600, 300)
      .withExif({ IFD0: { Artist: 'Old Artist' } })
      .jpeg()
      .toBuffer();
    const before = (await uploadInPanel({ bytes: artist, name: 'a.jpg', type: 'image/jpeg' })) as Stored;
    const bytes = await paint(620, 310)
      .withExif({ IFD0: { Artist: 'New Artist' } })
      .png()
      .toBuffer();
    const after = (await post(`/upload?id=${before.id}`, visitor.adminToken, {
      bytes,
      name: 'b.png',
      type: 'image/png',
    })) as Stored;

    expect(after).toMatchObject({ id: before.id, ext: '.png', mime: 'image/png', width: 620 });
    const listFiles = ({ url, formats }: Stored) => [url, ...Object.values(formats ?? {}).map((one) => one.url)];
    const answers = (file: Stored) =>
      Promise.all(listFiles(file).map(async (url) => (await fetch(`${newsroom.url}${url}`)).status));
    expect(await answers(before)).toEqual([404, 404, 404, 404]);
    expect(await answers(after)).toEqual([200, 200, 200, 200]);
    expect(listFiles(after).every((url) => url.includes(after.hash))).toBe(true);

    const credits = await newsroom.strapi.db
      .query('plugin::copydesk.picture-credit' as never)
      .findMany({ where: { fileHash: { $in: [before.hash, after.hash] } } });
    expect(credits).toMatchObject([{ fileHash: after.hash, credit: { creator: 'New Artist' } }]);
  });

  test('is stored as what it is, though its name is an extension alone', async () => {
    const bytes = await paint(9, 9).png().toBuffer();
    const stored = await post(`/upload?id=${former.id}`, visitor.adminToken, {
      bytes,
      name: '.html',
      type: 'text/html',
    });
    expect(stored).toMatchObject({ name: 'file.png', ext: '.png', url: expect.stringMatching(/\.png$/) });
  });

  test('keeps its address if the new one is refused', async () => {
    const before = await readLibrary();
    await post(`/upload?id=${former.id}`, visitor.adminToken, { bytes: html, name: 'b.png', type: 'image/png' });
    expect(await readLibrary()).toEqual(before);
  });
});

describe('where the newsroom takes documents', () => {
  beforeEach(() => newsroom.strapi.config.set('uploads', { documents: ['application/pdf'], megapixels: 60 }));

  test('one is taken by its content, and downloaded', async () => {
    const bytes = Buffer.from('%PDF-1.4\n<script>alert(1)</script>\n%%EOF');
    const stored = (await uploadInPanel({ bytes, name: 'report.html', type: 'text/html' })) as Stored;
    expect(stored).toMatchObject({ name: 'report.pdf', ext: '.pdf', mime: 'application/pdf', formats: null });
    const { headers } = await fetch(`${newsroom.url}${stored.url}`);
    expect(headers.get('content-disposition')).toBe('attachment');
    expect(headers.get('content-type')).toBe('application/pdf');
  });

  test('everything else is refused as ever', async () => {
    expect(await uploadInPanel({ bytes: html, name: 'b.pdf', type: 'application/pdf' })).toMatchObject({
      status: 400,
      code: 'upload/kind-not-taken',
    });
  });
});

describe('a logo of the panel', () => {
  const sendLogo = (sent: Sent) => post('/admin/project-settings', visitor.adminToken, sent, 'menuLogo');

  test('is looked at like every picture', async () => {
    expect(await sendLogo({ bytes: svg, name: 'b.svg', type: 'image/svg+xml' })).toMatchObject({
      code: 'upload/no-picture',
    });
    expect(await sendLogo({ bytes: html, name: 'b.html', type: 'image/png' })).toMatchObject({
      code: 'upload/no-picture',
    });
  });

  test('has the extension of its content', async () => {
    const bytes = Buffer.concat([await paint(20, 20).png().toBuffer(), html]);
    const { menuLogo } = (await sendLogo({ bytes, name: 'b.html', type: 'image/png' })) as unknown as {
      menuLogo: Stored;
    };
    expect(menuLogo).toMatchObject({ ext: '.png' });
  });
});
