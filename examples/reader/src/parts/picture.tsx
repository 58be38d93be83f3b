import type { Illustration } from '../newsroom/content';
import { PictureFile } from './picture-file';

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
      <PictureFile
        image={image}
        newsroomUrl={newsroomUrl}
        alt={altText}
        sizes="(min-width: 48rem) 44rem, 100vw"
        loading={lead ? 'eager' : 'lazy'}
      />
      <figcaption>
        {caption} {credit && <span class="credit">{credit}</span>}
      </figcaption>
    </figure>
  );
}
