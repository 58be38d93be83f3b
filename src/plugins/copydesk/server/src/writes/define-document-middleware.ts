import type { Core, Modules } from '@strapi/strapi';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import type { LocaleParam } from '../documents/resolve-locales';
import { policyInForce } from '../policy/policy-in-force';

/** The actions of the document service that save a version: they leave published rows alone where a type has drafts. */
export const saveActions = ['create', 'update', 'clone', 'discardDraft'] as const;
/** The actions that write. */
export const writeActions = [...saveActions, 'publish', 'unpublish', 'delete'] as const;
/** The actions that read. */
export const readActions = ['findMany', 'findOne', 'findFirst', 'count'] as const;

export type WriteAction = (typeof writeActions)[number];
export type DocumentAction = WriteAction | (typeof readActions)[number];

/** The parameters of a call that the plugin reads: Strapi's own and, last, those that the plugin adds. */
export interface CallParams {
  documentId?: DocumentId;
  locale?: LocaleParam;
  status?: string;
  data?: Record<string, unknown>;
  with?: unknown;
  minor?: unknown;
  imported?: unknown;
}

/** A call of the document service on its way through the middlewares. */
export interface DocumentCall<Action extends DocumentAction = DocumentAction, Params extends object = CallParams> {
  uid: ContentTypeUid;
  action: Action;
  params: Params;
  /** Replaces some parameters for the middlewares further in. */
  change: (params: Partial<Params>) => void;
  /** Identifies the call, so that values can be cached for it. */
  key: object;
}

type Handler<Action extends DocumentAction, Params extends object> = (
  call: DocumentCall<Action, Params>,
  next: () => Promise<unknown>,
) => Promise<unknown>;

interface Definition<Action extends DocumentAction> {
  name: string;
  /** The actions that it acts upon; it passes any other on. */
  on: readonly Action[];
  /** The content types that it acts upon: any, those that the policy covers, or those whose publications it gates. */
  types?: 'any' | 'covered' | 'governed';
}

/** A middleware of the document service, by name, before it is given to a Strapi. */
export interface DocumentMiddleware {
  name: string;
  create: (strapi: Core.Strapi) => Modules.Documents.Middleware.Middleware;
}

/** Defines a middleware of the document service that acts upon certain actions of certain types. */
export function defineDocumentMiddleware<const Action extends DocumentAction, Params extends object = CallParams>(
  { name, on, types = 'any' }: Definition<Action>,
  createHandler: (strapi: Core.Strapi) => Handler<Action, Params>,
): DocumentMiddleware {
  const actions: ReadonlySet<string> = new Set(on);
  return {
    name,
    create(strapi) {
      const handle = createHandler(strapi);
      const { covers, governs } = policyInForce(strapi);
      const concerns = { any: () => true, covered: covers, governed: governs }[types];
      return (async (context, next) => {
        const { uid, action, params: given = {} }: { uid: ContentTypeUid; action: string; params?: object } = context;
        if (!actions.has(action) || !concerns(uid)) return next();
        const call: DocumentCall<Action, Params> = {
          uid,
          action: action as Action,
          params: given as Params,
          change(changed) {
            call.params = { ...call.params, ...changed };
            Object.assign(context, { params: call.params });
          },
          key: context,
        };
        return handle(call, next);
      }) as Modules.Documents.Middleware.Middleware;
    },
  };
}
