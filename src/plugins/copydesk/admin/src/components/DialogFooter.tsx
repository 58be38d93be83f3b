import type { ReactNode } from 'react';
import { Button, Modal } from '@strapi/design-system';
import { useTranslate } from '../hooks/use-translate';

interface DialogFooterProps {
  onClose: () => void;
  /** The button that does what the dialog is for. */
  children: ReactNode;
}

/** The foot of a dialog: the way out of it, and the act. */
export function DialogFooter({ onClose, children }: DialogFooterProps) {
  const translate = useTranslate();
  return (
    <Modal.Footer>
      <Button variant="tertiary" onClick={onClose}>
        {translate('cancel')}
      </Button>
      {children}
    </Modal.Footer>
  );
}
