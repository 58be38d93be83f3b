import { useState } from 'react';
import { Layouts, Page, Pagination, useIsDesktop, useQueryParams } from '@strapi/admin/strapi-admin';
import { Box, EmptyStateLayout, Flex, Main, Typography } from '@strapi/design-system';
import type { DeskQuery } from '../../../shared/contracts/desk';
import { deskPermission } from '../../../shared/contracts/desk';
import { useGetDeskQuery } from '../api';
import { DeskCards } from '../desk/DeskCards';
import { DeskCounts } from '../desk/DeskCounts';
import { DeskFilterBar } from '../desk/DeskFilterBar';
import { DeskSearch } from '../desk/DeskSearch';
import { DeskTable } from '../desk/DeskTable';
import { keyOf } from '../desk/key-of';
import { PublishReady } from '../desk/PublishReady';
import { readDeskFilters } from '../desk/read-desk-filters';
import { useTypes } from '../desk/use-types';
import { useTranslate } from '../hooks/use-translate';

/** All documents of the newsroom by urgency, language by language. The filters are part of the address. */
export default function DeskPage() {
  return (
    <Page.Protect permissions={[{ action: deskPermission, subject: null }]}>
      <DeskView />
    </Page.Protect>
  );
}

function DeskView() {
  const translate = useTranslate();
  const types = useTypes();
  const Entries = useIsDesktop() ? DeskTable : DeskCards;
  const [{ query }, setQuery] = useQueryParams<Record<string, unknown>>();
  const filters = readDeskFilters(query);
  const { data, isError, isFetching } = useGetDeskQuery(filters as DeskQuery);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());

  const filter = (name: keyof DeskQuery, value: string | undefined): void => {
    setSelected(new Set());
    // Undefined filters are removed from the address; a new filter starts at the first page.
    setQuery({ [name]: value, page: undefined }, 'push', true);
  };
  if (isError) return <Page.Error />;
  if (!data) return <Page.Loading />;
  const { data: entries, meta } = data;
  const needed = types.flatMap(({ locales }) => locales);
  const locales = [...new Set([...needed, ...entries.flatMap((entry) => Object.keys(entry.locales))])];
  const chosen = entries.filter((entry) => selected.has(keyOf(entry)));

  return (
    <Main aria-busy={isFetching}>
      <Page.Title>{translate('desk.title')}</Page.Title>
      <Layouts.Header
        title={translate('desk.title')}
        subtitle={translate('desk.subtitle', { total: meta.pagination.total })}
        primaryAction={<PublishReady entries={chosen} onDone={() => setSelected(new Set())} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {meta.due > 0 && (
            <Typography role="status" textColor="neutral800">
              {translate('desk.due', { count: meta.due })}
            </Typography>
          )}
          <DeskCounts counts={meta.counts} chosen={filters.status} onChoose={(status) => filter('status', status)} />
          <Flex gap={2} wrap="wrap">
            <DeskSearch key={filters.q} words={filters.q} onSearch={(words) => filter('q', words)} />
            <DeskFilterBar filters={filters} types={types} locales={locales} onChange={filter} />
          </Flex>
          {entries.length === 0 ? (
            <EmptyStateLayout content={translate('desk.empty')} />
          ) : (
            <Entries entries={entries} locales={locales} types={types} selected={selected} onSelect={setSelected} />
          )}
          <Box>
            <Pagination.Root pageCount={meta.pagination.pageCount} total={meta.pagination.total} defaultPageSize={25}>
              <Pagination.PageSize />
              <Pagination.Links />
            </Pagination.Root>
          </Box>
        </Flex>
      </Layouts.Content>
    </Main>
  );
}
