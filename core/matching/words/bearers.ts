/** Words beside a bare surname that tell whose it is. Regular expressions, folded. */

/**
 * Straight before it, of people who are hardly in politics: "the goalkeeper Doe". Whole words in the
 * nominative: "тренер Иванова" may be the trainer of Ivanov.
 */
export const PRIVATE_ROLES: readonly string[] = [
  'student|coach|goalkeeper|midfielder|singer|actor|actress|painter|architect|judge|teacher|professor|prof',
  '(torhuter|schauspieler|richter|lehrer|schuler|trainer)(in)?',
  '(firma|familie|oma|opa|pfarrer|autohaus|weingut|[a-z]+(erei|praxis|kommissar|meister))',
  'врач|улица|пр\\.|просп\\.|ул\\.|пер\\.|село|деревня|станция|студент(ка)?|тренер|вратарь|доцент|профессор|судья|гимнаст(ка)?|футболист|хоккеист',
];

/** Straight after it: firms, families, places. */
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
  '(park|isd|street|road)',
];

/** Surnames of many people, none of them often in the news of today; build time only. */
export const COMMON_SURNAMES = `
Müller Schmidt Schneider Weber Meyer Meier Becker Hoffmann Bauer Klein Schwarz Zimmermann Huber Krüger Hartmann Krause
Lehmann Köhler König Walter Keller Schulze Neumann Иванов Петров Сидоров Смирнов Кузнецов Попов Васильев Козлов
Kowalski Nowak Smith`;
