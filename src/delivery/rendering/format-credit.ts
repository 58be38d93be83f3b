import { isWordless } from '../../plugins/copydesk/domain/document';

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  uk: {
    photo: 'Фото',
    illustrative: 'Ілюстративне фото',
    archive: 'Архівне фото',
    screenshot: 'Знімок екрана',
    infographic: 'Інфографіка',
    generated: 'Згенероване зображення',
  },
  en: {
    photo: 'Photo',
    illustrative: 'Illustrative photo',
    archive: 'Archive photo',
    screenshot: 'Screenshot',
    infographic: 'Infographic',
    generated: 'Generated image',
  },
  ru: {
    photo: 'Фото',
    illustrative: 'Иллюстративное фото',
    archive: 'Архивное фото',
    screenshot: 'Снимок экрана',
    infographic: 'Инфографика',
    generated: 'Сгенерированное изображение',
  },
};

/**
 * The credit of a picture or an embed, ready to print: `Illustrative photo (Getty Images)`. Without a kind, or a word for it in
 * the locale, it is the credit line alone. `null` without a credit line, or with one that has neither a letter nor a digit.
 */
export function formatCredit(kind: unknown, creditLine: unknown, locale: string): string | null {
  if (typeof creditLine !== 'string' || isWordless(creditLine)) return null;
  const line = creditLine.trim();
  const word = typeof kind === 'string' ? words[locale]?.[kind] : undefined;
  return word === undefined ? line : `${word} (${line})`;
}
