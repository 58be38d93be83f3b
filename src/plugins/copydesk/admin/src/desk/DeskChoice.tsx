import { Checkbox } from '@strapi/design-system';
import { useSay } from '../hooks/use-say';

interface DeskChoiceProps {
  title: string;
  isPublishable: boolean;
  isSelected: boolean;
  onToggle: () => void;
}

/** Chooses a document for publication, if something of it can go out. */
export function DeskChoice({ title, isPublishable, isSelected, onToggle }: DeskChoiceProps) {
  const say = useSay();
  return (
    <Checkbox
      aria-label={say('desk.select.one', { title })}
      disabled={!isPublishable}
      checked={isSelected}
      onCheckedChange={onToggle}
    />
  );
}
