import { browser } from 'wxt/browser';
import type { PageCommand } from '../../core/messages.ts';
import { withSite } from '../../core/settings/changes.ts';
import { isOnAt } from '../../core/settings/page-settings.ts';
import { changeSettings } from '../../platform/settings-store.ts';
import { activeTab, hostOf, tellPage } from '../../platform/tabs.ts';

const PAGE_COMMANDS: readonly PageCommand[] = [
  'next-name',
  'previous-name',
  'open-card',
  'pin-card',
];

export function registerCommands(): void {
  browser.commands.onCommand.addListener((command) => void run(command));
}

async function run(command: string): Promise<void> {
  const tab = await activeTab();
  if (!tab) return;
  if (command === 'toggle-site') {
    await toggleSite(hostOf(tab.url));
    return;
  }
  const pageCommand = PAGE_COMMANDS.find((known) => known === command);
  if (pageCommand) await tellPage(tab.id, { type: 'command', command: pageCommand });
}

/** Where names are off everywhere, the site's own switch is changed all the same. */
export async function toggleSite(host: string): Promise<void> {
  await changeSettings((settings) =>
    withSite(settings, host, !isOnAt({ ...settings, on: true }, host)),
  );
}
