/** Words beside a bare surname that tell whose it is. Regular expressions, folded. */

/**
 * Straight before it, of people who are hardly in politics: "the goalkeeper Doe". Whole words in the
 * nominative: "тренер Иванова" may be the trainer of Ivanov.
 */
export const PRIVATE_ROLES: readonly string[] = [
  'student|coach|goalkeeper|midfielder|striker|quarterback|swimmer|gymnast|singer|actor|actress|painter',
  'architect|novelist|judge|attorney|pastor|nurse|teacher|professor|prof|acteur|actrice|peintre|gardien',
  '(torwart|torhuter|sturmer|schauspieler|richter|rechtsanwalt|maler|lehrer|schuler|trainer|pfarrer)(in)?',
  '(fussball|hand)baller|mittelfeldspieler|trener|bramkarz',
  'студент(ка)?|тренер|вратарь|доцент|профессор|судья|учени(к|ца)|школьни(к|ца)|гимнаст(ка)?|футболист(ка)?',
  'хоккеист(ка)?|майор|капитан|лейтенант|блогер',
];

/** Straight after it: firms and families. */
export const FIRMS: readonly string[] = [
  'gmbh',
  'ag',
  'kg',
  'ohg',
  'inc',
  'llc',
  'ltd',
  'corp',
  '(&|und|and|et|y|e) (co|cia|cie|partner|partners|sohne|sons|associates)',
  'brothers',
  'rechtsanwalt*',
];
