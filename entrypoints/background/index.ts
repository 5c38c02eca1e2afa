import { registerAskedAccess } from './asked-access.ts';
import { registerBadge } from './badge.ts';
import { registerCommands } from './commands.ts';
import { registerKnown } from './known.ts';
import { registerMenus } from './menus.ts';
import { registerMessages } from './page-messages.ts';
import { registerOpenPages } from './open-pages.ts';
import { registerSettings } from './settings.ts';
import { registerTabEvents } from './tab-events.ts';
import { registerTabReports } from './tab-reports.ts';
import { registerWelcome } from './welcome.ts';

/** Registers only: the worker may be stopped at any moment, and holds nothing that must survive. */
export default defineBackground(() => {
  registerKnown();
  registerMessages();
  registerAskedAccess();
  registerOpenPages();
  registerTabReports();
  registerBadge();
  registerCommands();
  registerMenus();
  registerSettings();
  registerWelcome();
  registerTabEvents();
});
