import { render } from 'preact';
import { TextsProvider } from '../../components/texts.tsx';
import { createTexts, lookupIn, type Messages } from '../../core/texts/texts.ts';
import { POPUPS, type PopupSpecimen } from './popups.tsx';
import { readerScreen, settingsScreen, welcomeScreen } from './pages.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import './screens.css';

/** `screens.html?screen=popup&language=ar`: our own pages in every state, one language at a time. */
const LOCALES = import.meta.glob<Messages>('../../assets/locales/*.json', {
  import: 'default',
  eager: true,
});

const asked = new URLSearchParams(location.search);
const messages = LOCALES[`../../assets/locales/${asked.get('language')}.json`];
const app = document.querySelector('#app');
if (!messages || !app) throw new Error('No such language.');
const texts = createTexts(messages.extension.locale, lookupIn(messages));
document.documentElement.lang = texts.locale;
document.documentElement.dir = texts.dir;

const screens: Record<string, () => preact.ComponentChild> = {
  popup: () => <div class="popups">{POPUPS.map(drawPopup)}</div>,
  settings: () => settingsScreen('first'),
  'settings-full': () => settingsScreen('full'),
  welcome: welcomeScreen,
  reader: () => readerScreen('long'),
  'reader-start': () => readerScreen('start'),
};
render(<TextsProvider texts={texts}>{screens[asked.get('screen') ?? '']?.()}</TextsProvider>, app);

for (const { title, act } of POPUPS) {
  const root = document.querySelector(`[data-title="${title}"]`);
  if (root) await act?.(root);
}
document.querySelector<HTMLElement>('.live-name')?.click();
await new Promise(requestAnimationFrame);
document.documentElement.dataset['ready'] = '';

function drawPopup({ title, props }: PopupSpecimen) {
  return (
    <figure key={title} data-title={title}>
      <figcaption lang="en" dir="ltr">
        {title}
      </figcaption>
      <Popup {...props} />
    </figure>
  );
}
