import sharp from 'sharp';

/** The decoders of libvips for the kinds of pictures that are taken; that for AVIF reads HEIC as well, which is refused afterwards. */
const decoders = ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif'].map((kind) => `VipsForeignLoad${kind}`);

/** Lets no other decoder of the library be used in this process, by whatever code, so that a file never reaches one. */
export function limitDecoders(): void {
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: decoders });
}
