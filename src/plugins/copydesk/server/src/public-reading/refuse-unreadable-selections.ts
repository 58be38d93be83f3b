import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { policyInForce } from '../policy/policy-in-force';
import { serviceOf } from '../strapi/service-of';
import { mayReadWritten, namesOfVersion } from './may-read-written';

interface FieldOfMutation {
  extensions?: { strapi?: { contentType?: { uid: string } } };
}

/** A field, a fragment that is spread by name, or one that is written out. */
interface Selection {
  kind: string;
  name?: { value: string };
  selectionSet?: SelectionSet;
}

interface SelectionSet {
  selections: readonly Selection[];
}

interface ResolveInfo {
  fieldNodes: readonly { selectionSet?: SelectionSet }[];
  fragments: Readonly<Record<string, { selectionSet: SelectionSet }>>;
}

type Call = [parent: unknown, args: { status?: unknown }, context: unknown, info: ResolveInfo];

interface Nexus {
  plugin: (config: {
    name: string;
    onCreateFieldResolver: (config: {
      parentTypeConfig: { name: string };
      fieldConfig: { extensions?: { nexus?: { config?: FieldOfMutation } } };
    }) => ((...call: [...Call, next: (...call: Call) => unknown]) => Promise<unknown>) | undefined;
  }) => unknown;
}

interface GraphqlExtension {
  use: (extend: (tools: { nexus: Nexus }) => object) => void;
}

const names: ReadonlySet<string> = new Set([...namesOfVersion, '__typename']);

/**
 * Refuses mutations that ask for content that their sender may not read, before anything is written. The answer without it would
 * break the promise of fields that are never null.
 *
 * @seam graphql-extension
 */
export function refuseUnreadableSelections(strapi: Core.Strapi): void {
  if (!('graphql' in strapi.plugins)) return;
  serviceOf<GraphqlExtension>(strapi, 'plugin::graphql.extension').use(({ nexus }) => ({
    plugins: [
      nexus.plugin({
        name: 'CopydeskUnreadableSelections',
        onCreateFieldResolver({ parentTypeConfig, fieldConfig }) {
          const uid = fieldConfig.extensions?.nexus?.config?.extensions?.strapi?.contentType?.uid;
          if (parentTypeConfig.name !== 'Mutation' || uid === undefined || !policyInForce(strapi).covers(uid))
            return undefined;
          return async (parent, args, context, info, next) => {
            const asked = listFields(info).filter((name) => !names.has(name));
            if (asked.length > 0 && !(await mayReadWritten(strapi, uid, args.status === 'draft'))) {
              throw new errors.ForbiddenError(
                `Without the permission to read what is written, a mutation answers with ${[...namesOfVersion].slice(1).join(', ')} alone.`,
              );
            }
            return next(parent, args, context, info);
          };
        },
      }),
    ],
  }));
}

/** The fields that a mutation is asked to answer with, through fragments. */
function listFields({ fieldNodes, fragments }: ResolveInfo): string[] {
  const list = (set: SelectionSet | undefined): string[] =>
    (set?.selections ?? []).flatMap(({ kind, name, selectionSet }) => {
      if (kind === 'Field') return [name?.value ?? ''];
      return list(selectionSet ?? fragments[name?.value ?? '']?.selectionSet);
    });
  return fieldNodes.flatMap(({ selectionSet }) => list(selectionSet));
}
