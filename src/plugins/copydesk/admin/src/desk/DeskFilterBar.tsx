import { Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { offeredStates } from '../../../domain/desk/desk-states';
import type { ContentTypeUid } from '../../../domain/ids';
import type { DeskQuery } from '../../../shared/contracts/desk';
import { useSay } from '../hooks/use-say';
import { formatLanguage } from '../wording/format-language';
import type { DeskFilters } from './read-desk-filters';

interface DeskFilterBarProps {
  filters: DeskFilters;
  /** What there is to choose from. */
  types: readonly { uid: ContentTypeUid; name: string }[];
  locales: readonly string[];
  onChange: (name: keyof DeskQuery, value: string | undefined) => void;
}

/** Narrows the desk by words, type, language and state. */
export function DeskFilterBar({ filters, types, locales, onChange }: DeskFilterBarProps) {
  const say = useSay();
  const intl = useIntl();
  return (
    <Flex gap={2} wrap="wrap" alignItems="center">
      <DeskSelect
        label={say('desk.filter.type')}
        value={filters.uid}
        options={types.map(({ uid, name }) => [uid, name])}
        onChange={(value) => onChange('uid', value)}
      />
      <DeskSelect
        label={say('desk.filter.locale')}
        value={filters.locale}
        options={locales.map((locale) => [locale, formatLanguage(intl, locale)])}
        onChange={(value) => onChange('locale', value)}
      />
      <DeskSelect
        label={say('desk.filter.status')}
        value={filters.status}
        options={offeredStates.map((status) => [status, say(`desk.status.${status}`)])}
        onChange={(value) => onChange('status', value)}
      />
    </Flex>
  );
}

interface DeskSelectProps {
  label: string;
  value: string | undefined;
  options: readonly (readonly [value: string, label: string])[];
  onChange: (value: string | undefined) => void;
}

function DeskSelect({ label, value, options, onChange }: DeskSelectProps) {
  const say = useSay();
  return (
    <SingleSelect
      size="S"
      aria-label={label}
      placeholder={label}
      value={value ?? null}
      clearLabel={say('desk.filter.clear', { label })}
      onClear={() => onChange(undefined)}
      onChange={(chosen: string | number) => onChange(String(chosen))}
    >
      {options.map(([option, name]) => (
        <SingleSelectOption key={option} value={option}>
          {name}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}
