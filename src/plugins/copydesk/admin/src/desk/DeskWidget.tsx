import { Widget } from '@strapi/admin/strapi-admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { countedStates } from '../../../domain/desk/desk-states';
import { useGetDeskQuery } from '../api';
import { LocaleBadge } from '../components/LocaleBadge';
import { localeAddress } from '../hooks/locale-address';
import { useSay } from '../hooks/use-say';

const Line = styled.li`
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: ${({ theme }) => theme.spaces[3]};
  padding-top: ${({ theme }) => theme.spaces[2]};
`;

/** How many of the most urgent documents the home page shows. */
const shown = 5;

/** The desk at a glance: how many documents are in each state, and which cannot wait. */
export function DeskWidget() {
  const say = useSay();
  const { data, isLoading, isError } = useGetDeskQuery({ pageSize: shown });
  if (isLoading) return <Widget.Loading />;
  if (isError || !data) return <Widget.Error />;
  if (data.data.length === 0) return <Widget.NoData>{say('widget.calm')}</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={3} wrap="wrap" style={{ whiteSpace: 'normal' }}>
        {countedStates.map((state) => (
          <Typography key={state} variant="pi" textColor="neutral600">
            {say(`desk.state.${state}`, { count: data.meta.counts[state] })}
          </Typography>
        ))}
      </Flex>
      <Box tag="ul" aria-label={say('widget.urgent')}>
        {data.data.map(({ uid, documentId, title, sourceLocale, locales }) => (
          <Line key={uid + documentId}>
            <Typography ellipsis tag={Link} to={localeAddress(uid, documentId, sourceLocale)} lang={sourceLocale}>
              {title}
            </Typography>
            <Flex gap={1} shrink={0}>
              {Object.entries(locales).map(([locale, standing]) => (
                <LocaleBadge key={locale} locale={locale} standing={standing} />
              ))}
            </Flex>
          </Line>
        ))}
      </Box>
    </Flex>
  );
}
