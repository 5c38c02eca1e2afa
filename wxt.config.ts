import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Remappable on the browser's own shortcut page. Browsers take at most four suggested keys. */
const commands = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
  'next-name': {
    description: '__MSG_commands_next_name__',
    suggested_key: { default: 'Alt+Shift+Period' },
  },
  'previous-name': {
    description: '__MSG_commands_previous_name__',
    suggested_key: { default: 'Alt+Shift+Comma' },
  },
  'open-card': {
    description: '__MSG_commands_open_card__',
    suggested_key: { default: 'Alt+Shift+O' },
  },
  'pin-card': { description: '__MSG_commands_pin_card__' },
  'toggle-site': { description: '__MSG_commands_toggle_site__' },
};

const permissions = ['storage', 'scripting', 'contextMenus'];

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: { eslintrc: { enabled: false } },
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  i18n: { localesDir: 'assets/locales' },
  vite: () => ({
    plugins: [preact()],
    build: {
      // What the oldest browsers below take as it is: light-dark() is not rewritten, for one.
      target: ['chrome128', 'firefox153'],
      // The polyfill for `modulepreload` would bring network code, and no browser of ours needs it.
      modulePreload: { polyfill: false },
    },
  }),
  // The reviewers of the Firefox store build from these sources; they run no tests.
  zip: {
    // The fixtures hold a workspace of their own, without which nothing installs.
    excludeSources: ['tests/!(fixtures)/**'],
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // The card script is put into a page only when a name was found there: see ARCHITECTURE.md.
    ...(mode === 'ask'
      ? {
          permissions: [...permissions, 'activeTab'],
          optional_host_permissions: ['*://*/*'],
        }
      : { permissions, host_permissions: ['<all_urls>'] }),
    commands,
    minimum_chrome_version: '128',
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'dramatis@dramatis.example',
          // Up to 152 a content script cannot set `adoptedStyleSheets`, which dress the card:
          // https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
