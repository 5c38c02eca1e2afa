import { staticRangeOf, type Mark } from './mark.ts';

/** A second highlight over one name: the one whose card is open, or the one the keyboard stands on. */
export interface Spotlight {
  readonly show: (mark: Mark) => void;
  /** Puts it back where the page took it away; says whether it had. */
  readonly refresh: () => boolean;
  readonly hide: () => void;
}

export function createSpotlight(name: 'dramatis-active' | 'dramatis-current'): Spotlight {
  let light: Highlight | undefined;

  function hide(): void {
    if (light && CSS.highlights.get(name) === light) CSS.highlights.delete(name);
    light = undefined;
  }

  return {
    show(mark) {
      light = new Highlight(staticRangeOf(mark));
      // Above the marks themselves.
      light.priority = 1;
      CSS.highlights.set(name, light);
    },
    refresh() {
      if (light === undefined || CSS.highlights.get(name) === light) return false;
      CSS.highlights.set(name, light);
      return true;
    },
    hide,
  };
}
