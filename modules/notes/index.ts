import { relative } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { buildNotes } from './build-notes.ts';
import { readArticleFolders } from './article-folders.ts';
import { notesFolders } from './notes-folders.ts';
import { notesPlugin } from './vite-plugin.ts';

/** Makes the notes and the names index importable in every entrypoint: see `virtual-modules.d.ts`. */
export default defineWxtModule({
  name: 'notes',
  setup(wxt) {
    const folders = notesFolders(wxt.config.root);
    addViteConfig(wxt, () => ({ plugins: [notesPlugin(folders)] }));

    // Before anything is built, and whether or not an entrypoint asks for the notes.
    wxt.hook('build:before', async () => {
      (await buildNotes(folders)).index();
    });

    // A file that comes or goes is in no module yet: passed on as a change of one that is.
    wxt.hook('server:started', (_, server) => {
      server.watcher.on('all', (event: string, file: string) => {
        if (event !== 'add' && event !== 'unlink') return;
        if (![folders.articles, folders.names].some((folder) => isInside(folder, file))) return;
        const known = readArticleFolders(folders.articles).find(
          ({ notesFile }) => notesFile !== file,
        );
        if (known) server.watcher.emit('all', 'change', known.notesFile);
      });
    });
  },
});

function isInside(folder: string, file: string): boolean {
  return !relative(folder, file).startsWith('..');
}
