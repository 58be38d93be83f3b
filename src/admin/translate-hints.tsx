import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { fieldWords } from '../field-words';
import { listHints } from '../field-words/to-translations';

interface Field {
  hint?: ReactNode;
}

interface EditViewContext {
  layout: {
    /** Panels of rows of fields. */
    layout: Field[][][];
    /** Rows of fields, by component. */
    components: Record<string, { layout: Field[][] }>;
  };
}

// The layout does not name its content type, so a hint is recognised by its English text, as stored by `applyEditViews`.
const keysByHint = new Map(listHints(fieldWords.en).map(({ key, hint }) => [hint, key]));

/**
 * Hook for `Admin/CM/pages/EditView/mutate-edit-view-layout`: translates hints that come from the code into the panel's
 * language, in a form and in the components inside it. A hint that was rewritten in the panel stays as it is.
 *
 * @seam panel-layout
 */
export function translateHints<Context extends EditViewContext>(context: Context): Context {
  if (isConfiguringView()) return context;
  const { layout } = context;
  return {
    ...context,
    layout: {
      ...layout,
      layout: layout.layout.map((panel) => panel.map(translateRow)),
      components: Object.fromEntries(
        Object.entries(layout.components).map(([uid, component]) => [
          uid,
          { ...component, layout: component.layout.map(translateRow) },
        ]),
      ),
    },
  };
}

function translateRow(row: Field[]): Field[] {
  return row.map((field) => {
    const key = typeof field.hint === 'string' ? keysByHint.get(field.hint) : undefined;
    return key === undefined ? field : { ...field, hint: <FieldHint id={key} fallback={String(field.hint)} /> };
  });
}

function FieldHint({ id, fallback }: { id: string; fallback: string }) {
  const { formatMessage } = useIntl();
  return <>{formatMessage({ id, defaultMessage: fallback })}</>;
}

/** The page that configures a view saves hints as the plain text it was given, so it must be given plain text. */
function isConfiguringView(): boolean {
  return window.location.pathname.endsWith('/configurations/edit');
}
