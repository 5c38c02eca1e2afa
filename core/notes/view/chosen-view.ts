import type { PageSettings } from '../../settings/page-settings.ts';
import type { ActorView, Chapter } from './actor-view.ts';

/** What the reader wants to see of the notes. */
export type Choice = Pick<
  PageSettings,
  'showQuotations' | 'showReportedSpeech' | 'showPassages' | 'articlesOff'
>;

/**
 * The view without what the reader switched off.
 * @returns undefined where every article that knows the actor is off.
 */
export function chooseView(actor: ActorView, choice: Choice): ActorView | undefined {
  const chapters = actor.chapters
    .filter(({ article }) => !choice.articlesOff.includes(article.id))
    .map((chapter) => chooseChapter(chapter, choice));
  return chapters.length > 0 ? { ...actor, chapters } : undefined;
}

function chooseChapter(chapter: Chapter, choice: Choice): Chapter {
  return {
    ...chapter,
    quotations: choice.showQuotations ? chapter.quotations : [],
    quotationsAbout: choice.showQuotations ? chapter.quotationsAbout : [],
    reportedSpeech: choice.showReportedSpeech ? chapter.reportedSpeech : [],
    passages: choice.showPassages ? chapter.passages : [],
  };
}
