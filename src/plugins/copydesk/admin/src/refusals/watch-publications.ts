import { adminApi, type StrapiApp } from '@strapi/admin/strapi-admin';
import { createIntl, type IntlShape } from 'react-intl';
import type { DocumentId } from '../../../domain/ids';
import { formatRefusal } from '../wording/format-refusal';
import { formatViolation } from '../wording/format-violation';
import { type ApiError, readRefusal, rephrase } from './read-refusal';
import { refusalStore } from './refusal-store';

interface WriteArguments {
  model: string;
  documentId?: DocumentId;
  params?: { locale?: string };
}

/** The part of a mutation's definition that is laid over Strapi's own. */
interface Watched {
  transformErrorResponse?: (error: ApiError, meta: unknown, args: WriteArguments | number) => ApiError;
  onQueryStarted?: (args: WriteArguments, api: { queryFulfilled: Promise<unknown> }) => Promise<void>;
}

const refusable = [
  'publishDocument',
  'publishManyDocuments',
  'updateDocument',
  'deleteDocument',
  'deleteManyDocuments',
  'unpublishDocument',
  'unpublishManyDocuments',
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
      const refusal = readRefusal(error);
      if (!refusal) return error;
      const intl = createPanelIntl(app);
      const message = formatRefusal(intl, refusal.violations, refusal.summary);
      return rephrase(error, refusal, message, (violation) => formatViolation(intl, violation), params?.locale);
    };
  });
  watch(kept, (definition) => {
    const before = definition.onQueryStarted;
    definition.onQueryStarted = async (args, api) => {
      await Promise.all([before?.(args, api), follow(args, api.queryFulfilled)]);
    };
  });
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
