import type { ReactNode } from 'react';
import { readTypeOptions } from '../hooks/use-gate';
import { SourceBeside } from './SourceBeside';

interface Field {
  hint?: ReactNode;
  type?: string;
}

interface EditView {
  layout: {
    /** Panels of rows of fields. */
    layout: Field[][][];
    /** Rows of fields, by component. */
    components: Record<string, { layout: Field[][] }>;
    options: object;
  };
}

/** Fields that hold others: what is inside them has a place of its own. */
const nesting = ['component', 'dynamiczone'];

/**
 * Hook for `Admin/CM/pages/EditView/mutate-edit-view-layout`: shows below each field of a translation what the source says
 * there. Strapi has no slot beside a field but its hint, so the source follows the hint.
 *
 * @seam panel-layout
 */
export function addSourceBesideFields<View extends EditView>(view: View): View {
  const { layout } = view;
  if (!readTypeOptions(layout.options) || isConfiguring()) return view;
  return {
    ...view,
    layout: {
      ...layout,
      layout: layout.layout.map((panel) => panel.map(extendRow)),
      components: Object.fromEntries(
        Object.entries(layout.components).map(([uid, component]) => [
          uid,
          { ...component, layout: component.layout.map(extendRow) },
        ]),
      ),
    },
  };
}

function extendRow(row: Field[]): Field[] {
  return row.map((field) =>
    nesting.includes(field.type ?? '')
      ? field
      : {
          ...field,
          hint: (
            <>
              {field.hint}
              <SourceBeside />
            </>
          ),
        },
  );
}

/** The page that configures a view saves hints as the plain text it was given, so it must be given plain text. */
function isConfiguring(): boolean {
  return window.location.pathname.endsWith('/configurations/edit');
}
