import type { Page } from 'puppeteer-core';

/** From so much in one of its colours on, of 255, a pixel is another: edges of letters may vary by less. */
const OTHER = 48;

/** How many pixels of two pictures of one size (PNG, base64) are not alike; told by the browser itself. */
export function unlikePixels(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (pictures, least) => {
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
        if (Math.abs(value - (b?.[at] ?? -least)) >= least) unlike.add(at >> 2);
      });
      return unlike.size;
    },
    [one, other],
    OTHER,
  );
}
