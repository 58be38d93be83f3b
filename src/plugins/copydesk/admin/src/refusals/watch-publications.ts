import { adminApi, type StrapiApp } from '@strapi/admin/strapi-admin';
import { createIntl, type IntlShape } from 'react-intl';
import type { DocumentId } from '../../../domain/ids';
import { readConflict } from '../versions/read-conflict';
import { formatConflict, formatFieldConflicts } from '../wording/format-conflict';
import { formatRefusal, formatSummary } from '../wording/format-refusal';
import { formatViolation } from '../wording/format-violation';
import { type ApiError, readRefusal, readSummary, rephrase } from './read-refusal';
import { refusalStore } from './refusal-store';

interface WriteArguments {
  data?: object;
  model: string;
  documentId?: DocumentId;
  params?: { locale?: string };
}

interface MutationApi {
  queryFulfilled: Promise<unknown>;
  dispatch: (action: unknown) => unknown;
}

/** The part of a mutation's definition that is laid over Strapi's own. */
interface Watched {
  transformErrorResponse?: (error: ApiError, meta: unknown, args: WriteArguments | number) => ApiError;
  invalidatesTags?: unknown;
  onQueryStarted?: (args: WriteArguments, api: MutationApi) => Promise<void>;
}

const refusable = [
  'publishDocument',
  'publishManyDocuments',
  'updateDocument',
  'deleteDocument',
  'deleteManyDocuments',
  'unpublishDocument',
  'unpublishManyDocuments',
  'createDocument',
  'cloneDocument',
  'autoCloneDocument',
  'discardDocument',
  'deleteLocale',
];
const kept = ['publishDocument', 'updateDocument', 'createDocument', 'discardDocument'];

/**
 * Listens to what Strapi's own buttons do. A refusal is said in the panel's language wherever Strapi shows it: in its
 * notification and under the fields at fault. A refused publication is also kept for the panel beside the form, where it
 * does not vanish.
 *
 * @seam panel-endpoints
 */
export function watchPublications(app: StrapiApp): void {
  // Strapi hands over nothing for an endpoint that it has not got yet.
  const watch = (names: readonly string[], change: (definition: Watched) => void) =>
    adminApi.enhanceEndpoints({
      endpoints: Object.fromEntries(
        names.map((name) => [name, (definition: Watched | undefined) => definition && change(definition)]),
      ),
    });

  watch(refusable, (definition) => {
    definition.transformErrorResponse = (error, _meta, args) => {
      const params = typeof args === 'object' ? args.params : undefined;
      const intl = createPanelIntl(app);
      const conflict = readConflict(error);
      if (conflict)
        return asValidationError(error, formatConflict(intl, conflict), formatFieldConflicts(intl, conflict));
      const summary = readSummary(error);
      if (summary) return asValidationError(error, formatSummary(intl, summary), []);
      const refusal = readRefusal(error);
      if (!refusal) return error;
      const message = formatRefusal(intl, refusal.violations, refusal.summary);
      return rephrase(error, refusal, message, (violation) => formatViolation(intl, violation), params?.locale);
    };
  });
  watch(refusable, (definition) => {
    const { invalidatesTags } = definition;
    // Otherwise the form would take on the newer version, and what was typed into the older one would be gone.
    definition.invalidatesTags = (result: unknown, error: ApiError | undefined, ...rest: unknown[]) =>
      readConflict(error) ? [] : resolveTags(invalidatesTags, result, error, ...rest);
  });
  watch(['updateDocument'], (definition) => {
    definition.onQueryStarted = showWhatWasSaved;
  });
  watch(kept, (definition) => {
    const before = definition.onQueryStarted;
    definition.onQueryStarted = async (args, api) => {
      await Promise.all([before?.(args, api), follow(args, api.queryFulfilled)]);
    };
  });
}

/**
 * The same error as one of validation: after any other Strapi takes the form for saved, and neither lets it be saved again nor
 * warns when it is left.
 */
function asValidationError(error: ApiError, message: string, errors: readonly object[]): ApiError {
  return { ...error, name: 'ValidationError', message, details: { ...error.details, errors } };
}

/**
 * Puts what was saved into what was fetched, once it is saved. Strapi does so beforehand and takes it back if the save is refused:
 * the form would follow both, and lose what was typed.
 */
async function showWhatWasSaved({ data, ...query }: WriteArguments, { dispatch, queryFulfilled }: MutationApi) {
  try {
    await queryFulfilled;
  } catch {
    return;
  }
  const { updateQueryData } = adminApi.util as unknown as {
    updateQueryData: (endpoint: string, args: object, change: (draft: { data: object }) => void) => unknown;
  };
  dispatch(updateQueryData('getDocument', query, (draft) => void Object.assign(draft.data, data)));
}

/** Strapi gives the tags as a list, or as a function of the outcome. */
function resolveTags(tags: unknown, ...outcome: unknown[]): unknown {
  return typeof tags === 'function' ? (tags as (...args: unknown[]) => unknown)(...outcome) : (tags ?? []);
}

async function follow({ model, documentId }: WriteArguments, outcome: Promise<unknown>): Promise<void> {
  const attempt = { uid: model, documentId };
  try {
    await outcome;
    refusalStore.clear(attempt);
  } catch (failure) {
    const refusal = readRefusal((failure as { error?: ApiError }).error);
    if (refusal) refusalStore.record(attempt, refusal);
  }
}

/** The words of the whole panel, for what is said outside of its components. */
function createPanelIntl(app: StrapiApp): IntlShape {
  const locale = document.documentElement.lang || 'en';
  const translations = app.configurations.translations as Record<string, Record<string, string>>;
  return createIntl({ locale, messages: translations[locale] ?? translations.en, onError: () => undefined });
}
