import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import themeCss from '../../components/design/theme.css?inline';
import cardCss from '../../components/card/card.css?inline';
import { englishTexts } from '../../components/english-texts.ts';
import { TextsProvider } from '../../components/texts.tsx';
import './gallery.css';
import { type Specimen, SPECIMENS } from './specimens.tsx';

const SHEETS = [themeCss, cardCss].map((css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
});

/** Each card in a shadow root of its own, as in a page. */
function Frame({ title, card, layout = 'card', dir = 'ltr' }: Specimen) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = SHEETS;
    render(
      <TextsProvider texts={englishTexts}>
        <div class="surface" data-layout={layout} dir={dir} lang={englishTexts.locale}>
          {card}
        </div>
      </TextsProvider>,
      root,
    );
  }, [card, layout, dir]);
  return (
    <figure class={layout === 'sheet' ? 'wide' : ''}>
      <figcaption>{title}</figcaption>
      <div ref={host} />
    </figure>
  );
}

const app = document.querySelector('#app');
if (app) {
  render(
    SPECIMENS.map((specimen) => <Frame key={specimen.title} {...specimen} />),
    app,
  );
  document.documentElement.dataset['ready'] = '';
}
