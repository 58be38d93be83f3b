import { Flex } from '@strapi/design-system';
import type { ContentTypeUid, DocumentId } from '../../../domain/ids';
import { readinessPermission } from '../../../shared/contracts/readiness';
import { useGetStandingQuery } from '../api';
import { LocaleBadge } from '../components/LocaleBadge';
import { usePermission } from '../hooks/use-permission';

/** The standing of one row of a list, a badge for each locale. */
export function LocaleBadges({ uid, documentId }: { uid: ContentTypeUid; documentId: DocumentId }) {
  const mayRead = usePermission(readinessPermission);
  const { data } = useGetStandingQuery({ uid, documentId }, { skip: !mayRead });
  return (
    <Flex gap={1}>
      {Object.entries(data ?? {}).map(([locale, standing]) => (
        <LocaleBadge key={locale} locale={locale} standing={standing} />
      ))}
    </Flex>
  );
}
