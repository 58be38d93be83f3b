import type { NewsroomDescription, TypeDescription } from '../newsroom-description';
import type { Random } from '../random';
import { corrupt, hostileText, hostileValue } from './hostile-values';
import { makeDocument } from './make-document';
import { makeForm } from './make-form';
import { toBytes } from './fuzz-request';

export interface Body {
  type: string;
  body: string;
}

/** What a body is made for. */
export interface BodyRequest {
  random: Random;
  newsroom: NewsroomDescription;
  path: string;
  type: TypeDescription;
}

/** A body for a route: of the form that it takes, of another form, or of none. */
export function makeBody(request: BodyRequest): Body | undefined {
  const { random, newsroom, path } = request;
  if (random.chance(0.02)) return undefined;
  if (/upload(\/files(\/:id\/replace)?)?$|project-settings$/.test(path) ? random.chance(0.8) : random.chance(0.02)) {
    return makeForm(random, newsroom);
  }
  const json = random.chance(0.96) ? toJson(random, makeContent(request)) : brokenJson(random);
  if (random.chance(0.95)) return { type: 'application/json', body: json };
  return {
    type: random.pick([
      '',
      'x',
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/json; charset=x',
      'application/xml',
      'application/json, text/html',
      'multipart/form-data',
      'application/vnd.api+json',
    ]),
    body: random.chance(0.5) ? json : `a[b][]=${toBytes(hostileText(random))}&a=1&__proto__[x]=1`,
  };
}

function makeContent({ random, newsroom, path, type }: BodyRequest): unknown {
  const probability = random.pick([0, 0.03, 0.03, 0.15]);
  if (random.chance(0.03)) return hostileValue(random);
  const takesDocument = type.uid.startsWith('api::') && !/bulk|uid\/|actions\/(unpublish|discard)/.test(path);
  if (takesDocument && /^\/(api\/|content-manager\/(collection|single)-types)/.test(path)) {
    const document = makeDocument(random, newsroom, type.attributes);
    return corrupt(random, path.startsWith('/api/') ? { data: document } : document, probability);
  }
  return corrupt(random, Object.fromEntries(random.some(6, () => drawField(random, newsroom, type))), probability);
}

/** Names that Strapi's and the plugin's routes read from a body, with what they expect there. */
function drawField(random: Random, newsroom: NewsroomDescription, type: TypeDescription): [string, unknown] {
  const documentId = type.documentIds.length === 0 ? 'none' : random.pick(type.documentIds);
  const field = random.pick(Object.keys(type.attributes));
  const fileId = newsroom.fileIds.length === 0 ? 1 : random.pick(newsroom.fileIds);
  const fields: readonly [string, unknown][] = [
    ['documentIds', [random.chance(0.2) ? documentId : 'none']],
    ['ids', [random.below(100)]],
    ['documents', [{ uid: type.uid, documentId }]],
    ['reason', 'Breaking news'],
    ['deadline', random.pick(['2030-01-01T00:00:00Z', '2026-12-01T00:00:00+02:00'])],
    ['kind', random.pick(['retraction', 'kill', 'content-api', 'admin'])],
    ['note', { uk: 'Помилка', en: 'An error', ru: 'Ошибка' }],
    ['fields', [field]],
    ['locales', ['uk', 'en']],
    ['locale', 'uk'],
    ['minor', true],
    ['email', 'a@example.org'],
    ['identifier', 'a@example.org'],
    ['username', `user${random.below(100)}`],
    ['password', 'Password-1'],
    ['passwordConfirmation', 'Password-1'],
    ['currentPassword', 'Password-1'],
    ['code', 'x'],
    ['token', 'x'],
    ['resetPasswordToken', 'x'],
    ['registrationToken', 'x'],
    ['refreshToken', 'x'],
    ['userInfo', { firstname: 'A', lastname: 'B', password: 'Password-1' }],
    ['firstname', 'A'],
    ['roles', [1]],
    ['role', random.pick([1, 2])],
    ['name', `name ${random.below(100)}`],
    ['description', 'x'],
    ['type', random.pick(['read-only', 'full-access', 'custom'])],
    [
      'permissions',
      [
        {
          action: 'plugin::content-manager.explorer.read',
          subject: type.uid,
          properties: { fields: [field] },
          conditions: [],
        },
      ],
    ],
    ['lifespan', 604_800_000],
    ['contentTypeUID', type.uid],
    ['field', field],
    ['value', 'a-slug'],
    ['data', { [field]: 'x' }],
    ['settings', { bulkable: true, pageSize: 10, mainField: field, defaultSortBy: field, defaultSortOrder: 'ASC' }],
    ['metadatas', { [field]: { edit: { label: 'x' }, list: { label: 'x', sortable: true } } }],
    ['layouts', { list: [field], edit: [[{ name: field, size: 6 }]] }],
    ['model', type.uid],
    ['id', random.below(100)],
    ['fileIds', [random.chance(0.2) ? fileId : 0]],
    ['folderIds', [1]],
    ['destinationFolderId', random.pick([null, 1])],
    ['updates', [{ id: fileId, fileInfo: { name: 'x', caption: 'x' } }]],
    ['fileInfo', { name: 'x', alternativeText: 'x', folder: null }],
    ['parent', random.pick([null, 1])],
    ['urls', ['http://x.invalid/a.png']],
    ['to', 'a@example.org'],
    ['subject', 'x'],
    ['sizeOptimization', true],
    ['responsiveDimensions', true],
    ['autoOrientation', false],
    ['sort', 'createdAt:DESC'],
    ['pageSize', 10],
    ['providers', { email: { enabled: true } }],
    [
      'email-templates',
      {
        reset_password: {
          options: {
            message: 'x',
            object: 'x',
            response_email: 'a@example.org',
            from: { name: 'x', email: 'a@example.org' },
          },
        },
      },
    ],
    ['allow_register', false],
    ['unique_email', true],
    ['default_role', 'authenticated'],
    ['entityId', 1],
  ];
  return [...random.pick(fields)];
}

function toJson(random: Random, value: unknown): string {
  const text = JSON.stringify(value);
  // Encoded in the text, or as bytes: both reach a parser as the same characters.
  return random.chance(0.9)
    ? toBytes(text)
    : text.replace(/[^\x20-\x7e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function brokenJson(random: Random): string {
  return random.pick([
    ...[
      '',
      '{',
      '[',
      '"',
      'null',
      '1',
      'x',
      '{"a":1,}',
      '{"data":{}}x',
      '\xef\xbb\xbf{}',
      '\0',
      '\xff\xfe{\0}\0',
      '{"a":"\x01"}',
    ],
    ...[
      '{"__proto__":{"x":1}}',
      '{"data":{"__proto__":{"id":1},"constructor":{"prototype":{}}}}',
      '{"a":1e999}',
      '[1,2,3]',
      '{"data":null}',
    ],
    '['.repeat(20_000),
    `${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`,
  ]);
}
