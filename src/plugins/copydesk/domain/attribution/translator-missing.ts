import { z } from 'zod';
import { isBlank, isRow, readRelated } from '../document';
import { defineRule } from '../rule';
import { walkFields } from '../walk-fields';

const options = z.strictObject({
  namedFor: z.array(z.string()).default(['human']).describe('The methods of translation that need a named translator.'),
});

/**
 * A translation says how it was made: outside the source locale the translation credit is there and not empty, and where
 * its method is one of `namedFor`, or is blank, it names at least one translator. A credit without a method is incomplete, even if
 * it names someone.
 */
export const translatorMissing = defineRule({
  kind: 'version',
  id: 'attribution/translator-missing',
  defaultLevel: 'error',
  messages: {
    empty: '{field} is empty. Say who translated this version, and how.',
    methodless: '{field} is not chosen. Say how this version was translated.',
    unnamed: '{field} names no one. Add the translator, or change the method if no person translated this.',
  },
  options,
  assess({ parts, partsOf, schema, schemaOf, version, locale, sourceLocale }, { namedFor }) {
    if (parts.translationCredit === undefined || locale === sourceLocale) return [];

    const path = [parts.translationCredit];
    const credit = version[parts.translationCredit];
    const component = schemaOf(schema.attributes[parts.translationCredit]?.component ?? '');
    const isFilled = isRow(credit) && walkFields(credit, component, schemaOf).some(({ value }) => !isBlank(value));
    if (!isFilled) return [{ path, message: 'empty' }];

    const { translators, method } = partsOf(component.uid);
    const given = method === undefined ? undefined : credit[method];
    const methodless =
      method !== undefined && isBlank(given) ? [{ path: [...path, method], message: 'methodless' as const }] : [];
    if (translators === undefined || readRelated(credit[translators]).length > 0) return methodless;
    if (!isBlank(given) && !namedFor.includes(String(given))) return [];
    return [...methodless, { path: [...path, translators], message: 'unnamed' }];
  },
});
