import { useEffect } from 'react';
import { useForm } from '@strapi/admin/strapi-admin';
import { useLocation, useNavigate } from 'react-router-dom';
import type { FieldPath } from '../../../domain/violation';

/** A field to go to, and what to say under it. */
export interface FieldFocus {
  path: FieldPath;
  sentence: string;
}

/** How long a field may take to be there to stay, in milliseconds. */
const patience = 5000;

/**
 * Goes to a field of the form: shows the sentence under it, which unfolds the section it is in, and moves the focus there.
 *
 * @seam panel-hooks
 */
export function useFieldFocus(): (focus: FieldFocus) => void {
  const setErrors = useForm('Copydesk', (state) => state.setErrors);
  return ({ path, sentence }) => {
    setErrors(path.reduceRight<unknown>((inner, step) => ({ [step]: inner }), sentence) as Record<string, string>);
    void moveFocus(path);
  };
}

/** Focuses, once, the field that a link from another locale names. */
export function useArrivingFocus(): void {
  const focusField = useFieldFocus();
  const location = useLocation();
  const navigate = useNavigate();
  const wanted = readFocus(location.state);
  useEffect(() => {
    if (!wanted) return;
    focusField(wanted);
    navigate({ pathname: location.pathname, search: location.search }, { replace: true, state: null });
  });
}

/** Hands a field over to the form that opens next. */
export const keepFocus = (focus: FieldFocus): { copydesk: FieldFocus } => ({ copydesk: focus });

function readFocus(state: unknown): FieldFocus | undefined {
  return typeof state === 'object' && state !== null && 'copydesk' in state
    ? (state.copydesk as FieldFocus)
    : undefined;
}

/**
 * Scrolls to the field and focuses it, once it is there and whenever the form draws it again: a relation stands behind a loader
 * until the panel knows what one may do with it. It stops where one goes on to something else.
 */
async function moveFocus(path: FieldPath): Promise<void> {
  const name = CSS.escape(path.join('.'));
  const end = performance.now() + patience;
  let shown: HTMLElement | null = null;
  let isFocused = false;
  while (performance.now() < end) {
    await new Promise(requestAnimationFrame);
    if (isFocused && document.activeElement !== shown && document.activeElement !== document.body) return;
    const field = document.querySelector<HTMLElement>(`#main-content [name="${name}"]`);
    const found = field ?? document.querySelector<HTMLElement>('#main-content [data-strapi-field-error]');
    if (!found || found === shown) continue;
    found.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
    isFocused ||= field !== null;
    shown = found;
  }
}
