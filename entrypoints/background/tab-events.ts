import { isOnEverywhere } from '../../core/settings/page-switch.ts';
import { watchSettings } from '../../platform/settings-store.ts';
import { areNamesReported, watchTabReports } from '../../platform/tab-reports.ts';
import { knownSettings } from './known.ts';

interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

const switches: ((isOn: boolean) => void)[] = [];
let isListening = true;

/**
 * Listens to an event of tabs while these may look different from one another. Where names are on
 * everywhere and no open page names anybody, every tab looks as by default: nothing is listened to then,
 * and the browser lets the background sleep through all the pages that are opened.
 */
export function onTabs<Listener>(event: BrowserEvent<Listener>, listener: Listener): void {
  // At once, in each life of the background: the event that woke it must not be lost.
  event.addListener(listener);
  switches.push((isOn) => (isOn ? event.addListener(listener) : event.removeListener(listener)));
}

function turn(isOn: boolean): void {
  if (isListening === isOn) return;
  isListening = isOn;
  for (const set of switches) set(isOn);
}

/** Called once all listeners are there. */
export function registerTabEvents(): void {
  settle();
  watchSettings(settle);
  watchTabReports(settle);
}

/** Before what is to be known of a tab is stored: the page may be gone the next moment. */
export function listenToTabs(): void {
  turn(true);
}

/** One after the other: the last one to decide is the last one to have asked. */
let lastLook = Promise.resolve();

function settle(): void {
  lastLook = lastLook.then(look);
}

async function look(): Promise<void> {
  const { settings, unread } = await knownSettings();
  turn(unread.length > 0 || !isOnEverywhere(settings) || (await areNamesReported()));
}
