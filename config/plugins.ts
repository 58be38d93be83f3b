import path from 'node:path';
import type { ApolloServerPlugin } from '@apollo/server';
import type { PolicyInput } from '../src/plugins/copydesk/domain/policy/policy';
import { readEnvironment } from '../src/environment';
import { describeMail } from '../src/setup/describe-mail';
import { explainGraphqlRefusals } from '../src/limits/explain-graphql-refusals';
import { describeStore } from '../src/uploads/describe-store';
import { createDocumentStore } from '../src/limits/create-document-store';
import { limitOperations, mostTokens, reportRefusals } from '../src/limits/limit-operations';

/** What this newsroom insists on before a story goes out. */
const policy: PolicyInput = {
  locales: ['uk', 'en', 'ru'],
  sourceLocale: 'uk',
  contentTypes: {
    'api::article.article': {
      sourceLocaleAttribute: 'sourceLocale',
      firstPublishedAtAttribute: 'firstPublishedAt',
      release: 'together',
      roles: {
        firstPublishedAt: 'per-locale',
        'body.illustration': 'synchronised',
        'body.source': 'synchronised',
        'body.url': 'synchronised',
        'body.provider': 'synchronised',
        'body.creditLine': 'synchronised',
      },
      rules: {
        'attribution/source-missing': ['error', { requiredWhen: { attribute: 'genre', values: ['news'] } }],
      },
    },
    'api::author.author': {},
    'api::background.background': {},
    'api::illustration.illustration': {},
    'api::source.source': {},
  },
  parts: {
    'api::article.article': {
      byline: 'authors',
      translationCredit: 'translation',
      illustration: 'illustration',
      sources: 'sources',
      corrections: 'corrections',
    },
    'api::background.background': { sources: 'sources' },
    'api::author.author': { name: 'name' },
    'api::source.source': { name: 'name' },
    'api::illustration.illustration': {
      caption: 'caption',
      altText: 'altText',
      creditLine: 'creditLine',
      rightsExpireAt: 'rightsExpireAt',
      image: 'image',
      creator: 'creator',
      copyrightNotice: 'copyrightNotice',
      usageTerms: 'usageTerms',
      licenseUrl: 'licenseUrl',
    },
    'editorial.translation-credit': { translators: 'translators', method: 'method' },
    'editorial.correction': { correctedAt: 'publishedAt', correctionKind: 'kind', correctionNote: 'note' },
    'sections.statement': { statementSource: 'source' },
    'sections.embed': { creditLine: 'creditLine' },
  },
};

/** Strapi answers an unforeseen error with its message, which for the database is the SQL. The log has it anyway. */
const hideServerErrors: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        for (const { extensions } of body.kind === 'single' ? (body.singleResult.errors ?? []) : []) {
          if (extensions?.code === 'INTERNAL_SERVER_ERROR') delete extensions.error;
        }
      },
    };
  },
};

export default () => {
  const env = readEnvironment(process.env);
  return {
    copydesk: {
      enabled: true,
      // Compiled, __dirname is dist/config and the server's code is found in dist; as source, for the admin build, it is
      // config and the panel's TypeScript is found in src. The line works only in this file. @seam local-plugin
      resolve: path.resolve(__dirname, '..', 'src', 'plugins', 'copydesk'),
      config: policy,
    },
    graphql: {
      config: {
        endpoint: '/graphql',
        landingPage: env.NODE_ENV !== 'production',
        defaultLimit: 25,
        maxLimit: 100,
        depthLimit: 12,
        apolloServer: {
          // See the middleware answer-other-origins.
          cors: false,
          introspection: env.NODE_ENV !== 'production',
          includeStacktraceInErrorResponses: false,
          // Queries are not kept by their hashes; a request for one is refused instead of failing.
          persistedQueries: false,
          documentStore: createDocumentStore(),
          parseOptions: { maxTokens: mostTokens },
          validationRules: [reportRefusals],
          plugins: [hideServerErrors, limitOperations, explainGraphqlRefusals],
        },
      },
    },
    i18n: { enabled: true },
    email: { config: describeMail(env) },
    upload: {
      config: {
        ...describeStore(env),
        sizeLimit: 20 * 1024 * 1024,
        breakpoints: { small: 500, medium: 750, large: 1000, xlarge: 2000 },
        // What is taken is decided by content, and refused with a sentence: see src/uploads. Strapi's own lists go by names too.
        security: { deniedTypes: [] },
      },
    },
    'users-permissions': { config: { jwtSecret: env.JWT_SECRET } },
  };
};
