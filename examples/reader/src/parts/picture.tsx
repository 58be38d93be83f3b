import type { Illustration } from '../newsroom/content';

interface PictureProps {
  illustration: Illustration;
  newsroomUrl: string;
  /** The lead picture is fetched at once, others when they come near. */
  lead?: boolean;
}

/** A picture with its alt text, caption and credit, in the size that the screen needs. */
export function Picture({ illustration, newsroomUrl, lead = false }: PictureProps) {
  const { image, altText, caption, credit } = illustration;
  return (
    <figure class={lead ? 'picture lead' : 'picture'}>
      <img
        src={new URL(image.url, newsroomUrl).href}
        srcset={listSizes(illustration, newsroomUrl)}
        sizes="(min-width: 48rem) 44rem, 100vw"
        alt={altText}
        width={image.width ?? undefined}
        height={image.height ?? undefined}
        loading={lead ? 'eager' : 'lazy'}
      />
      <figcaption>
        {caption} {credit && <span class="credit">{credit}</span>}
      </figcaption>
    </figure>
  );
}

/** The sizes there are of a picture, widest last, as `srcset` wants them; undefined where there is only one. */
export function listSizes({ image }: Pick<Illustration, 'image'>, newsroomUrl: string): string | undefined {
  const sizes = [...Object.values(image.formats ?? {}), image].flatMap(({ url, width }) =>
    width ? [{ url, width }] : [],
  );
  if (sizes.length < 2) return undefined;
  return sizes
    .sort((a, b) => a.width - b.width)
    .map(({ url, width }) => `${new URL(url, newsroomUrl).href} ${width}w`)
    .join(', ');
}
