import { nearestText } from './nearest-text.ts';
import type { Notes, NotesActor, NotesStatement, TextQuoteSelector } from './notes-schema.ts';
import type { Span } from './pack.ts';
import { clip } from './plain-text.ts';
import type { JsonPath, Problems } from './problem.ts';
import { quotedStretches } from './quoted-stretches.ts';
import { anchorText } from './text-quote.ts';
import { writesName } from './written-names.ts';

/** An article with notes of the right shape, not yet known to be true. */
export interface UnverifiedArticle {
  /** Folder name. */
  readonly id: string;
  readonly articleBody: string;
  /** SHA-256 of the article's bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly notes: Notes;
}

/** Looking up the nearest text costs a pass over the article: done for the first few anchors only. */
const MAX_NEAREST = 20;
/** Characters of an anchor that a message repeats. */
const SHOWN = 120;

/** Tells `problems` everything about the notes that the article does not bear out. */
export function verifyArticle(article: UnverifiedArticle, problems: Problems): void {
  new Verification(article, problems).run();
}

class Verification {
  readonly #article: UnverifiedArticle;
  readonly #problems: Problems;
  readonly #actors: ReadonlyMap<string, NotesActor>;
  readonly #quoted: readonly Span[];
  #nearestLeft = MAX_NEAREST;

  constructor(article: UnverifiedArticle, problems: Problems) {
    this.#article = article;
    this.#problems = problems;
    this.#actors = new Map(article.notes.actors.map((actor) => [actor.id, actor]));
    this.#quoted = quotedStretches(article.articleBody);
  }

  run(): void {
    const { id, notes, sha256 } = this.#article;
    if (notes.sha256 !== sha256) {
      this.#tell(['sha256'], `the text has changed since: its SHA-256 is ${sha256}`);
    }
    if (!id.startsWith(`${notes.datePublished}-`)) {
      this.#tell(['datePublished'], `${notes.datePublished} is not the date in the folder's name`);
    }
    this.#checkUnique('actors', notes.actors);
    this.#checkUnique('statements', notes.statements);
    for (const [i, actor] of notes.actors.entries()) this.#checkActor(actor, i);
    for (const [i, statement] of notes.statements.entries()) this.#checkStatement(statement, i);
    this.#checkNoEmptyCard();
  }

  #checkUnique(list: 'actors' | 'statements', items: readonly { readonly id: string }[]): void {
    const seen = new Set<string>();
    for (const [i, { id }] of items.entries()) {
      if (seen.has(id)) this.#tell([list, i, 'id'], `another of the ${list} has this id`, id);
      seen.add(id);
    }
  }

  #checkActor(actor: NotesActor, i: number): void {
    const { articleBody } = this.#article;
    this.#anchor(actor.evidence, ['actors', i, 'evidence'], actor.id);
    for (const [n, form] of actor.alternateName.entries()) {
      if (writesName(articleBody, form)) continue;
      const where = ['actors', i, 'alternateName', n];
      this.#tell(where, `the article never writes “${clip(form, SHOWN)}”`, actor.id, form);
    }
    const forms = [actor.name, ...actor.alternateName];
    if (!forms.some((form) => writesName(articleBody, form))) {
      this.#tell(['actors', i, 'name'], 'the article writes no form of this name', actor.id);
    }
  }

  #checkStatement(statement: NotesStatement, i: number): void {
    const path = ['statements', i];
    const span = this.#anchor(statement.text, [...path, 'text'], statement.id);
    for (const [n, actor] of statement.about.entries()) {
      this.#checkActorKnown(actor, [...path, 'about', n], statement.id);
    }
    switch (statement.type) {
      case 'Passage':
        this.#checkPassageNames(statement, path);
        return;
      case 'Quotation':
        if (span && !this.#isQuoted(span)) {
          const message = 'these words do not stand between one pair of quotation marks';
          this.#tell([...path, 'text'], message, statement.id);
        }
        break;
      case 'ReportedSpeech':
        if (span && this.#isQuoted(span)) {
          const message = 'these words stand between quotation marks: a Quotation?';
          this.#tell([...path, 'text'], message, statement.id);
        }
    }
    this.#checkSpoken(statement, path, span);
  }

  #checkSpoken(
    statement: Exclude<NotesStatement, { type: 'Passage' }>,
    path: JsonPath,
    span: Span | undefined,
  ): void {
    const { id, spokenBy, reportedBy, dateCreated } = statement;
    const attribution = this.#anchor(statement.attribution, [...path, 'attribution'], id);
    const overlap =
      attribution && span && attribution.start < span.end && span.start < attribution.end;
    if (statement.type === 'Quotation' && overlap) {
      this.#tell([...path, 'attribution'], 'is part of the quotation itself', id);
    }
    this.#checkActorKnown(spokenBy, [...path, 'spokenBy'], id);
    if (
      reportedBy !== undefined &&
      !this.#actors.has(reportedBy) &&
      !writesName(this.#article.articleBody, reportedBy)
    ) {
      const message = `“${clip(reportedBy, SHOWN)}” is no actor, and the article never writes it`;
      this.#tell([...path, 'reportedBy'], message, id, reportedBy);
    }
    if (dateCreated !== undefined && dateCreated > this.#article.notes.datePublished) {
      this.#tell([...path, 'dateCreated'], `${dateCreated} is after the article's date`, id);
    }
  }

  #checkPassageNames(passage: Extract<NotesStatement, { type: 'Passage' }>, path: JsonPath): void {
    for (const [n, id] of passage.about.entries()) {
      const actor = this.#actors.get(id);
      if (!actor) continue;
      const forms = [actor.name, ...actor.alternateName];
      if (forms.some((form) => writesName(passage.text.exact, form))) continue;
      this.#tell([...path, 'about', n], `the passage does not name “${id}”`, passage.id);
    }
  }

  #checkNoEmptyCard(): void {
    const { actors, statements } = this.#article.notes;
    const shown = new Set<string>();
    for (const statement of statements) {
      for (const id of statement.about) shown.add(id);
      if (statement.type !== 'Passage') shown.add(statement.spokenBy);
    }
    for (const [i, { id }] of actors.entries()) {
      if (shown.has(id)) continue;
      this.#tell(['actors', i], 'has no statement and no passage: the card would be empty', id);
    }
  }

  #checkActorKnown(id: string, path: JsonPath, statement: string): void {
    if (!this.#actors.has(id)) this.#tell(path, `“${id}” is none of the actors`, statement);
  }

  #isQuoted(span: Span): boolean {
    return this.#quoted.some((quoted) => quoted.start <= span.start && span.end <= quoted.end);
  }

  /** The anchor's span, or undefined after telling why there is none. */
  #anchor(selector: TextQuoteSelector, path: JsonPath, subject: string): Span | undefined {
    const { articleBody } = this.#article;
    const anchoring = anchorText(articleBody, selector);
    if (anchoring.state === 'found') return anchoring.span;
    if (anchoring.state === 'missing') {
      this.#tell(path, missingMessage(articleBody, selector), subject, selector.exact);
    } else {
      const message = `${show(selector)} stands there more than once: add a prefix or suffix`;
      this.#tell(path, message, subject);
    }
    return undefined;
  }

  /** @param wanted Words whose nearest likeness in the article helps to see what is wrong. */
  #tell(path: JsonPath, message: string, subject?: string, wanted?: string): void {
    const near = wanted === undefined ? undefined : this.#nearest(wanted);
    this.#problems.add({
      article: this.#article.id,
      path,
      message,
      ...(subject !== undefined && { subject }),
      ...(near && { nearest: near }),
    });
  }

  #nearest(wanted: string): { text: string; start: number } | undefined {
    if (this.#nearestLeft === 0) return undefined;
    this.#nearestLeft -= 1;
    const { articleBody } = this.#article;
    const span = nearestText(articleBody, wanted);
    return span && { text: articleBody.slice(span.start, span.end), start: span.start };
  }
}

function missingMessage(articleBody: string, selector: TextQuoteSelector): string {
  const { exact, prefix, suffix } = selector;
  if ((prefix ?? suffix) !== undefined && articleBody.includes(exact)) {
    return `${show(selector)} stands in the article, but not between this prefix and suffix`;
  }
  return `${show(selector)} does not stand in the article`;
}

function show({ exact }: TextQuoteSelector): string {
  return `“${clip(exact, SHOWN)}”`;
}
