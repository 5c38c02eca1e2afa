import { renderToString } from 'preact-render-to-string';
import type { VNode } from 'preact';
import { englishTexts } from '../../components/english-texts.ts';
import { TextsProvider } from '../../components/texts.tsx';

/** The markup that a component draws, in English. */
export function drawn(component: VNode): string {
  return renderToString(<TextsProvider texts={englishTexts}>{component}</TextsProvider>);
}

/** What lies between the tags of every element of a kind, in order; the elements are not nested. */
export function insides(markup: string, tag: string): string[] {
  return [...markup.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 'gs'))].map(
    ([, inside = '']) => inside,
  );
}

/** The words of a piece of markup. */
export function words(markup: string): string {
  return markup.replaceAll(/<[^>]*>/g, '');
}
