import { useState } from 'react';
import { Searchbar, SearchForm } from '@strapi/design-system';
import { useTranslate } from '../hooks/use-translate';

interface DeskSearchProps {
  words: string | undefined;
  onSearch: (words: string | undefined) => void;
}

/** Looks for words of a title, in any language, when Enter is pressed. */
export function DeskSearch({ words = '', onSearch }: DeskSearchProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState(words);
  return (
    <SearchForm
      onSubmit={(event: { preventDefault: () => void }) => {
        event.preventDefault();
        onSearch(typed.trim() || undefined);
      }}
    >
      <Searchbar
        size="S"
        name="desk-search"
        value={typed}
        onChange={(event: { target: { value: string } }) => setTyped(event.target.value)}
        onClear={() => {
          setTyped('');
          onSearch(undefined);
        }}
        clearLabel={translate('desk.search.clear')}
        placeholder={translate('desk.search')}
      >
        {translate('desk.search')}
      </Searchbar>
    </SearchForm>
  );
}
