import { useForm } from '@strapi/admin/strapi-admin';
import { Field } from '@strapi/design-system';
import { useParams } from 'react-router-dom';
import type { DocumentId } from '../../../domain/ids';
import { useTranslationSheet } from '../hooks/use-translation-sheet';
import { SourceText } from './SourceText';

/** What the source says where the surrounding field is, if the form is that of a translation. */
export function SourceBeside() {
  const { slug = '', id = '' } = useParams();
  const { name } = Field.useField('SourceBeside');
  // A related entry that opens over the form has a form, and a document, of its own.
  const documentId = useForm('Copydesk', ({ values }) => (values as { documentId?: DocumentId }).documentId);
  const sheet = useTranslationSheet(slug, documentId === id ? id : undefined);
  const field = sheet?.fields.find(({ path }) => path.join('.') === name);
  return sheet && field && field.sourcePath ? <SourceText sheet={sheet} field={field} /> : null;
}
