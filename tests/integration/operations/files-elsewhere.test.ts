import { Readable } from 'node:stream';
import sharp from 'sharp';
import { article, enter, type Visitor } from '../../helpers/doors';
import { type Newsroom, openNewsroom } from '../../helpers/newsroom';
import { type Bucket, openBucket } from './bucket';
import { type Mailbox, openMailbox } from './mailbox';

/* A newsroom that keeps its files in a store that speaks S3, and sends its mail by SMTP. */

interface Stored {
  id: number;
  url: string;
  provider: string;
  formats: Record<string, { url: string }>;
}

let bucket: Bucket;
let mailbox: Mailbox;
let newsroom: Newsroom;
let visitor: Visitor;
const variables: Record<string, string> = {};
beforeAll(async () => {
  bucket = await openBucket('pictures');
  mailbox = await openMailbox();
  Object.assign(variables, {
    S3_BUCKET: 'pictures',
    S3_REGION: 'eu-central-1',
    S3_ENDPOINT: bucket.url,
    S3_PUBLIC_URL: `${bucket.url}/pictures`,
    S3_ACCESS_KEY_ID: 'the-key',
    S3_SECRET_ACCESS_KEY: 'the-secret',
    SMTP_URL: mailbox.url,
    EMAIL_FROM: 'desk@example.org',
  });
  Object.assign(process.env, variables);
  newsroom = await openNewsroom();
  visitor = await enter(newsroom);
}, 90_000);
afterAll(async () => {
  for (const name of Object.keys(variables)) delete process.env[name];
  await newsroom.close();
  await bucket.close();
  await mailbox.close();
});

async function send(bytes: Buffer, name: string, query = ''): Promise<{ status: number; file: Stored }> {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)]), name);
  const headers = { authorization: `Bearer ${visitor.adminToken}` };
  const response = await fetch(`${newsroom.url}/upload${query}`, { method: 'POST', headers, body: form });
  const body = (await response.json()) as Stored | Stored[];
  return { status: response.status, file: [body].flat()[0] as Stored };
}

const paint = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();

test('a picture and its variants are stored there, to be kept for ever, and replaced at a new address', async () => {
  const bytes = await paint(900, 600, '#336699');
  const { status, file } = await send(bytes, 'harbour.jpg');
  expect({ status, provider: file.provider }).toEqual({ status: 201, provider: 'aws-s3' });
  // The extension is that of the content.
  expect(file.url).toMatch(new RegExp(`^${bucket.url}/pictures/harbour_[0-9a-f]{10}\\.png$`));
  const addresses = [file.url, ...Object.values(file.formats).map(({ url }) => url)];
  expect(addresses.length).toBeGreaterThan(2);
  for (const address of addresses) {
    const { headers, authorization } = bucket.objects.get(new URL(address).pathname) ?? {};
    expect({ address, headers, authorization }).toEqual({
      address,
      headers: {
        'content-type': address.endsWith('.webp') ? 'image/webp' : 'image/png',
        'cache-control': 'public, max-age=31536000, immutable',
      },
      authorization: expect.stringContaining('Credential=the-key/'),
    });
  }
  expect(await sharp(bucket.objects.get(new URL(file.url).pathname)?.body).metadata()).toMatchObject({ width: 900 });

  const { file: replaced } = await send(await paint(30, 20, '#993366'), 'harbour.png', `?id=${file.id}`);
  expect(replaced.id).toBe(file.id);
  expect(replaced.url).not.toBe(file.url);
  const { pathname } = new URL(replaced.url);
  const hash = /harbour_[0-9a-f]{10}/.exec(pathname)?.[0] ?? pathname;
  expect([...bucket.objects.keys()]).toEqual([pathname, expect.stringContaining(hash)]);
});

test('what is no picture does not get there, and what an import brings is a download', async () => {
  const before = [...bucket.objects.keys()];
  expect((await send(Buffer.from('<script>alert(1)</script>'), 'b.html')).status).toBe(400);
  expect([...bucket.objects.keys()]).toEqual(before);

  const { provider } = newsroom.strapi.plugin('upload') as unknown as {
    provider: { uploadStream: (file: object) => Promise<void> };
  };
  const imported = { hash: 'b_0123456789', ext: '.html', mime: 'text/html' };
  await provider.uploadStream({ ...imported, stream: Readable.from([Buffer.from('<script>alert(1)</script>')]) });
  expect(bucket.objects.get('/pictures/b_0123456789.html')?.headers).toMatchObject({
    'content-disposition': 'attachment',
    'content-type': 'text/html',
  });
});

test('the panel may show and fetch what is there, and readers get its address', async () => {
  const { headers } = await fetch(`${newsroom.url}/api/articles/latest`);
  const policy = (headers.get('content-security-policy') ?? '').split(/; ?/);
  for (const directive of ['connect-src', 'img-src', 'media-src']) {
    expect(policy.find((one) => one.startsWith(`${directive} `))).toContain(`'self' ${bucket.url}`);
  }
  expect(policy.find((one) => one.startsWith('connect-src '))).toBe(`connect-src 'self' ${bucket.url}`);

  const { file } = await send(await paint(40, 30, '#669933'), 'square.png');
  const { strapi } = newsroom;
  const documentId = newsroom.articles['libraries-opinion'] ?? '';
  const story = await strapi.documents(article).findOne({ documentId, populate: ['illustration'] as never });
  const { documentId: illustration } = (story as unknown as { illustration: { documentId: string } }).illustration;
  const pictures = strapi.documents('api::illustration.illustration');
  await pictures.update({ documentId: illustration, locale: 'uk', data: { image: file.id } as object });
  const answer = await fetch(`${newsroom.url}/api/articles/by-id/${documentId}?locale=uk`);
  const { data } = (await answer.json()) as { data: { illustration: { image: { url: string } } } };
  expect(data.illustration.image.url).toBe(file.url);
});

test('whoever has forgotten a password gets a mail', async () => {
  const response = await fetch(`${newsroom.url}/admin/forgot-password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: process.env.ADMIN_EMAIL }),
  });
  expect(response.status).toBe(204);
  const { from, to, text } = await mailbox.next();
  expect({ from, to }).toEqual({ from: 'desk@example.org', to: process.env.ADMIN_EMAIL });
  expect(text.replaceAll('=\n', '')).toContain('/admin/auth/reset-password?code=3D');
});
