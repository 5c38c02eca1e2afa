/** Surnames of authors: in references a surname is hardly ever that of somebody in the news. */

/** Words after a surname that show an author, not somebody in the news: "et al.", "(Roe, 1999)". */
const AUTHOR = /^(?:,| and| &)? (?:et al\b|colleagues\b|co-?workers\b)|^,? (?:19|20)\d\d[a-z]?[);]/;
/** The names of one reference, given names left out: ", Doe, Loe & Poe, 2001". */
const coAuthors = () =>
  /^(?:, [\p{L}'’-]+)*,? & \p{Lu}[\p{L}'’-]+,[^\n]{0,60}?(?:19|20)\d\d[a-z]?[,;)]/u;
/** "Roe, R., Doe, D., & Poe, P.": another author with initials right before or after these. */
export const authorBefore = () => /\p{Lu}\., (?:& |and )?$/u;
export const authorAfter = () => /^, (?:& |and |\p{Lu}[\p{L}'’-]+, \p{Lu}\.)/u;
const REFERENCE_REACH = 120;
/** ", A. B. Doe, and C. Roe, Appl. Phys. Lett. 97" */
const nextAuthor = () => /^,? (?:and |& )?(?:\p{Lu}\. ?)+\p{Lu}\p{Ll}/u;
const JOURNAL =
  /\b(?:Phys|Lett|Proc|Rev|Chem|Trans)\. [\w. ]{0,20}\d|\b(?:arXiv|IEEE|doi)\b|\b(?:vol|pp)\. ?\d/;

/** Whether a surname that ends here, initials before it, stands in a reference. */
export function isInReference(text: string, end: number): boolean {
  const after = text.slice(end, end + REFERENCE_REACH);
  return nextAuthor().test(after) && JOURNAL.test(after);
}

/** Whether a surname that ends here stands as an author's. */
export function isAuthor(text: string, end: number): boolean {
  const after = text.slice(end, end + REFERENCE_REACH);
  return AUTHOR.test(after) || (after.includes('&') && coAuthors().test(after));
}
