import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { notesFolders } from './modules/notes/notes-folders.ts';
import { notesPlugin } from './modules/notes/vite-plugin.ts';

export default defineConfig({
  plugins: [preact(), WxtVitest(), notesPlugin(notesFolders(import.meta.dirname))],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/built/**'],
          // Property tests do much, and a busy machine is slow: no time is a claim here.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          globalSetup: 'tests/built/shipped-files.ts',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/rig/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // One browser at a time: hover and focus belong to the window in front.
          fileParallelism: false,
        },
      },
    ],
  },
});
