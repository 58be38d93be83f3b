import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { makeToken } from '../../helpers/content-api';
import { enter, type Visitor } from '../../helpers/doors';
import { copydesk } from '../../helpers/copydesk';
import { type Newsroom, openNewsroom } from '../../helpers/newsroom';
import { findAdministrator, hire, type PanelUser } from '../admin-api/panel';
import { statementsDuring } from '../../helpers/statements-during';
import { until } from '../delivery/reader';
import { imageBlock } from '../gate/stories';

const fileUid = 'plugin::upload.file';
const folderUid = 'plugin::upload.folder';
const illustrationUid = 'api::illustration.illustration';

let newsroom: Newsroom;
let visitor: Visitor;
let chief: PanelUser;
let author: PanelUser;
/** The file of a picture that leads a published story, of one in a body, and of the photo of nobody's story. */
const shown: Record<string, number> = {};
let unseen: number;
/** A folder with the lead picture in it, somewhere below another one. */
let folder: number;

beforeAll(async () => {
  newsroom = await openNewsroom();
  visitor = await enter(newsroom);
  chief = await findAdministrator(newsroom);
  author = await hire(newsroom, 'strapi-author');
  shown['the lead picture'] = await fileOf({ kind: 'illustrative' });
  shown['a figure in the body'] = await fileOf({ kind: 'infographic', image: { name: 'karabakh-map.jpg' } });
  unseen = await uploadPicture('unseen.png', chief);
  folder = await fileAway(shown['the lead picture'] ?? 0);
}, 90_000);
afterAll(() => newsroom.close());

async function fileOf(where: object): Promise<number> {
  const row = await newsroom.strapi.db.query(illustrationUid).findOne({ where, populate: ['image'] });
  return Number(row.image.id);
}

/** Puts a file into a folder within a folder, and answers the outer one. */
async function fileAway(id: number): Promise<number> {
  const { strapi } = newsroom;
  const folders = strapi.plugin('upload').service('folder');
  const outer = await folders.create({ name: 'pictures' });
  const inner = await folders.create({ name: 'autumn', parent: outer.id });
  await strapi.plugin('upload').service('upload').updateFileInfo(id, { folder: inner.id });
  return Number(outer.id);
}

async function picture(artist?: string, width = 40): Promise<Blob> {
  const plain = sharp({ create: { width, height: 30, channels: 3, background: '#336699' } });
  const png = await (artist ? plain.withExif({ IFD0: { Artist: artist } }) : plain).png().toBuffer();
  return new Blob([new Uint8Array(png)], { type: 'image/png' });
}

/** Writes past the plugin, and past what the database records. */
async function writeUnseen(...statements: [sql: string, values?: readonly unknown[]][]): Promise<void> {
  const { strapi } = newsroom;
  await strapi.db.transaction(async ({ trx }) => {
    await strapi.db.connection.raw(`set local copydesk.writing = 'on'`).transacting(trx);
    for (const [sql, values = []] of statements) {
      await strapi.db.connection.raw(sql, values as never).transacting(trx);
    }
  });
}

async function send(path: string, token: string, method: string, body?: object | FormData) {
  const isForm = body instanceof FormData;
  const response = await fetch(`${newsroom.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body && !isForm && { 'content-type': 'application/json' }) },
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
}

async function uploadPicture(name: string, user: PanelUser, width?: number): Promise<number> {
  const form = new FormData();
  form.append('files', await picture(undefined, width), name);
  const { body } = await send('/upload', user.token, 'POST', form);
  return Number(body[0].id);
}

/** What writes: the routes that remove or replace files are tried below; the others add files, or say something about them. */
const knownRoutes = [
  'admin DELETE /files/:id',
  'admin POST /',
  'admin POST /actions/bulk-delete',
  'admin POST /actions/bulk-move',
  'admin POST /actions/bulk-update',
  'admin POST /actions/generate-ai-metadata',
  'admin POST /actions/upload-from-urls',
  'admin POST /ai-metadata-jobs',
  'admin POST /files',
  'admin POST /files/:id/replace',
  'admin POST /folders',
  'admin PUT /files/:id',
  'admin PUT /folders/:id',
  'admin PUT /settings',
  'content-api DELETE /files/:id',
  'content-api POST /',
  'viewConfiguration PUT /configuration',
];

const exists = async (id: number) => (await newsroom.strapi.db.query(fileUid).count({ where: { id } })) === 1;

/** Every way in which Strapi removes files of the media library: its routes for files and folders, GraphQL, its services. */
const ways: readonly [string, (id: number) => Promise<unknown>][] = [
  ['the media library', (id) => refused(send(`/upload/files/${id}`, chief.token, 'DELETE'))],
  ['the media library, as an author', (id) => refused(send(`/upload/files/${id}`, author.token, 'DELETE'))],
  [
    'several at once in the media library',
    (id) => refused(send('/upload/actions/bulk-delete', chief.token, 'POST', { fileIds: [unseen, id] })),
  ],
  ['the content API', (id) => refused(send(`/api/upload/files/${id}`, visitor.apiToken, 'DELETE'))],
  [
    'GraphQL',
    async (id) => {
      const query = 'mutation ($id: ID!) { deleteUploadFile(id: $id) { documentId } }';
      const { body } = await send('/graphql', visitor.apiToken, 'POST', { query, variables: { id: String(id) } });
      expect(body.errors[0].extensions.error.details.errors[0]).toMatchObject({ name: 'dependency/in-use' });
    },
  ],
  ['the upload service', (id) => refusedByCode(() => uploads().remove({ id, hash: 'x', provider: 'none' }))],
  [
    'the upload service, under the number of another',
    async (id) => {
      const { id: _id, ...row } = await rowOf(id);
      await refusedByCode(() => uploads().remove({ ...row, id: unseen }));
    },
  ],
  [
    'the upload service, as sizes of another',
    async (id) => {
      const { formats } = await rowOf(id);
      await refusedByCode(async () => uploads().remove({ ...(await rowOf(unseen)), formats }));
    },
  ],
  ['the store of files', (id) => refusedByCode(async () => store().delete(await rowOf(id)))],
  [
    'the store of files, one size',
    async (id) => {
      const [size] = Object.values((await rowOf(id)).formats);
      await refusedByCode(() => store().delete(size as StoredFile));
    },
  ],
  [
    'the store of files, writing over it',
    (id) =>
      refusedByCode(async () =>
        store().uploadStream({ ...(await rowOf(id)), stream: Readable.from(['something else']) }),
      ),
  ],
  [
    'the store of files, replacing it',
    (id) =>
      refusedByCode(async () =>
        store().replaceStream({ hash: 'new', ext: '.png', stream: Readable.from(['something else']) }, await rowOf(id)),
      ),
  ],
  ['the relations of its row', (id) => refusedByCode(() => rows().deleteRelations(id))],
  ['relations written of its row', (id) => refusedByCode(() => rows().updateRelations(id, { related: [] }))],
  ['the file service', (id) => refusedByCode(() => strapiService('file').deleteByIds([unseen, id]))],
  ['a direct deletion of its row', (id) => refusedByCode(() => rows().delete({ where: { id } }))],
  [
    'a direct deletion of its row within a save',
    (id) =>
      refusedByCode(async () => {
        const { strapi } = newsroom;
        const unsubscribe = strapi.db.lifecycles.subscribe({
          models: ['api::source.source'],
          beforeCreate: async () => void (await rows().delete({ where: { id } })),
        });
        try {
          await strapi
            .documents('api::source.source')
            .create({ locale: 'uk', data: { name: 'Сусід', kind: 'person' } });
        } finally {
          unsubscribe();
        }
      }),
  ],
  ['a direct deletion of rows', (id) => refusedByCode(() => rows().deleteMany({ where: { id: { $in: [id] } } }))],
];

const strapiService = (name: string) => newsroom.strapi.plugin('upload').service(name);
const uploads = () => strapiService('upload');
const rows = () => newsroom.strapi.db.query(fileUid);

/** A file, or one of its sizes, as it is stored. */
interface StoredFile {
  hash: string;
  ext: string;
  url?: string;
}
interface FileRow extends StoredFile {
  id: number;
  formats: Record<string, StoredFile>;
}
type Store = Record<'delete' | 'uploadStream', (file: StoredFile & { stream?: Readable }) => Promise<unknown>> & {
  replaceStream: (file: StoredFile & { stream: Readable }, former: StoredFile) => Promise<unknown>;
};
const store = () => (newsroom.strapi.plugin('upload') as unknown as { provider: Store }).provider;
const rowOf = async (id: number): Promise<FileRow> => rows().findOne({ where: { id } });
const sizesOf = ({ formats, ...file }: FileRow): StoredFile[] => [file, ...Object.values(formats)];
const pathOf = ({ hash, ext }: StoredFile) => path.join(newsroom.uploads, `${hash}${ext}`);
/** Everything that a removal could take: the bytes of a file and of its sizes, and what has it. */
const everythingOf = async (id: number) => ({
  bytes: sizesOf(await rowOf(id)).map((file) => readFileSync(pathOf(file))),
  links: await newsroom.strapi.db.connection('files_related_mph').where({ file_id: id }).orderBy('id'),
});

async function refused(answer: ReturnType<typeof send>): Promise<void> {
  const { status, body } = await answer;
  // An author may delete no file at all that somebody else uploaded.
  if (status === 403) return;
  expect({ status, body }).toMatchObject({
    status: 400,
    body: { error: { name: 'ValidationError', details: { errors: expect.any(Array) } } },
  });
  const errors = body.error.details.errors as { name: string; locale: string; message: string; target: object }[];
  expect(new Set(errors.map(({ name }) => name))).toEqual(new Set(['dependency/in-use']));
  expect(errors[0]?.message).toMatch(/shows it/);
  expect(errors[0]?.target).toMatchObject({ uid: 'api::article.article' });
}

async function refusedByCode(remove: () => Promise<unknown>): Promise<void> {
  await expect(remove()).rejects.toMatchObject({ details: { errors: [{ name: 'dependency/in-use' }, {}, {}] } });
}

describe.each(ways)('%s', (_way, remove) => {
  test.each(['the lead picture', 'a figure in the body'])('does not delete the file of %s', async (which) => {
    const id = shown[which] ?? 0;
    const [before, unseenBefore] = [await everythingOf(id), await everythingOf(unseen)];
    await remove(id);
    expect(await exists(id)).toBe(true);
    expect(await exists(unseen)).toBe(true);
    expect(await everythingOf(id)).toEqual(before);
    expect(await everythingOf(unseen)).toEqual(unseenBefore);
  });
});

describe('the store of files', () => {
  test('removes a file that no reader sees, and one of which there is no row', async () => {
    const row = await rowOf(await uploadPicture('unneeded.png', chief, 600));
    for (const file of sizesOf(row)) await store().delete(file);
    expect(sizesOf(row).filter((file) => readdirSync(newsroom.uploads).includes(`${file.hash}${file.ext}`))).toEqual(
      [],
    );
    await uploads().remove(row);
    const logo = { hash: 'logo_of_nobody', ext: '.png' };
    await store().uploadStream({ ...logo, stream: Readable.from(['logo']) });
    await store().delete(logo);
    expect(readdirSync(newsroom.uploads)).not.toContain('logo_of_nobody.png');
  });

  test('is open to an import and a transfer, which switch lifecycles off and bring everything anew', async () => {
    const row = await rowOf(shown['the lead picture'] ?? 0);
    const bytes = readFileSync(pathOf(row));
    newsroom.strapi.db.lifecycles.disable();
    try {
      await store().delete(row);
      expect(readdirSync(newsroom.uploads)).not.toContain(path.basename(pathOf(row)));
      await store().uploadStream({ ...row, stream: Readable.from([bytes]) });
    } finally {
      newsroom.strapi.db.lifecycles.enable();
      writeFileSync(pathOf(row), bytes);
    }
  });
});

test('a file is not linked to a picture by the relations of its row', async () => {
  const { id } = await newsroom.strapi.db.query(illustrationUid).findOne({ where: { kind: 'illustrative' } });
  const before = await everythingOf(unseen);
  const related = [{ id, __type: illustrationUid, __pivot: { field: 'image' } }];
  for (const method of ['attachRelations', 'updateRelations'] as const) {
    await expect(rows()[method](unseen, { related })).rejects.toThrow('save the document with it');
  }
  expect(await everythingOf(unseen)).toEqual(before);
});

describe('a folder with a file in it that readers see', () => {
  const bulk = (body: object) => send('/upload/actions/bulk-delete', chief.token, 'POST', body);

  test('is not deleted, nor is a file that was chosen along with it', async () => {
    await refused(bulk({ folderIds: [folder], fileIds: [unseen] }));
    expect(await newsroom.strapi.db.query(folderUid).count({ where: { id: folder } })).toBe(1);
    expect(await exists(shown['the lead picture'] ?? 0)).toBe(true);
    expect(await exists(unseen)).toBe(true);
  });

  test('is not deleted by code', async () => {
    await refusedByCode(() => strapiService('folder').deleteByIds([folder]));
    expect(await exists(shown['the lead picture'] ?? 0)).toBe(true);
  });
});

test('there are no other routes of the upload plugin that write than those looked at', () => {
  const { routes } = newsroom.strapi.plugin('upload') as unknown as {
    routes: Record<string, { routes: { method: string; path: string }[] }>;
  };
  const writing = Object.entries(routes).flatMap(([kind, router]) =>
    router.routes.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${kind} ${method} ${path}`),
  );
  expect(writing.sort()).toEqual(knownRoutes);
});

test('a file that no reader sees is deleted', async () => {
  const id = await uploadPicture('gone.png', chief);
  expect((await send(`/upload/files/${id}`, chief.token, 'DELETE')).status).toBe(200);
  expect(await exists(id)).toBe(false);
});

async function replace(id: number, token: string, path = '/upload', artist?: string) {
  const form = new FormData();
  form.append('files', await picture(artist), 'other.png');
  form.append('fileInfo', JSON.stringify({ name: 'other.png' }));
  return send(`${path}?id=${id}`, token, 'POST', form);
}

describe('replacing a file that readers see', () => {
  const sizeOf = async (id: number) => Number((await rows().findOne({ where: { id } })).width);

  test('takes the permission to publish what shows it', async () => {
    const id = shown['a figure in the body'] ?? 0;
    const before = await sizeOf(id);
    // Neither does it help an author that the file is their own.
    await newsroom.strapi.db.query(fileUid).update({ where: { id }, data: { createdBy: author.id } });
    for (const path of ['/upload', `/upload/files/${id}/replace`]) {
      const { status, body } = await replace(id, author.token, path);
      expect({ status, message: body.error?.message }).toMatchObject({
        status: 403,
        message: expect.stringContaining('permission to publish what shows it'),
      });
    }
    expect(await sizeOf(id)).toBe(before);
  });

  test('an author changes no file of somebody else', async () => {
    expect((await replace(unseen, author.token)).status).toBe(403);
    const own = await uploadPicture('own.png', author);
    expect((await replace(own, author.token)).status).toBe(200);
  });

  test('is done for those who have it, and readers get the new picture at once', async () => {
    const id = shown['a figure in the body'] ?? 0;
    expect((await replace(id, chief.token)).status).toBe(200);
    expect(await sizeOf(id)).toBe(40);
    const answer = await fetch(
      `${newsroom.url}/api/articles/by-id/${newsroom.articles['karabakh-operation']}?locale=en`,
    );
    expect(JSON.stringify(await answer.json())).toContain('"width":40');
  });

  test('brings the desk in line with what the new picture says of itself', async () => {
    const id = shown['a figure in the body'] ?? 0;
    const documentId = newsroom.articles['karabakh-operation'];
    const readDesk = async () => {
      const row = await newsroom.strapi.db
        .query('plugin::copydesk.desk-entry' as never)
        .findOne({ where: { subject: documentId } });
      return Number(row.locales.uk.warnings);
    };
    const before = await readDesk();
    expect((await replace(id, chief.token, '/upload', 'A Stranger')).status).toBe(200);
    expect(await readDesk()).toBe(before + 1);
    expect((await replace(id, chief.token)).status).toBe(200);
    expect(await readDesk()).toBe(before);
    expect(await copydesk.verifyDesk(newsroom.strapi)).toEqual([]);
  });

  test('that began while no reader saw it is refused if one does before it ends, and leaves nothing behind', async () => {
    const { strapi, uploads: folder, url } = newsroom;
    const id = await uploadPicture('own.png', author, 800);
    const before = await rows().findOne({ where: { id } });
    const stored = readdirSync(folder).sort();
    const { documentId } = await strapi.db.query(illustrationUid).findOne({ where: { kind: 'infographic' } });
    const show = (image: number) =>
      strapi.documents(illustrationUid).update({ documentId, locale: 'uk', data: { image } as object });

    const held = holdStoring();
    const answer = replace(id, author.token);
    await held.arrived;
    await show(id);
    held.release();
    const { status, body } = await answer;
    expect({ status, body }).toMatchObject({
      status: 403,
      body: {
        error: {
          message: expect.stringContaining('permission to publish what shows it'),
          details: { errors: expect.arrayContaining([expect.objectContaining({ name: 'dependency/in-use' })]) },
        },
      },
    });
    expect(await rows().findOne({ where: { id } })).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(stored);
    const addresses = [before, ...Object.values(before.formats as Record<string, { url: string }>)].map(
      (file: { url: string }) => file.url,
    );
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) expect((await fetch(`${url}${address}`)).status).toBe(200);
    expect(await copydesk.verifyDesk(strapi)).toEqual([]);
    await show(shown['a figure in the body'] ?? 0);
  });

  test('of a file that is deleted meanwhile is answered as of one that is not there, and leaves nothing behind', async () => {
    const stored = readdirSync(newsroom.uploads).sort();
    const id = await uploadPicture('own.png', author, 800);
    const held = holdStoring();
    const answer = replace(id, author.token);
    await held.arrived;
    expect((await send(`/upload/files/${id}`, author.token, 'DELETE')).status).toBe(200);
    held.release();
    expect(await answer).toMatchObject({
      status: 404,
      body: { error: { name: 'NotFoundError', message: 'This file was deleted meanwhile. Nothing was changed.' } },
    });
    expect(readdirSync(newsroom.uploads).sort()).toEqual(stored);
  });

  describe('by another file in the picture', () => {
    let own: number;
    let documentId: string;
    const path = () => `/content-manager/collection-types/${illustrationUid}/${documentId}?locale=uk`;
    const pictureToken = () => makeToken(newsroom, 'custom', [`${illustrationUid}.update`]);
    const shownBy = async () =>
      Number(
        (
          await newsroom.strapi.db
            .query(illustrationUid)
            .findOne({ where: { documentId, locale: 'en' }, populate: ['image'] })
        ).image.id,
      );

    beforeAll(async () => {
      const pictures = newsroom.strapi.db.query(illustrationUid);
      ({ documentId } = await pictures.findOne({ where: { kind: 'infographic' } }));
      // It does not help an author that picture and file are their own.
      await pictures.updateMany({ where: { documentId }, data: { createdBy: author.id } as object });
      own = await uploadPicture('own.png', author);
    });

    test.each<[way: string, save: (image: unknown) => ReturnType<typeof send>]>([
      ['in the panel', (image) => send(path(), author.token, 'PUT', { caption: 'Інше', image })],
      ['in another language', (image) => send(path().replace('uk', 'en'), author.token, 'PUT', { image })],
      [
        'over REST',
        async (image) =>
          send(`/api/illustrations/${documentId}?locale=uk`, await pictureToken(), 'PUT', { data: { image } }),
      ],
      [
        'over GraphQL',
        async (image) => {
          const query =
            'mutation ($id: ID!, $image: ID) { updateIllustration(documentId: $id, locale: "uk", data: { image: $image }) { documentId } }';
          return send('/graphql', await pictureToken(), 'POST', { query, variables: { id: documentId, image } });
        },
      ],
    ])('takes that permission, %s', async (_way, save) => {
      const before = await newsroom.strapi.db
        .query(illustrationUid)
        .findMany({ where: { documentId }, populate: ['image'] });
      const { status, body } = await save(own);
      // GraphQL answers 200, and has the error in the body.
      const { message, details } = body.error ?? body.errors[0].extensions.error;
      expect(`${status} ${details.summary?.key}: ${message}`).toBe(
        `${body.error ? 403 : 200} refusal.other-file: Readers see this file in a published story: replacing it takes the permission to publish what shows it.`,
      );
      expect(
        await newsroom.strapi.db.query(illustrationUid).findMany({ where: { documentId }, populate: ['image'] }),
      ).toEqual(before);
    });

    test('leaves its words to an author, with the file that is there', async () => {
      const image = await shownBy();
      expect((await send(path(), author.token, 'PUT', { caption: 'Карта подій', image })).status).toBe(200);
      expect(await shownBy()).toBe(image);
    });

    test('is done for those who may publish', async () => {
      const image = await shownBy();
      expect((await send(path(), chief.token, 'PUT', { image: own })).status).toBe(200);
      expect(await shownBy()).toBe(own);
      expect((await send(path(), chief.token, 'PUT', { image })).status).toBe(200);
    });

    test('is done by an author where no reader sees the picture', async () => {
      const { documentId: unseenPicture } = await newsroom.strapi.documents(illustrationUid).create({
        locale: 'uk',
        data: { kind: 'photo', caption: 'Порт', altText: 'Порт уранці', creditLine: 'О. Бондар', image: own } as object,
      });
      await newsroom.strapi.db
        .query(illustrationUid)
        .updateMany({ where: { documentId: unseenPicture }, data: { createdBy: author.id } as object });
      const other = await uploadPicture('another.png', author);
      const address = `/content-manager/collection-types/${illustrationUid}/${unseenPicture}?locale=uk`;
      expect((await send(address, author.token, 'PUT', { image: other })).status).toBe(200);
    });
  });

  /** Holds the file that is stored next until it is released. */
  function holdStoring(): { arrived: Promise<void>; release: () => void } {
    const { provider } = newsroom.strapi.plugin('upload') as unknown as {
      provider: { uploadStream: (file: unknown) => Promise<void> };
    };
    const { uploadStream } = provider;
    let release = () => undefined as void;
    const released = new Promise<void>((resolve) => (release = resolve));
    const arrived = new Promise<void>((resolve) => {
      provider.uploadStream = async (file) => {
        provider.uploadStream = uploadStream;
        resolve();
        await released;
        await uploadStream(file);
      };
    });
    return { arrived, release };
  }

  test('a token needs the right to update the type', async () => {
    const { accessKey } = await newsroom.strapi.service('admin::api-token').create({
      name: `uploads ${Date.now()}`,
      description: '',
      type: 'custom',
      lifespan: null,
      permissions: ['plugin::upload.content-api.upload'],
    });
    const id = shown['the lead picture'] ?? 0;
    const before = await sizeOf(id);
    expect((await replace(id, accessKey, '/api/upload')).status).toBe(403);
    expect(await sizeOf(id)).toBe(before);
    expect((await replace(id, visitor.apiToken, '/api/upload')).status).toBe(200);
  });
});

test('a file is not linked to a picture past the gate while it is uploaded', async () => {
  const { documentId, id } = await newsroom.strapi.db
    .query(illustrationUid)
    .findOne({ where: { kind: 'illustrative' } });
  const form = new FormData();
  form.append('files', await picture(), 'sneaked.png');
  form.append('ref', illustrationUid);
  form.append('refId', String(id));
  form.append('field', 'image');
  const { status, body } = await send('/api/upload', visitor.apiToken, 'POST', form);
  expect({ status, message: body.error?.message }).toMatchObject({
    status: 400,
    message: expect.stringContaining('save the document with it'),
  });
  const after = await newsroom.strapi.db.query(illustrationUid).findOne({ where: { documentId }, populate: ['image'] });
  expect(after.image.name).not.toBe('sneaked.png');
});

describe('a file in a text that readers see', () => {
  const put = (block: object) =>
    writeUnseen([
      `update components_sections_texts set content = content || ?::jsonb where id = (
         select min(cmp_id) from articles_cmps c join articles a on a.id = c.entity_id
         where a.document_id = ? and a.locale = 'uk' and a.published_at is not null and component_type = 'sections.text')`,
      [JSON.stringify([block]), newsroom.articles['karabakh-operation']],
    ]);
  const known: [how: string, block: (file: { url: string; hash: string }) => object][] = [
    ['its hash', ({ hash }) => imageBlock('https://cdn.example.org/elsewhere.png', hash)],
    ['its address', ({ url }) => imageBlock(url)],
    ['its address on this server', ({ url }) => imageBlock(`${newsroom.url}${url}`)],
  ];

  test.each(known)('known by %s, is neither deleted nor replaced by its author', async (_how, block) => {
    const id = await uploadPicture('in-text.png', author);
    await put(block(await rows().findOne({ where: { id } })));
    await refusedFor(await send(`/upload/files/${id}`, author.token, 'DELETE'), 400);
    await refusedFor(await replace(id, author.token), 403);
    expect(await exists(id)).toBe(true);
    expect((await replace(id, chief.token)).status).toBe(200);
  });

  async function refusedFor({ status, body }: Awaited<ReturnType<typeof send>>, expected: number): Promise<void> {
    expect({ status, body }).toMatchObject({
      status: expected,
      body: { error: { details: { errors: [{ name: 'dependency/in-use', locale: 'uk' }] } } },
    });
  }
});

describe('what changes several files at once', () => {
  /** A file of the author, one of the chief that nobody uses, and a folder that holds the latter. */
  let own: number;
  let foreign: number;
  let full: number;
  let empty: number;
  beforeAll(async () => {
    const folders = newsroom.strapi.plugin('upload').service('folder');
    own = await uploadPicture('own.png', author);
    foreign = await uploadPicture('foreign.png', chief);
    full = Number((await folders.create({ name: 'full' })).id);
    empty = Number((await folders.create({ name: 'empty' })).id);
    await uploads().updateFileInfo(foreign, { folder: full });
  });

  const place = async () => ({
    files: await rows().findMany({ where: { id: { $in: [own, foreign] } }, orderBy: 'id', populate: ['folder'] }),
    folders: await newsroom.strapi.db.query(folderUid).findMany({ orderBy: 'id', populate: ['parent'] }),
  });
  const info = { name: 'renamed.png', alternativeText: null, caption: null, folder: null };
  const acts: [what: string, act: (token: string) => ReturnType<typeof send>][] = [
    ['deleting them', (token) => send('/upload/actions/bulk-delete', token, 'POST', { fileIds: [own, foreign] })],
    ['deleting their folder', (token) => send('/upload/actions/bulk-delete', token, 'POST', { folderIds: [full] })],
    [
      'moving them',
      (token) =>
        send('/upload/actions/bulk-move', token, 'POST', { fileIds: [own, foreign], destinationFolderId: empty }),
    ],
    [
      'moving their folder',
      (token) => send('/upload/actions/bulk-move', token, 'POST', { folderIds: [full], destinationFolderId: empty }),
    ],
    [
      'putting their folder into another',
      (token) => send(`/upload/folders/${full}`, token, 'PUT', { name: 'full', parent: empty }),
    ],
    [
      'describing them',
      (token) =>
        send('/upload/actions/bulk-update', token, 'POST', {
          updates: [
            { id: own, fileInfo: info },
            { id: foreign, fileInfo: info },
          ],
        }),
    ],
    [
      'having them described',
      (token) => send('/upload/actions/generate-ai-metadata', token, 'POST', { fileIds: [own, foreign] }),
    ],
  ];

  test.each(acts)('%s is refused to an author if one is of somebody else, and nothing is done', async (_what, act) => {
    const before = await place();
    const { status, body } = await act(author.token);
    expect({ status, message: body.error?.message }).toEqual({
      status: 403,
      message: 'Your role may not change files of others: “foreign.png”. Choose without them.',
    });
    expect(body.error.details.summary).toMatchObject({
      key: 'refusal.files-of-others',
      values: { files: { titles: ['foreign.png'] }, more: 0 },
    });
    expect(await place()).toEqual(before);
  });

  test('having all described is refused to an author', async () => {
    const { status, body } = await send('/upload/ai-metadata-jobs', author.token, 'POST', {});
    expect({ status, details: body.error?.details }).toEqual({
      status: 403,
      details: { summary: { key: 'refusal.all-files' } },
    });
  });

  test.each([['1e1'], [['1']], [2 ** 31], ['0x1'], [null]])('a file named %j is no file', async (id) => {
    for (const act of ['bulk-delete', 'bulk-move']) {
      const { status } = await send(`/upload/actions/${act}`, author.token, 'POST', {
        fileIds: [id],
        destinationFolderId: null,
      });
      expect(status).toBe(400);
    }
  });

  test('an author does it with own files, and renames a folder', async () => {
    const move = { fileIds: [own], destinationFolderId: empty };
    expect((await send('/upload/actions/bulk-move', author.token, 'POST', move)).status).toBe(200);
    const renamed = await send(`/upload/folders/${full}`, author.token, 'PUT', { name: 'still full', parent: null });
    expect(renamed.status).toBe(200);
    expect((await send('/upload/actions/bulk-delete', author.token, 'POST', { fileIds: [own] })).status).toBe(200);
    expect(await exists(own)).toBe(false);
  });

  test('a chief does it with those of others', async () => {
    const body = { folderIds: [full], fileIds: [] };
    expect((await send('/upload/actions/bulk-delete', chief.token, 'POST', body)).status).toBe(200);
    expect(await exists(foreign)).toBe(false);
  });
});

describe('what very many show', () => {
  const used = async () =>
    newsroom.strapi.db.query(illustrationUid).findOne({ where: { kind: 'illustrative', locale: 'uk' } });

  test('a refusal lists the first of them, and says how many there are', async () => {
    const { id, documentId } = await used();
    await writeUnseen([
      `with added as (
         insert into articles (document_id, locale, headline, published_at)
         select 'many-' || n, 'uk', 'Матеріал ' || n, now() from generate_series(1, 11500) n returning id)
       insert into articles_illustration_lnk (article_id, illustration_id) select id, ? from added`,
      [id],
    ]);
    const removals = [
      send(`/upload/files/${shown['the lead picture']}`, chief.token, 'DELETE'),
      send(`/content-manager/collection-types/${illustrationUid}/${documentId}?locale=uk`, chief.token, 'DELETE'),
    ];
    for (const { status, body } of await Promise.all(removals)) {
      expect(status).toBe(400);
      expect(body.error.details.errors).toHaveLength(100);
      expect(body.error.details.summary).toMatchObject({
        key: 'refusal.in-use-widely',
        values: { listed: 100, count: expect.any(Number) },
      });
      expect(body.error.details.summary.values.count).toBeGreaterThan(11_500);
      expect(body.error.message).toContain(`readers see it in 11`);
    }
    // Who may not publish all of them may not replace it either.
    expect((await replace(shown['the lead picture'] ?? 0, author.token)).status).toBe(403);
    await writeUnseen([`delete from articles where document_id like 'many-%'`]);
  });
});

test('a picture whose file is gone is shown to no reader, and spoils no answer', async () => {
  const id = shown['the lead picture'] ?? 0;
  const documentId = newsroom.articles['karabakh-operation'];
  await newsroom.strapi.db.connection('files').where({ id }).delete();
  const read = async () => {
    const answer = await fetch(`${newsroom.url}/api/articles/by-id/${documentId}?locale=en`);
    return ((await answer.json()) as { data: { illustration: unknown } }).data.illustration;
  };
  await until(read, (illustration) => illustration === null);
  const query = '{ latestArticles(locale: "en", limit: 50) { headline illustration { image { url } } } }';
  const { status, body } = await send('/graphql', visitor.apiToken, 'POST', { query });
  expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  expect(body.data.latestArticles).toContainEqual(expect.objectContaining({ illustration: null }));
});

// The last: the rows are left to the database, which goes with the newsroom.
test('an author whom 70,000 versions show can be saved', async () => {
  const { strapi } = newsroom;
  const { id, documentId, name } = await strapi.db.query('api::author.author').findOne({ where: { locale: 'uk' } });
  await writeUnseen([
    `with added as (
       insert into articles (document_id, locale, headline)
       select 'many-' || n, 'uk', 'Матеріал ' || n from generate_series(1, 70000) n returning id)
     insert into articles_authors_lnk (article_id, author_id, author_ord) select id, ?, 1 from added`,
    [id],
  ]);
  const statements = await statementsDuring(strapi, async () => {
    await strapi
      .documents('api::author.author')
      .update({ documentId, locale: 'uk', data: { name: `${name}-молодша` } as object });
  });
  // Twenty of those that show the author are reassessed at once; the others wait their turn, by one statement.
  expect(statements.length).toBeLessThan(500);
}, 60_000);
