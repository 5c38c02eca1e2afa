const TITLES: ReadonlySet<string> = new Set(
  `President Chancellor Minister Premier Mayor Councillor Councilor Councilwoman Councilman Alderman
  Senator Representative Governor Secretary Ambassador Commissioner Director Chairman Chairwoman Chair
  Chief General Colonel Captain Judge Justice Professor King Queen Prince Princess Pope Bishop Reverend
  Inspector Sheriff Treasurer Spokesman Spokeswoman Spokesperson Clerk Headteacher`.split(/\s+/u),
);

/** German writes titles with capitals, and in one word: Bundeskanzlerin, Regierungssprecher. */
const GERMAN =
  /^\p{Lu}\p{L}*(?:kanzler|präsident|minister|bürgermeister|sprecher|chef|direktor|sekretär|leiter|botschafter|kommissar|anwalt|anwält|richter|vorsitzende)(?:in|r|n)?$|^(?:Kanzler|Präsident|Minister|Bürgermeister|Sprecher|Direktor|Stadtrat|Stadträt|Richter)(?:in)?$/u;

/** Written with a capital at the start of a sentence, or always. */
const OTHERS =
  /^(?:президент|премьер|премьер-министр|министр|канцлер|глава|генерал|депутат|прем’єр|міністр|голова|прэзідэнт|міністр|cumhurbaşkanı|başbakan|bakan|président|présidente|ministre|presidente|presidenta|ministro|ministra|premier|prezydent|minister|prezident|ministr)$/iu;

/** Words that stand before a name without being part of it; what leads up to them is title too. */
export function isTitle(word: string): boolean {
  return TITLES.has(word) || GERMAN.test(word) || OTHERS.test(word);
}
