import * as v from 'valibot';
import { GECKO_ID } from './built-extension.ts';

/** The WebDriver BiDi connection that puppeteer holds but does not show in its types. */
export interface Bidi {
  send: (method: string, params: object) => Promise<unknown>;
}

/** Keys as Firefox writes them for commands, with what a keyboard sends for them. */
const NAMED_KEYS: Readonly<Record<string, readonly [key: string, code: string, keyCode: number]>> =
  {
    Alt: ['Alt', 'AltLeft', 18],
    Comma: ['<', 'Comma', 188],
    Period: ['>', 'Period', 190],
    Shift: ['Shift', 'ShiftLeft', 16],
  };

/** For commands that come without keys. */
const SPARE_KEYS = 'Alt+Shift+K';

const treeSchema = v.object({
  result: v.object({ contexts: v.tuple([v.object({ context: v.string() })]) }),
});
const answerSchema = v.object({
  result: v.variant('type', [
    v.object({
      type: v.literal('success'),
      result: v.object({ value: v.optional(v.unknown()) }),
    }),
    v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
  ]),
});

/** Runs the statements of an async function, with the browser's own rights, in the window around the tabs. */
export async function runInWindow(bidi: Bidi, body: string): Promise<unknown> {
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [{ context }] = v.parse(treeSchema, tree).result.contexts;
  const answer = await bidi.send('script.evaluate', {
    expression: `(async () => { ${body} })()`,
    target: { context },
    awaitPromise: true,
  });
  const { result } = v.parse(answerSchema, answer);
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}

/** What only the window around the tabs can do. */
export function firefoxWindow(bidi: Bidi) {
  /** @param body statements that know `extension` */
  const run = (body: string) =>
    runInWindow(
      bidi,
      `const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}); ${body}`,
    );

  return {
    /** The keys of a command, pressed; lent to it where it has none. */
    async runCommand(command: string): Promise<void> {
      const name = JSON.stringify(command);
      const own = await run(`
        const commands = await extension.shortcuts.allCommands();
        return commands.find(({ name }) => name === ${name}).shortcut ?? '';
      `);
      const lend = (shortcut: string) =>
        run(`await extension.shortcuts.updateCommand({ name: ${name}, shortcut: '${shortcut}' });`);
      if (own === '') await lend(SPARE_KEYS);
      const keys = String(own === '' ? SPARE_KEYS : own)
        .split('+')
        .map(eventOf);
      await run(`
        const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        keyboard.beginInputTransactionForTests(window);
        // The page gets the keys first; what is lent may not be taken back before it has let go of them.
        const isDone = new Promise((resolve) => {
          window.addEventListener('command', resolve, { capture: true, once: true });
        });
        const keys = ${JSON.stringify(keys)}.map((key) => new KeyboardEvent('', key));
        for (const key of keys) keyboard.keydown(key);
        for (const key of keys.toReversed()) keyboard.keyup(key);
        await isDone;
      `);
      if (own === '') await lend('');
    },
    /** What Firefox's menus do when an entry of the extension is chosen on the tab in front. */
    async chooseMenuItem(menuItemId: string): Promise<void> {
      const info = JSON.stringify({ menuItemId, editable: false, frameId: 0 });
      await run(`extension.emit('webext-menu-menuitem-click', ${info}, gBrowser.selectedTab);`);
    },
    /**
     * Keeps the next tab that opens awake though it is behind another. Firefox would draw it once a
     * second and let its timers wait.
     */
    wakeNextTab: async (): Promise<void> => {
      await run(`
        const wake = ({ target }) => { target.linkedBrowser.docShellIsActive = true; };
        gBrowser.tabContainer.addEventListener('TabOpen', wake, { once: true });
      `);
    },
    async collectGarbage(): Promise<void> {
      await run(
        `for (const kind of ['gc', 'cc', 'gc']) Services.obs.notifyObservers(null, 'child-' + kind + '-request');`,
      );
    },
    /** Ends the event page as if it had been idle for long. */
    async stopBackground(): Promise<void> {
      const state = await run(`
        await extension.terminateBackground({ disableResetIdleForTest: true, ignoreDevToolsTarget: true });
        return extension.backgroundState;
      `);
      if (state !== 'stopped') throw new Error(`The event page is ${String(state)}.`);
    },
  };
}

function eventOf(name: string) {
  const [key, code, keyCode] = NAMED_KEYS[name] ?? [name, `Key${name}`, name.charCodeAt(0)];
  return { key, code, keyCode };
}
