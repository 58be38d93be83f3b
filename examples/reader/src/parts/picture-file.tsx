import type { Illustration } from '../newsroom/content';

type Image = Illustration['image'];

interface PictureFileProps {
  image: Image;
  newsroomUrl: string;
  alt: string;
  /** How wide it is shown, as the attribute of this name says it. */
  sizes: string;
  loading: 'eager' | 'lazy';
}

/** The file of a picture in the size that the screen needs, and in WebP for whoever reads it. */
export function PictureFile({ image, newsroomUrl, alt, sizes, loading }: PictureFileProps) {
  const addressOf = (url: string) => new URL(url, newsroomUrl).href;
  const small = listSizes(image, 'image/webp', addressOf);
  return (
    <picture>
      {small && image.mime !== 'image/webp' && <source type="image/webp" srcset={small} sizes={sizes} />}
      <img
        src={addressOf(image.url)}
        srcset={listSizes(image, image.mime, addressOf)}
        sizes={sizes}
        alt={alt}
        width={image.width ?? undefined}
        height={image.height ?? undefined}
        loading={loading}
      />
    </picture>
  );
}

/** The sizes there are of a picture in one format, widest last, as `srcset` wants them; undefined where there is but the picture itself. */
export function listSizes(image: Image, mime: string, addressOf: (url: string) => string): string | undefined {
  const files = [...Object.values(image.formats ?? {}), image].filter((file) => file.mime === mime);
  const sizes = files.flatMap(({ url, width }) => (width ? [{ url, width }] : []));
  if (sizes.every(({ url }) => url === image.url)) return undefined;
  return sizes
    .sort((a, b) => a.width - b.width)
    .map(({ url, width }) => `${addressOf(url)} ${width}w`)
    .join(', ');
}
