import type { CardRequest } from '../../core/card-contract.ts';
import type { Texts } from '../../core/texts/texts.ts';
import type { CardHost } from './host.ts';
import { themeFor } from './theme.ts';

/** Colours, size, layout and language of the surface. */
export function dress(
  { surface, status, dock }: CardHost,
  { locale, dir }: Texts,
  { anchor, settings, openedBy }: CardRequest,
): void {
  surface.lang = locale;
  surface.dir = dir;
  surface.dataset['theme'] = themeFor(settings.theme, anchor.element);
  surface.dataset['layout'] = openedBy === 'touch' ? 'sheet' : 'card';
  surface.style.fontSize = `${settings.cardFontSize}px`;
  if (openedBy === 'touch') dock();
  status.textContent = '';
}
