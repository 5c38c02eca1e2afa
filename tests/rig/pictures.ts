import type { Page } from 'puppeteer-core';

/** So much may the edges of letters vary, of 255, where the same page is printed twice. */
const EDGES = 48;

/**
 * How many pixels of two pictures of one size (PNG, base64) are not alike; told by the browser itself.
 * @param least by how much one of its colours is another, of 255, where a pixel is.
 */
export function unlikePixels(
  page: Page,
  one: string,
  other: string,
  least = EDGES,
): Promise<number> {
  return page.evaluate(
    async (pictures, threshold) => {
      const [a, b] = await Promise.all(
        pictures.map(async (data) => {
          const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data ?? [];
        }),
      );
      const unlike = new Set<number>();
      a?.forEach((value, at) => {
        if (Math.abs(value - (b?.[at] ?? -threshold)) >= threshold) unlike.add(at >> 2);
      });
      return unlike.size;
    },
    [one, other],
    least,
  );
}
