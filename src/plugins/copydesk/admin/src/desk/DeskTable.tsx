import { Checkbox, Table, Tbody, Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { DeskEntry } from '../../../shared/contracts/desk';
import type { DeskType } from '../../../shared/contracts/types';
import { useSay } from '../hooks/use-say';
import { formatLanguage } from '../wording/format-language';
import { DeskRow } from './DeskRow';
import { isPublishable } from './is-publishable';
import { keyOf } from './key-of';

interface DeskTableProps {
  entries: readonly DeskEntry[];
  locales: readonly string[];
  types: readonly DeskType[];
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
}

/** The matrix of documents and languages, the most urgent first. What is ready can be chosen for publication. */
export function DeskTable({ entries, locales, types, selected, onSelect }: DeskTableProps) {
  const say = useSay();
  const intl = useIntl();
  const typeOf = (entry: DeskEntry) => types.find(({ uid }) => uid === entry.uid);
  const canGoOut = (entry: DeskEntry) => isPublishable(entry, typeOf(entry)?.gated ?? false);
  const ready = entries.filter(canGoOut).map(keyOf);
  const isAll = ready.length > 0 && ready.every((key) => selected.has(key));
  const toggle = (key: string): void => {
    const next = new Set(selected);
    if (!next.delete(key)) next.add(key);
    onSelect(next);
  };
  return (
    <Table colCount={locales.length + 3} rowCount={entries.length + 1}>
      <Thead>
        <Tr>
          <Th>
            <Checkbox
              aria-label={say('desk.select.all')}
              disabled={ready.length === 0}
              checked={isAll}
              onCheckedChange={() => onSelect(new Set(isAll ? [] : ready))}
            />
          </Th>
          <Heading text={say('desk.column.title')} />
          {locales.map((locale) => (
            <Heading key={locale} text={formatLanguage(intl, locale)} />
          ))}
          <Heading text={say('desk.column.changed')} />
        </Tr>
      </Thead>
      <Tbody>
        {entries.map((entry) => (
          <DeskRow
            key={keyOf(entry)}
            entry={entry}
            locales={locales}
            typeName={typeOf(entry)?.name ?? entry.uid}
            isPublishable={canGoOut(entry)}
            isSelected={selected.has(keyOf(entry))}
            onToggle={() => toggle(keyOf(entry))}
          />
        ))}
      </Tbody>
      <caption>
        <VisuallyHidden>{say('desk.title')}</VisuallyHidden>
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
