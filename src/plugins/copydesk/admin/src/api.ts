import { adminApi } from '@strapi/admin/strapi-admin';
import type { PublicationParams, PublicationPlan, PublicationRequest } from '../../shared/contracts/publication';
import type { ReadinessParams, ReadinessResponse } from '../../shared/contracts/readiness';
import type { GrantWaiverRequest, WaiverParams } from '../../shared/contracts/waivers';

interface Document {
  uid: string;
  documentId: string;
}

/** Strapi marks what it has fetched of a document with this tag, and drops it when the document is written. */
const tagOf = ({ uid, documentId }: Document) => ({ type: 'Document' as const, id: `${uid}_${documentId}` });

/** The list of a content type, so that its rows and their badges follow. */
const listOf = ({ uid }: Document) => ({ type: 'Document' as const, id: `${uid}_LIST` });

/**
 * The desk's requests. They live in Strapi's own cache and carry its tags, so that whatever the panel saves or publishes,
 * by whatever button, refreshes what the desk says about it.
 */
export const copydeskApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations'] }).injectEndpoints({
  endpoints: (build) => ({
    getReadiness: build.query<ReadinessResponse['data'], ReadinessParams>({
      query: ({ uid, documentId }) => `/copydesk/readiness/${uid}/${documentId}`,
      transformResponse: ({ data }: ReadinessResponse) => data,
      // Whoever saves an author or a picture may have mended what a story that shows it lacks.
      providesTags: (_result, _error, document) => [tagOf(document), 'Relations'],
      keepUnusedDataFor: 0,
    }),
    planPublication: build.query<PublicationPlan, PublicationParams & { along: boolean }>({
      query: ({ uid, documentId, along }) =>
        `/copydesk/publication/${uid}/${documentId}${along ? '?with=dependencies' : ''}`,
      transformResponse: ({ data }: { data: PublicationPlan }) => data,
      providesTags: (_result, _error, document) => [tagOf(document), 'Relations'],
      keepUnusedDataFor: 0,
    }),
    publishTogether: build.mutation<PublicationPlan, PublicationParams & PublicationRequest>({
      query: ({ uid, documentId, ...data }) => ({
        url: `/copydesk/publication/${uid}/${documentId}`,
        method: 'POST',
        data,
      }),
      transformResponse: ({ data }: { data: PublicationPlan }) => data,
      invalidatesTags: (_result, error, document) =>
        error ? [] : [tagOf(document), listOf(document), { type: 'Document', id: 'DESK' }, 'Relations'],
    }),
    grantWaiver: build.mutation<unknown, WaiverParams & GrantWaiverRequest>({
      query: ({ uid, documentId, ...data }) => ({
        url: `/copydesk/waivers/${uid}/${documentId}`,
        method: 'POST',
        data,
      }),
      invalidatesTags: (_result, error, document) => (error ? [] : [tagOf(document), { type: 'Document', id: 'DESK' }]),
    }),
    withdrawWaiver: build.mutation<unknown, WaiverParams>({
      query: ({ uid, documentId }) => ({ url: `/copydesk/waivers/${uid}/${documentId}`, method: 'DELETE' }),
      invalidatesTags: (_result, error, document) => (error ? [] : [tagOf(document), { type: 'Document', id: 'DESK' }]),
    }),
  }),
});

export const {
  useGetReadinessQuery,
  usePlanPublicationQuery,
  usePublishTogetherMutation,
  useGrantWaiverMutation,
  useWithdrawWaiverMutation,
} = copydeskApi;
