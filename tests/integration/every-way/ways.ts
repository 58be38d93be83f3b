/** What is said of a registered way that {@link acts} do not try: why it cannot touch what readers see, or which tests hold it. */
export interface Said {
  ways: RegExp;
  why: string;
  /** The tests that hold it, if it can. */
  heldBy?: string;
}

const type = '(article|author|background|illustration|source)';

/** Everything else that is registered. A way that nothing here fits, and no act tries, fails the test. */
export const said: readonly Said[] = [
  // Reading.
  {
    ways: /^(documents|query|entityService)\.(find\w*|count|load\w*|populate|decorate|wrap\w+|implementation)$/,
    why: 'it reads',
  },
  { ways: /^api::\S+ (find|findOne|getFetchParams)$/, why: 'it reads' },
  {
    ways: /^plugin::content-manager\.document-manager (find\w+|exists|count\w+)$/,
    why: 'it reads',
  },
  {
    ways: /^plugin::content-manager\.(components|content-types|data-mapper|document-metadata|field-sizes|metrics|permission|permission-checker|populate-builder|uid|preview|preview-config|homepage) /,
    why: 'it is about forms, not about what is written in them',
  },
  {
    ways: /^plugin::i18n\.(iso-locales|metrics|permissions|sanitize|content-types|settings|ai-localization-jobs) /,
    why: 'it computes, or keeps settings',
  },
  {
    ways: /^plugin::i18n\.locales (find\w*|count|getDefaultLocale|initDefaultLocale)$/,
    why: 'it reads, or adds a locale that is missing',
  },
  { ways: /^plugin::i18n\.fill-from-locale /, why: 'it reads a version, to fill the form of another' },
  { ways: /^plugin::i18n\.ai-localizations /, why: 'it needs a licence; it writes drafts with the document service' },
  {
    ways: /^plugin::upload\.(provider|weeklyMetrics|metrics|image-manipulation|api-upload-folder|extensions|aiMetadataJobs) /,
    why: 'it works on files that are being added, or counts',
  },
  {
    ways: /^plugin::upload\.upload (formatFileInfo|find\w*|getSettings|setSettings|getConfiguration|setConfiguration|_\w+)$/,
    why: 'it reads, keeps settings, or is a step of an upload',
  },
  {
    ways: /^plugin::upload\.folder (create|exists|update|setPathIdAndPath|getStructure)$/,
    why: 'moving a folder moves no file of its address',
  },
  { ways: /^plugin::upload\.file (getFolderPath|signFileUrls)$/, why: 'it reads' },
  { ways: /^plugin::upload\.file fetchUrlToInputFile$/, why: 'it always refuses', heldBy: 'writing/uploads.cases.ts' },
  { ways: /^plugin::upload\.aiMetadata /, why: 'it needs a licence, and writes words of files that no story shows' },

  // Creating: a new document is seen by nobody until it is published, and is not linked from its own side.
  { ways: new RegExp(`^POST /api/${type}s$`), why: 'it adds a document', heldBy: 'gate/every-door/every-door.test.ts' },
  {
    ways: /^mutation create(Article|Author|Background|Illustration|Source)$/,
    why: 'it adds a document',
    heldBy: 'gate/every-door/every-door.test.ts',
  },
  {
    ways: /^(documents|query|entityService)\.create(Many)?$|^api::\S+ create$|document-manager create$/,
    why: 'it adds a document',
    heldBy: 'gate/past-the-document-service.cases.ts',
  },
  { ways: /^query\.attachRelations$/, why: 'it only adds relations to a row' },
  { ways: /^documents\.(updateComponents|omitComponentData)$/, why: 'a step of a save' },
  { ways: /^plugin::content-manager\.document-manager clone$/, why: 'it copies', heldBy: 'gate/copies.cases.ts' },
  {
    ways: /^POST \/content-manager\/collection-types\/:model$/,
    why: 'it adds a draft',
    heldBy: 'writing/locale-rights.cases.ts',
  },
  {
    ways: /^POST \/content-manager\/collection-types\/:model\/(auto-clone\/:sourceId|actions\/bulkFindForValidation)$/,
    why: 'it copies, or asks',
    heldBy: 'gate/copies.cases.ts',
  },
  {
    ways: /^POST \/content-manager\/collection-types\/:model\/actions\/publish$/,
    why: 'it adds a document',
    heldBy: 'gate/every-door/every-door.test.ts',
  },
  {
    ways: /\/content-manager\/single-types\/:model/,
    why: 'this newsroom has none',
    heldBy: 'foreign-model/single-types.cases.ts',
  },
  { ways: /\/content-manager\/(content-types|components)\/:uid\/configuration$/, why: 'it arranges forms' },
  { ways: /\/content-manager\/uid\//, why: 'it asks for a free address' },

  // Files have a table of their own.
  {
    ways: /^(DELETE|POST|PUT) \/(api\/)?upload(\/files(\/:id(\/replace)?)?|\/folders(\/:id)?|\/actions\/[\w-]+|\/ai-metadata-jobs|\/settings|\/configuration)?$/,
    why: 'files are no documents',
    heldBy: 'files/files-in-use.test.ts',
  },
  {
    ways: /^mutation (update|delete)UploadFile$|^plugin::upload\.(upload (upload|updateFileInfo|replace|remove)|file deleteByIds|folder deleteByIds)$/,
    why: 'files are no documents',
    heldBy: 'files/files-in-use.test.ts',
  },

  // Locales likewise.
  {
    ways: /\/i18n\/(locales(\/:id)?|settings|content-manager\/actions\/[\w-]+)$|^plugin::i18n\.locales (create|update|delete|setDefaultLocale|setIsDefault)$/,
    why: 'locales are no documents',
    heldBy: 'past-the-plugin/locales.cases.ts',
  },
  {
    ways: /^plugin::i18n\.localizations /,
    why: 'a step of a save: it writes drafts',
    heldBy: 'documents/one-truth.cases.ts',
  },

  // The plugin's own.
  { ways: /\/copydesk\/publication\//, why: 'it is the gate', heldBy: 'admin-api/publication.cases.ts' },
  { ways: /\/copydesk\/copy-from-source\//, why: 'it begins a draft', heldBy: 'writing/locale-rights.cases.ts' },
  { ways: /\/copydesk\/acknowledge\//, why: 'it keeps a record', heldBy: 'admin-api/translations.cases.ts' },
  { ways: /\/copydesk\/waivers/, why: 'it keeps a record', heldBy: 'admin-api/waivers.cases.ts' },
  { ways: /\/copydesk\/withdrawals\//, why: 'it is an act of that name', heldBy: 'withdrawals/acts.cases.ts' },

  // What is no content.
  { ways: /^\w+ \/admin\//, why: 'accounts, roles, tokens and webhooks are no content' },
  {
    ways: /^\w+ \/api\/(auth|users|users-permissions)(\/|$)|^\w+ \/users-permissions\//,
    why: 'accounts and roles of readers are no content',
  },
  {
    ways: /^mutation (\w+UsersPermissions\w+|login|register|forgotPassword|resetPassword|changePassword|emailConfirmation)$/,
    why: 'accounts and roles of readers are no content',
  },
  { ways: /^mutation \w+ReviewWorkflows\w+$/, why: 'stages of work need a licence, and readers do not see them' },
  { ways: /^\w+ \/(api\/)?email(\/|$)/, why: 'it sends letters' },
  { ways: /\/content-type-builder\//, why: 'it writes source code, and only on a developer’s machine' },
  { ways: /^ALL \/(graphql|_health)$/, why: 'what GraphQL can write are its mutations' },
];

/** Of these, readers do with less: the newsroom may leave them out, in all languages at once. */
const optional = ['the background', 'the address'];
/** What is saved in a draft is seen by nobody. */
const inDrafts = [
  ...['the text', 'the lead picture', 'a figure in the body', 'the byline', 'the sources', ...optional],
  'the background’s title',
];

/** What code writes past the document service is found by the follower, and withheld from readers. */
const words = ['the author’s name', 'the source’s name', 'the picture’s credit', 'the figure’s words'];

/** What each way does when it is tried on these, instead of refusing it. */
export const followed: Readonly<Record<string, readonly string[]>> = {
  'PUT /api/articles/:id': optional,
  'mutation updateArticle': optional,
  'PUT /content-manager/collection-types/:model/:id': inDrafts,
  'POST /content-manager/collection-types/:model/:id/actions/publish': optional,
  'documents.update': optional,
  'api::article.article update': optional,
  'plugin::content-manager.document-manager update': inDrafts,
  'entityService.update': optional,
  'query.update': [...words, 'the picture’s file', 'the figure’s file'],
  'query.updateMany': words,
  'query.updateRelations': [
    'the lead picture',
    'the byline',
    'the sources',
    'the background',
    'the picture’s file',
    'the figure’s file',
  ],
  'query.deleteRelations': [
    'the story',
    'the author',
    'the source',
    'the background',
    'the lead picture',
    'a figure in the body',
  ],
  'DELETE /api/articles/:id': ['the story'],
  'mutation deleteArticle': ['the story'],
  'DELETE /content-manager/collection-types/:model/:id': ['the story'],
  'POST /content-manager/collection-types/:model/actions/bulkDelete': ['the story'],
  'documents.delete': ['the story'],
  'api::article.article delete': ['the story'],
  'plugin::content-manager.document-manager delete': ['the story'],
  'plugin::content-manager.document-manager deleteMany': ['the story'],
  'documents.unpublish': ['the story'],
  'POST /content-manager/collection-types/:model/:id/actions/unpublish': ['the story'],
  'POST /content-manager/collection-types/:model/actions/bulkUnpublish': ['the story'],
  'plugin::content-manager.document-manager unpublish': ['the story'],
  'plugin::content-manager.document-manager unpublishMany': ['the story'],
  'documents.publish': ['the story'],
  'plugin::content-manager.document-manager publish': ['the story'],
  'plugin::content-manager.document-manager publishMany': ['the story'],
  'POST /content-manager/collection-types/:model/actions/bulkPublish': ['the story'],
  'documents.discardDraft': ['the story'],
  'POST /content-manager/collection-types/:model/:id/actions/discard': ['the story'],
  'plugin::content-manager.document-manager discardDraft': ['the story'],
  'documents.clone': ['the story'],
  'POST /content-manager/collection-types/:model/clone/:sourceId': ['the story'],
};
