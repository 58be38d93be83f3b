import type { Core } from '@strapi/strapi';
import type * as Nexus from 'nexus';
import { contentTypeOf, policyInForce } from '../../plugins/copydesk/server/src/public-api';
import { deliveredTypes } from '../delivered-types';
import { answerFromReadModelFirst } from './answer-first';
import { answerCredit } from './answer-credit';
import {
  describeAlternates,
  extendCredits,
  extendQuery,
  extendTranslationCredits,
  extendType,
  type Naming,
} from './extend-types';

interface GraphqlPlugin {
  extension: { use: (extend: (tools: { nexus: typeof Nexus }) => object) => void };
  utils: { naming: Naming };
}

/**
 * Extends Strapi's GraphQL schema for every delivered type. Two queries, by slug and for the newest documents, are answered
 * from the read model with all that the documents show. The types stay Strapi's own; fields from the read model are added to
 * them, in whatever query Strapi answers with one.
 *
 * @seam graphql-extension
 */
export function extendGraphqlSchema(strapi: Core.Strapi): void {
  if (!('graphql' in strapi.plugins)) return;
  const service = <Name extends keyof GraphqlPlugin>(name: Name) =>
    strapi.plugin('graphql').service<GraphqlPlugin[Name]>(name);

  answerFromReadModelFirst(strapi);
  service('extension').use(({ nexus }) => {
    const { naming } = service('utils');
    const types = Object.keys(deliveredTypes).map((uid) => {
      const type = contentTypeOf(strapi, uid);
      const { singularName, pluralName } = type.info;
      const latest = `latest${pluralName.charAt(0).toUpperCase()}${pluralName.slice(1)}`;
      const { translationCredit } = policyInForce(strapi).policy().parts[uid] ?? {};
      return { uid, name: naming.getTypeName(type), bySlug: `${singularName}BySlug`, latest, translationCredit };
    });
    return {
      types: [
        ...describeAlternates(nexus),
        ...types.flatMap((type) => [extendQuery(nexus, strapi, type), extendType(nexus, strapi, type)]),
        ...extendCredits(nexus, strapi, naming),
        ...extendTranslationCredits(nexus, strapi, naming),
      ],
      plugins: [
        nexus.plugin({
          name: 'CopydeskDelivery',
          onCreateFieldResolver({ parentTypeConfig, fieldConfig }) {
            const type = types.find(({ name }) => name === parentTypeConfig.name);
            const isCredit = type?.translationCredit !== undefined && type.translationCredit === fieldConfig.name;
            return isCredit ? answerCredit(strapi, type.uid) : undefined;
          },
        }),
      ],
      resolversConfig: Object.fromEntries(
        types.flatMap(({ uid, bySlug, latest }) =>
          [bySlug, latest].map((field) => [`Query.${field}`, { auth: { scope: [`${uid}.find`] } }]),
        ),
      ),
    };
  });
}
