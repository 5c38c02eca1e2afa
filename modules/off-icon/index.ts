import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { defineWxtModule } from 'wxt/modules';

/** CSS px of the toolbar icon, for plain and dense screens. */
const SIZES = [16, 32];

/** Grey and paler: clearly off beside the icon itself, on light and dark toolbars. */
const LOOK = { saturation: 0, lightness: 35 };

/** Makes the toolbar icon's off state from the one icon there is. */
export default defineWxtModule({
  name: 'off-icon',
  setup(wxt) {
    wxt.hooks.hook('build:done', async (_, output) => {
      await mkdir(resolve(wxt.config.outDir, 'icons'), { recursive: true });
      for (const size of SIZES) {
        const fileName = `icons/off-${size}.png`;
        await sharp(resolve(wxt.config.srcDir, 'assets/icon.svg'))
          .resize(size)
          .modulate(LOOK)
          .png()
          .toFile(resolve(wxt.config.outDir, fileName));
        output.publicAssets.push({ type: 'asset', fileName });
      }
    });
    wxt.hooks.hook('prepare:publicPaths', (_, paths) => {
      for (const size of SIZES) paths.push(`icons/off-${size}.png`);
    });
  },
});
