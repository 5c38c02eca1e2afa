import type { Effort } from './effort.ts';
import { EffortSpentError } from './effort.ts';
import { nearestText } from './text/nearest-text.ts';
import type { NotesActor, NotesStatement } from './notes-schema.ts';
import type { ReadableNotes } from './notes-shape.ts';
import type { Span } from './text/span.ts';
import { clip } from './text/plain-text.ts';
import type { JsonPath, Problem, Problems } from './problem.ts';
import { quotedStretches } from './text/quoted-stretches.ts';
import { anchorText, quoteOf, type TextQuoteSelector } from './text/text-quote.ts';
import { writesName } from './text/written-names.ts';

/** An article with notes of the right shape, not yet known to be true. */
export interface UnverifiedArticle {
  /** Folder name. */
  readonly id: string;
  readonly articleBody: string;
  /** SHA-256 of the article's bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly notes: ReadableNotes;
}

type Subject = Pick<Problem, 'actor' | 'statement'>;
type Spoken = Exclude<NotesStatement, { type: 'Passage' }>;
type Passage = Extract<NotesStatement, { type: 'Passage' }>;

/** Characters of an anchor that a message repeats. */
const SHOWN = 120;
/** A pass of `nearestText` is so many times the work of a search. */
const NEAREST_EFFORT = 50;

/** Tells `problems` everything about the notes that the article does not bear out. */
export function verifyArticle(
  article: UnverifiedArticle,
  effort: Effort,
  problems: Problems,
): void {
  try {
    new Verification(article, effort, problems).run();
  } catch (error) {
    if (!(error instanceof EffortSpentError)) throw error;
    const message = 'there are too many anchors in too long a text to check them all';
    problems.add({ article: article.id, path: [], message });
  }
}

class Verification {
  readonly #article: UnverifiedArticle;
  readonly #effort: Effort;
  readonly #problems: Problems;
  readonly #forms: ReadonlyMap<string, readonly string[]>;
  readonly #quoted: readonly Span[];

  constructor(article: UnverifiedArticle, effort: Effort, problems: Problems) {
    this.#article = article;
    this.#effort = effort;
    this.#problems = problems;
    this.#forms = new Map(article.notes.actors.map(([, actor]) => [actor.id, formsOf(actor)]));
    this.#quoted = quotedStretches(article.articleBody);
  }

  run(): void {
    const { id, sha256, notes } = this.#article;
    if (notes.sha256 !== undefined && notes.sha256 !== sha256) {
      this.#tell(['sha256'], `is not that of the text, which is ${sha256}`);
    }
    if (notes.datePublished !== undefined && !id.startsWith(`${notes.datePublished}-`)) {
      this.#tell(['datePublished'], `${notes.datePublished} is not the date in the folder's name`);
    }
    this.#checkUnique('actors', notes.actors);
    this.#checkUnique('statements', notes.statements);
    for (const [i, actor] of notes.actors) this.#checkActor(actor, ['actors', i]);
    for (const [i, statement] of notes.statements)
      this.#checkStatement(statement, ['statements', i]);
    if (notes.whole) this.#checkNoEmptyCard();
  }

  #checkUnique(
    list: 'actors' | 'statements',
    items: readonly (readonly [number, { readonly id: string }])[],
  ): void {
    const seen = new Set<string>();
    for (const [i, { id }] of items) {
      if (seen.has(id))
        this.#tell([list, i, 'id'], `another of the ${list} has this id`, {
          [list === 'actors' ? 'actor' : 'statement']: id,
        });
      seen.add(id);
    }
  }

  #checkActor(actor: NotesActor, path: JsonPath): void {
    this.#anchor(actor.evidence, [...path, 'evidence'], { actor: actor.id });
    for (const [n, form] of actor.alternateName.entries()) {
      if (this.#writes(form)) continue;
      const message = `the article never writes “${clip(form, SHOWN)}”`;
      this.#tell([...path, 'alternateName', n], message, { actor: actor.id }, form);
    }
    if (!formsOf(actor).some((form) => this.#writes(form))) {
      const message = 'the article writes neither this name nor an alternateName';
      this.#tell([...path, 'name'], message, { actor: actor.id }, actor.name);
    }
  }

  #checkStatement(statement: NotesStatement, path: JsonPath): void {
    const subject = subjectOf(statement);
    const span = this.#anchor(statement.text, [...path, 'text'], subject);
    for (const [n, actor] of statement.about.entries()) {
      this.#checkActorKnown(actor, [...path, 'about', n], subject);
    }
    if (statement.type === 'Passage') this.#checkPassage(statement, path);
    else this.#checkSpoken(statement, path, span);
  }

  #checkSpoken(statement: Spoken, path: JsonPath, text: Span | undefined): void {
    const { type, spokenBy, reportedBy, dateCreated } = statement;
    const subject = subjectOf(statement);
    if (text && this.#isQuoted(text) !== (type === 'Quotation')) {
      const message =
        type === 'Quotation'
          ? 'these words do not stand between one pair of quotation marks'
          : 'these words stand between quotation marks: a Quotation?';
      this.#tell([...path, 'text'], message, subject);
    }
    const attribution = this.#anchor(statement.attribution, [...path, 'attribution'], subject);
    if (type === 'Quotation' && text && attribution && overlap(text, attribution)) {
      this.#tell([...path, 'attribution'], 'is part of the quotation itself', subject);
    }
    this.#checkActorKnown(spokenBy, [...path, 'spokenBy'], subject);
    if (
      reportedBy !== undefined &&
      !this.#article.notes.actorIds.has(reportedBy) &&
      !this.#writes(reportedBy)
    ) {
      const message = `“${clip(reportedBy, SHOWN)}” is no actor, and the article never writes it`;
      this.#tell([...path, 'reportedBy'], message, subject, reportedBy);
    }
    if (dateCreated !== undefined && dateCreated > (this.#article.notes.datePublished ?? '~')) {
      this.#tell([...path, 'dateCreated'], `${dateCreated} is after the article's date`, subject);
    }
  }

  #checkPassage(passage: Passage, path: JsonPath): void {
    for (const [n, id] of passage.about.entries()) {
      const forms = this.#forms.get(id);
      if (forms?.some((form) => this.#writes(form, passage.text.exact)) ?? true) continue;
      this.#tell(
        [...path, 'about', n],
        `the passage writes no name of “${id}”`,
        subjectOf(passage),
      );
    }
  }

  #checkNoEmptyCard(): void {
    const { actors, statements } = this.#article.notes;
    const shown = new Set<string>();
    for (const [, statement] of statements) {
      for (const id of statement.about) shown.add(id);
      if (statement.type !== 'Passage') shown.add(statement.spokenBy);
    }
    for (const [i, { id }] of actors) {
      if (shown.has(id)) continue;
      this.#tell(['actors', i], 'has no statement and no passage: the card would be empty', {
        actor: id,
      });
    }
  }

  #checkActorKnown(id: string, path: JsonPath, subject: Subject): void {
    if (this.#article.notes.actorIds.has(id)) return;
    this.#tell(path, `“${id}” is none of the actors`, subject);
  }

  #isQuoted({ start, end }: Span): boolean {
    this.#effort.spend(this.#quoted.length);
    return this.#quoted.some((quoted) => quoted.start <= start && end <= quoted.end);
  }

  #writes(form: string, text = this.#article.articleBody): boolean {
    this.#effort.spend(text.length);
    return writesName(text, form);
  }

  /** The anchor's span, or undefined after telling why there is none. */
  #anchor(selector: TextQuoteSelector, path: JsonPath, subject: Subject): Span | undefined {
    const { articleBody } = this.#article;
    this.#effort.spend(2 * articleBody.length);
    const anchoring = anchorText(articleBody, selector);
    if (anchoring.state === 'found') return anchoring.span;
    const shown = `“${clip(selector.exact, SHOWN)}”`;
    if (anchoring.state === 'ambiguous') {
      const message = `${shown} stands there more than once: add a prefix or suffix`;
      this.#tell(path, message, subject);
    } else if (anchoring.state === 'missing') {
      this.#tell(path, `${shown} does not stand in the article`, subject, selector.exact);
    } else {
      const message = `${shown} stands there, but not between this prefix and suffix`;
      this.#tell(path, message, subject, quoteOf(selector));
    }
    return undefined;
  }

  /** @param wanted Words whose nearest likeness in the article helps to see what is wrong. */
  #tell(path: JsonPath, message: string, subject: Subject = {}, wanted?: string): void {
    const nearest = wanted !== undefined && !this.#problems.full && this.#nearest(wanted);
    this.#problems.add({
      article: this.#article.id,
      path,
      message,
      ...subject,
      ...(nearest && { nearest }),
    });
  }

  #nearest(wanted: string): { text: string; start: number } | undefined {
    const { articleBody } = this.#article;
    this.#effort.spend(NEAREST_EFFORT * articleBody.length);
    const span = nearestText(articleBody, wanted);
    return span && { text: articleBody.slice(span.start, span.end), start: span.start };
  }
}

function formsOf({ name, alternateName }: NotesActor): readonly string[] {
  return [name, ...alternateName];
}

function subjectOf(statement: NotesStatement): Subject {
  const actor = statement.type === 'Passage' ? statement.about.join(', ') : statement.spokenBy;
  return { statement: statement.id, actor };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
