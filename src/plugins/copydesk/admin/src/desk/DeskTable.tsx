import { Checkbox, Table, Tbody, Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useTranslate } from '../hooks/use-translate';
import { formatLanguage } from '../wording/format-language';
import { DeskRow } from './DeskRow';
import { keyOf } from './key-of';
import { type DeskEntriesProps, useSelection } from './use-selection';

/** The matrix of documents and languages, the most urgent first. What is ready can be chosen for publication. */
export function DeskTable(props: DeskEntriesProps) {
  const translate = useTranslate();
  const intl = useIntl();
  const { entries, locales } = props;
  const { all, describe } = useSelection(props);
  return (
    <Table colCount={locales.length + 3} rowCount={entries.length + 1}>
      <Thead>
        <Tr>
          <Th>
            <Checkbox aria-label={translate('desk.select.all')} {...all} />
          </Th>
          <Heading text={translate('desk.column.title')} />
          {locales.map((locale) => (
            <Heading key={locale} text={formatLanguage(intl, locale)} />
          ))}
          <Heading text={translate('desk.column.changed')} />
        </Tr>
      </Thead>
      <Tbody>
        {entries.map((entry) => (
          <DeskRow key={keyOf(entry)} entry={entry} locales={locales} {...describe(entry)} />
        ))}
      </Tbody>
      <caption>
        <VisuallyHidden>{translate('desk.title')}</VisuallyHidden>
      </caption>
    </Table>
  );
}

function Heading({ text }: { text: string }) {
  return (
    <Th>
      <Typography variant="sigma" textColor="neutral600">
        {text}
      </Typography>
    </Th>
  );
}
