import { adminApi } from '@strapi/admin/strapi-admin';
import type { ContentTypeUid, DocumentId } from '../../domain/ids';
import type { RuleId } from '../../domain/violation';
import type { AcknowledgeParams, AcknowledgeRequest, AcknowledgeResponse } from '../../shared/contracts/acknowledge';
import type { CopyFromSourceParams } from '../../shared/contracts/copy-from-source';
import type { DeskQuery, DeskResponse } from '../../shared/contracts/desk';
import type { PictureCreditResponse } from '../../shared/contracts/picture-credit';
import type { PublicationParams, PublicationPlan, PublicationRequest } from '../../shared/contracts/publication';
import type { ReadinessParams, ReadinessResponse } from '../../shared/contracts/readiness';
import type { RuleResponse } from '../../shared/contracts/rule';
import type { TranslationSheetParams, TranslationSheetResponse } from '../../shared/contracts/translation-sheet';
import type { DeskType, TypesResponse } from '../../shared/contracts/types';
import type { GrantWaiverRequest, WaiverParams } from '../../shared/contracts/waivers';
import type { WithdrawalParams, WithdrawRequest } from '../../shared/contracts/withdrawals';
import { type ListedStanding, loadStanding } from './list/load-standing';

interface Document {
  uid: ContentTypeUid;
  documentId: DocumentId;
}

/** Strapi marks what it has fetched of a document with this tag, and drops it when the document is written. */
const tagOf = ({ uid, documentId }: Document) => ({ type: 'Document' as const, id: `${uid}_${documentId}` });

/** Answers about a document that can change although the document does not. */
const standingOf = ({ uid, documentId }: Document) => ({ type: 'Document' as const, id: `${uid}_${documentId}_DESK` });

/** The list of a content type, so that its rows and their badges follow. */
const listOf = ({ uid }: Document) => ({ type: 'Document' as const, id: `${uid}_LIST` });

/**
 * The desk's requests. They live in Strapi's own cache and carry its tags, so that whatever the panel saves or publishes,
 * by whatever button, refreshes what the desk says about it.
 *
 * @seam panel-endpoints
 */
export const copydeskApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations'] }).injectEndpoints({
  endpoints: (build) => ({
    getReadiness: build.query<ReadinessResponse['data'], ReadinessParams>({
      query: ({ uid, documentId }) => `/copydesk/readiness/${uid}/${documentId}`,
      transformResponse: ({ data }: ReadinessResponse) => data,
      // A saved author or picture may resolve a violation of a story that shows it.
      providesTags: (_result, _error, document) => [tagOf(document), standingOf(document), 'Relations'],
      keepUnusedDataFor: 0,
    }),
    getStanding: build.query<ListedStanding, Document>({
      queryFn: async ({ uid, documentId }) => {
        try {
          return { data: (await loadStanding(uid, documentId)) ?? {} };
        } catch (error) {
          return { error: { name: 'UnknownError', message: String(error) } };
        }
      },
      providesTags: (_result, _error, document) => [tagOf(document), listOf(document)],
      keepUnusedDataFor: 0,
    }),
    getTranslationSheet: build.query<TranslationSheetResponse['data'], TranslationSheetParams>({
      query: ({ uid, documentId, locale }) => `/copydesk/translation/${uid}/${documentId}/${locale}`,
      transformResponse: ({ data }: TranslationSheetResponse) => data,
      providesTags: (_result, _error, document) => [tagOf(document), standingOf(document), 'Relations'],
      keepUnusedDataFor: 0,
    }),
    acknowledge: build.mutation<AcknowledgeResponse['data'], AcknowledgeParams & AcknowledgeRequest>({
      query: ({ uid, documentId, locale, ...data }) => ({
        url: `/copydesk/acknowledge/${uid}/${documentId}/${locale}`,
        method: 'POST',
        data,
      }),
      transformResponse: ({ data }: AcknowledgeResponse) => data,
      // The document itself is not written, so its form is left alone.
      invalidatesTags: (_result, error, document) => (error ? [] : [standingOf(document)]),
    }),
    copyFromSource: build.mutation<unknown, CopyFromSourceParams>({
      query: ({ uid, documentId, locale }) => ({
        url: `/copydesk/copy-from-source/${uid}/${documentId}/${locale}`,
        method: 'POST',
        data: {},
      }),
      invalidatesTags: (_result, error, document) => (error ? [] : [tagOf(document), listOf(document), 'Relations']),
    }),
    getPictureCredit: build.query<PictureCreditResponse['data'], number>({
      query: (fileId) => `/copydesk/picture-credit/${fileId}`,
      transformResponse: ({ data }: PictureCreditResponse) => data,
    }),
    getTypes: build.query<DeskType[], void>({
      query: () => '/copydesk/types',
      transformResponse: ({ data }: TypesResponse) => data,
    }),
    getRule: build.query<RuleResponse['data'], RuleId>({
      query: (rule) => `/copydesk/rules/${rule}`,
      transformResponse: ({ data }: RuleResponse) => data,
    }),
    getDesk: build.query<DeskResponse, DeskQuery>({
      query: (params) => ({ url: '/copydesk/desk', method: 'GET', config: { params } }),
      providesTags: [{ type: 'Document', id: 'DESK' }, 'Relations'],
      keepUnusedDataFor: 0,
    }),
    planPublication: build.query<PublicationPlan, PublicationParams & { along: boolean }>({
      query: ({ uid, documentId, along }) =>
        `/copydesk/publication/${uid}/${documentId}${along ? '?with=dependencies' : ''}`,
      transformResponse: ({ data }: { data: PublicationPlan }) => data,
      providesTags: (_result, _error, document) => [tagOf(document), standingOf(document), 'Relations'],
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
      invalidatesTags: (_result, error, document) => (error ? [] : [standingOf(document)]),
    }),
    withdrawWaiver: build.mutation<unknown, WaiverParams>({
      query: ({ uid, documentId }) => ({ url: `/copydesk/waivers/${uid}/${documentId}`, method: 'DELETE' }),
      invalidatesTags: (_result, error, document) => (error ? [] : [standingOf(document)]),
    }),
    withdrawDocument: build.mutation<unknown, WithdrawalParams & WithdrawRequest>({
      query: ({ uid, documentId, ...data }) => ({
        url: `/copydesk/withdrawals/${uid}/${documentId}`,
        method: 'POST',
        data,
      }),
      invalidatesTags: (_result, error, document) =>
        error ? [] : [standingOf(document), { type: 'Document', id: 'DESK' }],
    }),
    liftWithdrawal: build.mutation<unknown, WithdrawalParams>({
      query: ({ uid, documentId }) => ({ url: `/copydesk/withdrawals/${uid}/${documentId}`, method: 'DELETE' }),
      invalidatesTags: (_result, error, document) =>
        error ? [] : [standingOf(document), { type: 'Document', id: 'DESK' }],
    }),
  }),
});

export const {
  useAcknowledgeMutation,
  useCopyFromSourceMutation,
  useGetDeskQuery,
  useGetPictureCreditQuery,
  useGetReadinessQuery,
  useGetRuleQuery,
  useGetStandingQuery,
  useGetTranslationSheetQuery,
  useGetTypesQuery,
  usePlanPublicationQuery,
  usePublishTogetherMutation,
  useGrantWaiverMutation,
  useLiftWithdrawalMutation,
  useWithdrawDocumentMutation,
  useWithdrawWaiverMutation,
} = copydeskApi;
