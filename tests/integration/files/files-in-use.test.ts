import sharp from 'sharp';
import { enter, type Visitor } from '../../helpers/doors';
import { type Newsroom, openNewsroom } from '../../helpers/newsroom';
import { findAdministrator, hire, type PanelUser } from '../admin-api/panel';

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

async function picture(): Promise<Blob> {
  const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#336699' } })
    .png()
    .toBuffer();
  return new Blob([new Uint8Array(png)], { type: 'image/png' });
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

async function uploadPicture(name: string, user: PanelUser): Promise<number> {
  const form = new FormData();
  form.append('files', await picture(), name);
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
    const { url } = await rows().findOne({ where: { id } });
    await remove(id);
    expect(await exists(id)).toBe(true);
    expect(await exists(unseen)).toBe(true);
    expect((await fetch(`${newsroom.url}${url}`)).status).toBe(200);
  });
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

describe('replacing a file that readers see', () => {
  const replace = async (id: number, token: string, path = '/upload') => {
    const form = new FormData();
    form.append('files', await picture(), 'other.png');
    form.append('fileInfo', JSON.stringify({ name: 'other.png' }));
    return send(`${path}?id=${id}`, token, 'POST', form);
  };
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
