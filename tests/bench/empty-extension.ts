import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectPath } from '../rig/project-root.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'Empty',
  version: '1',
  content_scripts: [
    {
      matches: ['<all_urls>'],
      js: ['empty.js'],
      css: ['empty.css'],
      run_at: 'document_start',
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
    },
  ],
  background: { service_worker: 'welcome.js' },
};

/** An extension whose content script stands where ours does and does nothing, as does the rest of it. */
export function emptyExtension(): string {
  const folder = projectPath('.output/bench/empty');
  mkdirSync(folder, { recursive: true });
  const files = {
    'manifest.json': JSON.stringify(MANIFEST),
    'empty.js': ';',
    'empty.css': '',
    'welcome.html': '<!doctype html>',
    // The rig waits for the page that opens after install.
    'welcome.js':
      "chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}
