import sharp from 'sharp';
import { copydesk } from '../../helpers/copydesk';
import { enter, type Visitor } from '../../helpers/doors';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { send } from '../../helpers/send';

/*
 * Whatever writes the row of a file that readers see: its words and its folder may change, what it shows may not, except by a
 * replacement, which looks at the new picture. Code that goes under Strapi's own queries is followed.
 */

const fileUid = 'plugin::upload.file';
const illustrationUid = 'api::illustration.illustration';

type Row = Record<string, unknown>;
type FileRow = Row & { id: number; documentId: string; hash: string };

let newsroom: Newsroom;
let visitor: Visitor;
/** The file of the lead picture of a published story. */
let shown: FileRow;
let story: string;

const rows = () => newsroom.strapi.db.query(fileUid);
const load = async (id: number): Promise<FileRow> => rows().findOne({ where: { id }, populate: ['folder'] });
const files = () =>
  newsroom.strapi.documents(fileUid) as unknown as Record<'update' | 'delete', (given: object) => Promise<unknown>>;
const uploads = () => newsroom.strapi.plugin('upload').service('upload');
const follow = () => copydesk.followRecordedChanges(newsroom.strapi);

/** The row of the picture that has the file, in one language. */
const findHolder = () =>
  newsroom.strapi.db
    .query(illustrationUid)
    .findOne({ where: { kind: 'illustrative', locale: 'uk' }, populate: ['image'] });

beforeAll(async () => {
  newsroom = await shareNewsroom();
  visitor = await enter(newsroom);
  shown = await load(Number((await findHolder()).image.id));
  story = newsroom.articles['karabakh-operation'] ?? '';
});

/** What somebody would have readers see instead. */
const swapped: Row = {
  url: 'https://evil.example/other.png',
  previewUrl: 'https://evil.example/preview.png',
  formats: { small: { url: 'https://evil.example/small.png', mime: 'image/png', width: 1, height: 1 } },
  hash: 'other_1234567890',
  ext: '.svg',
  mime: 'image/svg+xml',
  provider: 'elsewhere',
  provider_metadata: { public_id: 'other' },
  width: 1,
  height: 1,
};

/** What readers get of the story. */
async function readStory(): Promise<{ illustration: { image: Row } | null; authors: (Row & { photo: Row })[] }> {
  const { body } = await send(`${newsroom.url}/api/articles/by-id/${story}?locale=uk`, 'GET');
  return (body as { data: Awaited<ReturnType<typeof readStory>> }).data;
}
const read = async (): Promise<Row | null> => (await readStory()).illustration?.image ?? null;

const contentOf = (row: Row | null) => Object.fromEntries(Object.keys(swapped).map((field) => [field, row?.[field]]));

/** Fails unless a call is refused because readers see the file, and leaves all as it was. */
async function refused(call: () => Promise<unknown>): Promise<void> {
  const before = [await load(shown.id), await findHolder(), await read()];
  const use = expect.objectContaining({ name: 'dependency/in-use', locale: 'uk' });
  await expect(call()).rejects.toMatchObject({
    name: 'ValidationError',
    details: { errors: expect.arrayContaining([use]) },
  });
  expect([await load(shown.id), await findHolder(), await read()]).toEqual(before);
}

/** Saves a source, and writes what is given while that goes on. */
async function whileSaving(write: () => Promise<unknown>): Promise<void> {
  const { strapi } = newsroom;
  const model = 'api::source.source';
  const beforeCreate = async () => void (await write());
  const unsubscribe = strapi.db.lifecycles.subscribe({ models: [model], beforeCreate });
  try {
    await strapi.documents(model).create({ locale: 'uk', data: { name: 'Сусід', kind: 'person' } });
  } finally {
    unsubscribe();
  }
}

/** Every way in which code can write a file's row by Strapi's own means. */
const ways: Readonly<Record<string, (data: Row) => Promise<unknown>>> = {
  'documents.update': (data) => files().update({ documentId: shown.documentId, data }),
  'query.update': (data) => rows().update({ where: { id: shown.id }, data }),
  'query.updateMany': (data) => rows().updateMany({ where: { hash: shown.hash }, data }),
  'query.updateMany of all there are': (data) => rows().updateMany({ where: { name: { $notNull: true } }, data }),
  'entityService.update': async (data) => newsroom.strapi.entityService?.update(fileUid, shown.id, { data }),
  'query.update within a save': (data) => whileSaving(() => rows().update({ where: { id: shown.id }, data })),
};

describe.each(Object.entries(ways))('code that writes the row of a file that readers see, by %s', (way, write) => {
  test.each(Object.entries(swapped))('may not change its %s', (field, value) =>
    refused(() => write({ caption: 'Meanwhile', [field]: value })),
  );

  test('may change its words, and write what is there already', async () => {
    const said = { alternativeText: `Words by ${way}`, caption: 'More of them' };
    const { url, formats, mime, width, height } = shown;
    await write(way.endsWith('all there are') ? said : { ...said, url, formats, mime, width, height });
    expect(await load(shown.id)).toMatchObject({ ...said, ...contentOf(shown) });
  });
});

describe('the picture that has a file that readers see', () => {
  const linked = (id: number) => ({ id, __type: illustrationUid, __pivot: { field: 'image' } });

  test.each([[[]], [null], [{ set: [] }]])('is not parted from it by writing %j', (related) =>
    refused(() => rows().update({ where: { id: shown.id }, data: { related } })),
  );

  test('gets no other file from the side of that file', async () => {
    const { id } = await findHolder();
    const { id: otherId, documentId: _documentId, ...other } = await upload();
    const writes = [
      () => rows().update({ where: { id: otherId }, data: { related: [linked(id)] } }),
      () => rows().update({ where: { id: otherId }, data: { related: { connect: [linked(id)] } } }),
      () => rows().create({ data: { ...other, hash: 'copy', related: [linked(id)] } }),
      () => rows().create({ data: { ...other, hash: 'copy', related: [{ id, __type: 'editorial.link' }] } }),
    ];
    for (const write of writes) await expect(write()).rejects.toThrow('save the document with it');
    expect((await findHolder()).image.id).toBe(shown.id);
  });

  test('does not lose it by the removal of a copy of its row', async () => {
    const { id: _id, documentId: _documentId, folder: _folder, ...content } = shown;
    const copy = await rows().create({ data: content });
    for (const remove of [uploads().remove, (file: Row) => files().delete({ documentId: file.documentId })]) {
      await expect(remove(copy)).rejects.toMatchObject({
        details: { errors: [{ name: 'dependency/in-use' }, {}, {}] },
      });
    }
    expect((await fetch(`${newsroom.url}${String(shown.url)}`)).status).toBe(200);
    await newsroom.strapi.db.connection('files').where({ id: copy.id }).delete();
  });
});

async function upload(id?: number): Promise<FileRow> {
  const blank = sharp({ create: { width: 40, height: 30, channels: 3, background: '#336699' } });
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(await blank.png().toBuffer())], { type: 'image/png' }), 'other.png');
  const response = await fetch(`${newsroom.url}/upload${id === undefined ? '' : `?id=${id}`}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${visitor.adminToken}` },
    body: form,
  });
  const answer = (await response.json()) as FileRow | FileRow[];
  return [answer].flat()[0] as FileRow;
}

describe('over HTTP', () => {
  const info = { name: 'renamed.jpg', alternativeText: 'Said of it', caption: 'More of it', folder: null };
  const all = { ...swapped, ...info };
  const panel = `/content-manager/collection-types/${fileUid}`;
  const mutation = 'mutation ($id: ID!, $info: FileInfoInput) { updateUploadFile(id: $id, info: $info) { name } }';
  const asks: [way: string, path: () => string, method: string, body: () => object][] = [
    ['the media library', () => `/upload/files/${shown.id}`, 'PUT', () => ({ fileInfo: all, ...swapped })],
    ['the media library of old', () => `/upload?id=${shown.id}`, 'POST', () => ({ fileInfo: all, ...swapped })],
    [
      'several at once',
      () => '/upload/actions/bulk-update',
      'POST',
      () => ({ updates: [{ id: shown.id, fileInfo: all, ...swapped }] }),
    ],
    ['the content API', () => `/api/upload?id=${shown.id}`, 'POST', () => ({ fileInfo: all, ...swapped })],
    ['GraphQL', () => '/graphql', 'POST', () => ({ query: mutation, variables: { id: shown.id, info: all } })],
    ['the form of the panel', () => `${panel}/${shown.documentId}`, 'PUT', () => all],
    ['a copy in the panel', () => `${panel}/clone/${shown.documentId}`, 'POST', () => all],
    ['a publication in the panel', () => `${panel}/${shown.documentId}/actions/publish`, 'POST', () => all],
    ['REST', () => `/api/upload/files/${shown.id}`, 'PUT', () => ({ data: all })],
  ];

  test.each(asks)('%s changes no content of a file', async (_way, path, method, body) => {
    const token = /^\/(api|graphql)/.test(path()) ? visitor.apiToken : visitor.adminToken;
    const { status } = await send(`${newsroom.url}${path()}`, method, body(), token);
    expect(status).toBeLessThan(500);
    const stored = contentOf(shown);
    expect(contentOf(await load(shown.id))).toEqual(stored);
    expect(await read()).toMatchObject({ url: stored.url, mime: stored.mime, formats: stored.formats });
    expect(await rows().count({ where: { hash: { $in: [shown.hash, swapped.hash] } } })).toBe(1);
  });

  test('its words and its folder do change, by those ways that are for them', async () => {
    const folder = await newsroom.strapi.plugin('upload').service('folder').create({ name: 'rewritten' });
    const forWords = [
      [`/upload/files/${shown.id}`, 'PUT', visitor.adminToken],
      [`/upload?id=${shown.id}`, 'POST', visitor.adminToken],
      [`/api/upload?id=${shown.id}`, 'POST', visitor.apiToken],
    ] as const;
    for (const [path, method, token] of forWords) {
      const fileInfo = { ...info, caption: `Said by ${path}`, folder: folder.id };
      expect((await send(`${newsroom.url}${path}`, method, { fileInfo }, token)).status).toBe(200);
      expect(await load(shown.id)).toMatchObject({ caption: fileInfo.caption, folder: { id: folder.id } });
    }
    const move = { fileIds: [shown.id], destinationFolderId: null };
    const moved = await send(`${newsroom.url}/upload/actions/bulk-move`, 'POST', move, visitor.adminToken);
    expect([moved.status, (await load(shown.id)).folder]).toEqual([200, null]);
  });
});

describe('what goes under Strapi’s own queries is followed', () => {
  const deskWarnings = async () => {
    const entries = newsroom.strapi.db.query('plugin::copydesk.desk-entry' as never);
    return Number((await entries.findOne({ where: { subject: story } })).locales.uk.warnings);
  };

  test('readers get what is stored, and the desk knows what it says of itself', async () => {
    const { strapi } = newsroom;
    const nothing = { creator: null, copyrightNotice: null, usageTerms: null, licenseUrl: null };
    await strapi.db
      .query('plugin::copydesk.picture-credit' as never)
      .create({ data: { fileHash: swapped.hash, credit: { creditLine: 'A Stranger', ...nothing } } as never });
    const { url, hash } = shown;
    await follow();
    const before = await deskWarnings();
    await strapi.db.connection('files').where({ id: shown.id }).update({ url: swapped.url, hash: swapped.hash });
    await follow();
    expect(await read()).toMatchObject({ url: swapped.url, hash: swapped.hash });
    expect(await deskWarnings()).toBe(before + 1);

    const query = strapi.db.queryBuilder(fileUid) as unknown as {
      where: (where: object) => { update: (data: object) => { execute: () => Promise<unknown> } };
    };
    await query.where({ id: shown.id }).update({ url, hash }).execute();
    await follow();
    expect(await read()).toMatchObject({ url, hash });
    expect(await deskWarnings()).toBe(before);
    expect(await copydesk.verifyDesk(strapi)).toEqual([]);
  });

  test('so is a link that is taken away, and given back', async () => {
    const links = () => newsroom.strapi.db.connection('files_related_mph').where({ file_id: shown.id });
    const stored = await links().select();
    await links().delete();
    await follow();
    expect(await read()).toBeNull();
    await newsroom.strapi.db.connection('files_related_mph').insert(stored);
    await follow();
    expect(await read()).toMatchObject({ url: shown.url });
  });
});

test('a file that nobody sees can be written', async () => {
  const other = await upload();
  await rows().update({ where: { id: other.id }, data: { url: swapped.url } });
  expect(await load(other.id)).toMatchObject({ url: swapped.url });
});

test('what has a file follows its words, when they change within a save too', async () => {
  const [author] = (await readStory()).authors;
  // Strapi shows the words of a file where no others are given: of an author's photo.
  await newsroom.strapi
    .documents('api::author.author')
    .update({ documentId: String(author?.documentId), locale: 'uk', data: { photo: shown.id } as object });
  await whileSaving(() => rows().update({ where: { id: shown.id }, data: { caption: 'Within a save' } }));
  expect((await readStory()).authors[0]?.photo).toMatchObject({ caption: 'Within a save' });
});

test('replacing the file goes on as ever', async () => {
  const replaced = await upload(shown.id);
  expect(replaced).toMatchObject({ id: shown.id, ext: '.png', width: 40, height: 30 });
  expect(await read()).toMatchObject({ url: replaced.url, width: 40 });
});
