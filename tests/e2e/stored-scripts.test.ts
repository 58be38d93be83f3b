import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { steppeMound } from '../../database/seeds/articles/steppe-mound';
import { editionLocales } from '../../database/seeds/shapes';
import { articleUid, sampleArticle } from '../helpers/e2e-desk';
import { addressOf, closeBrowser, fromSetup, openArticle, openPanel } from '../helpers/e2e-panel';
import { askPanel, openSite, pageOf, publishChange } from '../helpers/e2e-site';

const foreign = 'https://foreign.example';
/** Words that run a script, open a dialog and ask a foreign host wherever they are taken for markup. */
const hostile = `Зле "><img src="${foreign}/i" onerror="alert(1)"><svg onload="alert(2)"></svg></textarea></title>`;
const script = 'javascript:alert(3)';
/** How the words begin where they are shown as what they are. */
const shown = 'Зле "><img';

/** Files as an older version of the newsroom took them. */
const old = {
  [`evil_${process.pid}.html`]: '<!doctype html><script>alert(5)</script>',
  [`evil_${process.pid}.svg`]: '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(6)"/>',
};
const uploads = path.resolve(__dirname, '..', '..', 'public', 'uploads');

let site: Awaited<ReturnType<typeof openSite>>;
let page: Page;
const happened: string[] = [];
const documentId = sampleArticle(steppeMound.key);
const made: Record<string, string> = {};

beforeAll(async () => {
  site = await openSite();
  for (const [name, content] of Object.entries(old)) await writeFile(path.join(uploads, name), content);
  await fillWithScripts();
  // Without its content security policies: whatever is markup by mistake shall run.
  page = await openPanel({ language: 'uk', bypassCSP: true });
  await page.context().route(`${foreign}/**`, async (route) => {
    happened.push(`asked for ${route.request().url()}`);
    await route.abort();
  });
  page.on('dialog', async (dialog) => {
    happened.push(`said ${dialog.message()}`);
    await dialog.dismiss();
  });
}, 120_000);
afterAll(async () => {
  await closeBrowser();
  await site.close();
  for (const name of Object.keys(old)) await rm(path.join(uploads, name));
});

/** Puts the words into every text that a story shows, and the script into every address. */
async function fillWithScripts(): Promise<void> {
  const file = await upload();
  made.illustration = await create('api::illustration.illustration', {
    ...{ image: file, caption: hostile, altText: hostile, kind: 'photo', creditLine: hostile, creator: hostile },
    ...{ copyrightNotice: hostile, usageTerms: hostile, licenseUrl: script },
  });
  made.author = await create('api::author.author', {
    ...{ name: hostile, jobTitle: hostile, bio: hostile, kind: 'person' },
    profiles: [{ label: hostile, url: script }],
  });
  made.source = await create('api::source.source', { name: hostile, kind: 'person', url: script });
  const text = { type: 'paragraph', children: [{ type: 'text', text: hostile }] };
  const at = { url: script, source: { documentId: made.source, locale: 'uk' } };
  await publishChange(documentId, 'uk', {
    ...{ headline: hostile, lede: hostile, dateline: { place: hostile, date: '2024-06-06' } },
    authors: [made.author],
    illustration: made.illustration,
    sources: [made.source],
    body: [
      { __component: 'sections.text', heading: hostile, content: [text] },
      { __component: 'sections.statement', text: hostile, ...at },
      { __component: 'sections.quote', text: hostile, speaker: hostile, speakerRole: hostile, ...at },
      { __component: 'sections.figure', illustration: made.illustration },
      { __component: 'sections.embed', url: script, provider: hostile, creditLine: hostile },
    ],
    // A correction does not wait for its translations.
    corrections: [{ publishedAt: '2024-06-06T09:00:00.000Z', kind: 'correction', note: hostile }],
  });
}

/** A document without drafts, in all languages. */
async function create(uid: string, data: object): Promise<string> {
  let path = `/content-manager/collection-types/${uid}`;
  let created = '';
  for (const locale of editionLocales) {
    const method = created === '' ? 'POST' : 'PUT';
    const { data: document } = await askPanel(`${path}?locale=${locale}`, method, data);
    if (created === '') path += `/${(created = (document as { documentId: string }).documentId)}`;
  }
  return created;
}

/** A picture that says the same of itself, in the words of EXIF and of XMP, under such a name. */
async function upload(): Promise<number> {
  const escaped = hostile.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
    xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
    photoshop:Credit="${escaped}" xmpRights:WebStatement="${script}"/></rdf:RDF></x:xmpmeta>`;
  const bytes = await sharp({ create: { width: 640, height: 360, channels: 3, background: '#336699' } })
    .withExif({ IFD0: { Artist: '<script>alert(4)</script>', Copyright: hostile.replace('Зле', 'Evil') } })
    .withXmp(xmp)
    .jpeg()
    .toBuffer();
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'evil.jpg');
  form.append('fileInfo', JSON.stringify({ name: hostile, alternativeText: hostile, caption: hostile }));
  const headers = { authorization: `Bearer ${fromSetup('COPYDESK_E2E_SESSION')}` };
  const response = await fetch(addressOf('/upload'), { method: 'POST', headers, body: form });
  const [file] = (await response.json()) as { id: number }[];
  return file?.id ?? 0;
}

const editing = '/admin/content-manager/collection-types';
const pages: [name: string, open: () => Promise<unknown>][] = [
  ['the list of stories', () => page.goto(addressOf(`${editing}/${articleUid}?plugins[i18n][locale]=uk&pageSize=100`))],
  ['the form of the story, with all its sections', openStory],
  ['the form of its picture, with the credit of the file', () => openForm('illustration')],
  ['the form of its author', () => openForm('author')],
  ['the desk', () => page.goto(addressOf('/admin/plugins/copydesk?pageSize=100'))],
  ['the media library', () => page.goto(addressOf('/admin/plugins/upload?sort=createdAt:DESC'))],
  ['the front page of the site', () => page.goto(pageOf('/uk'))],
  ['the story on the site', async () => page.goto(pageOf(await addressOfStory()))],
];

test.each(pages)(
  '%s shows words as words, and runs nothing',
  async (_name, open) => {
    await open();
    await waitForWords();
    expect(await page.evaluate(findScripts)).toEqual([]);
    expect(happened).toEqual([]);
  },
  60_000,
);

test.each(Object.keys(old))(
  '%s of an older time is downloaded, and not opened',
  async (name) => {
    await expect(page.goto(addressOf(`/uploads/${name}`))).rejects.toThrow(/download|aborted/i);
    expect(happened).toEqual([]);
  },
  60_000,
);

// The last: it lets happen what must not.
test('what runs is noticed', async () => {
  await page.goto(pageOf('/uk'));
  const dialog = page.waitForEvent('dialog', (opened) => opened.message() === '1');
  await page.evaluate((words) => document.body.insertAdjacentHTML('beforeend', words), hostile);
  await dialog;
  expect(happened).toEqual(expect.arrayContaining([`asked for ${foreign}/i`, 'said 1']));
}, 60_000);

/** The words are there to be read, on the page or in a field of a form. */
async function waitForWords(): Promise<void> {
  await page.waitForFunction((words) => {
    const fields = Array.from(document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'));
    return [document.body.innerText, ...fields.map(({ value }) => value)].some((text) => text.includes(words));
  }, shown);
}

/** What on the page would run a script, or lead to one. */
function findScripts(): string[] {
  const links = Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href]'));
  const leading = links.filter(({ protocol }) => ['javascript:', 'data:', 'vbscript:'].includes(protocol));
  const running = Array.from(document.querySelectorAll('[onerror], [onload], [src^="https://foreign.example"]'));
  return [...leading, ...running].map(({ outerHTML }) => outerHTML.slice(0, 200));
}

async function openStory(): Promise<void> {
  await openArticle(page, documentId, 'uk');
  const closed = page.locator('h3 > button[aria-expanded="false"]');
  for (const section of await closed.elementHandles()) await section.click();
  // In a field of each kind of section.
  for (const field of ['body.1.text', 'body.2.speaker', 'body.4.provider']) {
    await page.locator(`[name="${field}"]`).waitFor();
  }
}

async function openForm(kind: string): Promise<void> {
  await page.goto(addressOf(`${editing}/api::${kind}.${kind}/${made[kind]}?plugins[i18n][locale]=uk`));
}

async function addressOfStory(): Promise<string> {
  const answer = await fetch(addressOf(`/api/articles/by-id/${documentId}?locale=uk`));
  const { data } = (await answer.json()) as { data: { slug: string } };
  return `/uk/${data.slug}`;
}
