import { runCommand } from './command.ts';
import { takePictures } from './take-pictures.ts';

/** `npm run demo`: the pictures alone. */
await runCommand(async (options) => {
  await takePictures({ ...options, headless: true }, () => undefined);
});
