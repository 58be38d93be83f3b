import { Checkbox } from '@strapi/design-system';
import { useTranslate } from '../hooks/use-translate';

interface DeskChoiceProps {
  title: string;
  isPublishable: boolean;
  isSelected: boolean;
  onToggle: () => void;
}

/** Chooses a document for publication, if something of it can go out. */
export function DeskChoice({ title, isPublishable, isSelected, onToggle }: DeskChoiceProps) {
  const translate = useTranslate();
  return (
    <Checkbox
      aria-label={translate('desk.select.one', { title })}
      disabled={!isPublishable}
      checked={isSelected}
      onCheckedChange={onToggle}
    />
  );
}
