import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectPath } from '../rig/project-root.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'Peer',
  version: '1',
  content_scripts: [
    {
      matches: ['<all_urls>'],
      js: ['script.js'],
      css: ['style.css'],
      run_at: 'document_start',
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
    },
  ],
  background: { service_worker: 'welcome.js' },
};

/** An extension whose content script stands where ours does and does nothing, as does the rest of it. */
export const emptyExtension = (): string => extensionOf('empty', ';');

/**
 * What no one can do without who is to find names on a page: reads its text once, natively, looks for one
 * expression in it, watches for what changes, and looks for shadow roots once. Finds nothing.
 */
export const leastExtension = (): string =>
  extensionOf(
    'least',
    `document.addEventListener('DOMContentLoaded', () => {
       /[A-Z]qz/.test(document.body.textContent);
       new MutationObserver(() => {}).observe(document, { subtree: true, childList: true, characterData: true });
       requestIdleCallback(() => {
         const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
         while (walker.nextNode()?.shadowRoot === null);
       });
     });`,
  );

function extensionOf(name: string, script: string): string {
  const folder = projectPath(`.output/bench/${name}`);
  mkdirSync(folder, { recursive: true });
  const files = {
    'manifest.json': JSON.stringify(MANIFEST),
    'script.js': script,
    'style.css': '',
    'welcome.html': '<!doctype html>',
    // The rig waits for the page that opens after install.
    'welcome.js':
      "chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));",
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  return folder;
}
