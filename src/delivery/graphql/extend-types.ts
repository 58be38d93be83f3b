import type { Core, UID } from '@strapi/strapi';
import type * as Nexus from 'nexus';
import { policyInForce } from '../../plugins/copydesk/server/src/public-api';
import { deliveredTypes } from '../delivered-types';
import { listShownModels } from '../read-model/list-shown-types';
import { formatCredit } from '../rendering/format-credit';
import { answerBySlug, answerLatest, type BySlugArgs, type LatestArgs } from './answer-queries';
import { findDetails } from './answer-credit';
import type { Delivered } from './delivered';

/** The service of Strapi's GraphQL plugin that names types. */
export interface Naming {
  getTypeName: (type: object) => string;
  getComponentName: (component: object) => string;
}

interface RequestContext {
  koaContext?: { headers: Record<string, string | undefined> };
}

/** A delivered type, and what it and its queries are called in GraphQL. */
export interface ExtendedType {
  uid: string;
  name: string;
  bySlug: string;
  latest: string;
  /** The attribute that holds its translation credit. */
  translationCredit: string | undefined;
}

export function extendQuery(nexus: typeof Nexus, strapi: Core.Strapi, { uid, name, bySlug, latest }: ExtendedType) {
  const { nonNull, list, stringArg, intArg, arg } = nexus;
  const locale = { type: 'I18NLocaleCode' } as never;
  const languageOf = ({ koaContext }: RequestContext) => koaContext?.headers['accept-language'];
  return nexus.extendType({
    type: 'Query',
    definition(t) {
      t.field(bySlug, {
        type: name as never,
        description: 'By any slug the document ever had, in the first of these locales it is published in.',
        args: { slug: nonNull(stringArg()), locale: arg(locale), fallback: list(nonNull('I18NLocaleCode' as never)) },
        resolve: (_parent, args, context: RequestContext) =>
          answerBySlug(strapi, uid, args as BySlugArgs, languageOf(context)) as never,
      });
      t.field(latest, {
        type: nonNull(list(name as never)),
        description: 'The newest first. For the next page, give the last one’s cursor as `before`.',
        args: { locale: arg(locale), limit: intArg(), before: stringArg() },
        resolve: (_parent, args, context: RequestContext) =>
          answerLatest(strapi, uid, args as LatestArgs, languageOf(context)) as never,
      });
    },
  });
}

export function describeAlternates(nexus: typeof Nexus) {
  return [
    nexus.objectType({
      name: 'Alternate',
      description: 'One published version of a document, for a language switch or search engines.',
      definition(t) {
        t.nonNull.string('locale');
        t.nonNull.string('hreflang', { description: 'A language tag, or `x-default`.' });
        t.nonNull.string('slug');
        t.nonNull.string('url');
        t.nonNull.boolean('current', { description: 'Whether this is the version served.' });
      },
    }),
    nexus.enumType({
      name: 'TranslationStatus',
      members: ['source', 'missing', 'incomplete', 'stale', 'complete', 'orphaned'],
    }),
  ];
}

/** Adds the fields that the read model has of a version in addition to its attributes. They are `null` for a draft. */
export function extendType(nexus: typeof Nexus, strapi: Core.Strapi, { uid, name }: ExtendedType) {
  const detail = (field: string) => async (parent: Delivered, _args: unknown, context: object) =>
    (await findDetails(strapi, uid, parent, context))?.[field] ?? null;
  return nexus.extendType({
    type: name,
    definition(t) {
      t.field('alternates', {
        type: nexus.list(nexus.nonNull('Alternate' as never)),
        resolve: detail('alternates') as never,
      });
      t.string('byline', { resolve: detail('byline') as never });
      t.string('url', { resolve: detail('url') as never });
      t.string('requestedLocale');
      t.string('cursor', { description: 'Of an item of a latest… list: its place, to be given as `before`.' });
    },
  });
}

/** Adds `credit`, ready to print, to every type with a credit line. */
export function extendCredits(nexus: typeof Nexus, strapi: Core.Strapi, naming: Naming) {
  const { policy, schemaOf } = policyInForce(strapi);
  return listShownModels(Object.keys(deliveredTypes), schemaOf)
    .filter((uid) => policy().parts[uid]?.creditLine !== undefined)
    .map((uid) => {
      const { creditLine = '' } = policy().parts[uid] ?? {};
      return nexus.extendType({
        type: nameOf(strapi, uid, naming),
        definition(t) {
          t.string('credit', {
            description: 'What has to be printed with it.',
            resolve: (parent: Delivered) =>
              formatCredit(parent.kind, parent[creditLine], String(parent.locale)) as never,
          });
        },
      });
    });
}

/** Adds the standing as a translation to translation credits. */
export function extendTranslationCredits(nexus: typeof Nexus, strapi: Core.Strapi, naming: Naming) {
  const { policy, schemaOf } = policyInForce(strapi);
  const credits = Object.keys(deliveredTypes).flatMap((uid) => {
    const { translationCredit = '' } = policy().parts[uid] ?? {};
    return schemaOf(uid).attributes[translationCredit]?.component ?? [];
  });
  return [...new Set(credits)].map((uid) =>
    nexus.extendType({
      type: nameOf(strapi, uid, naming),
      definition(t) {
        t.field('status', { type: 'TranslationStatus' as never });
        t.string('sourceLocale');
        t.int('translated', { description: 'Of the fields that say something in the source: how many say it here.' });
        t.int('total');
        t.int('stale', { description: 'How many fields were translated from a source that has moved on.' });
        t.field('staleSince', { type: 'DateTime' as never });
        t.boolean('urgent', { description: 'A correction of the source is not made here yet.' });
      },
    }),
  );
}

function nameOf(strapi: Core.Strapi, uid: string, naming: Naming): string {
  const model = strapi.getModel(uid as UID.Schema);
  return uid in strapi.components ? naming.getComponentName(model) : naming.getTypeName(model);
}
