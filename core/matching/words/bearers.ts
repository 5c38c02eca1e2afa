/** Words beside a bare surname that tell whose it is. Regular expressions, folded. */

/** Straight before it, of people who are not in politics: "the goalkeeper Doe". */
export const PRIVATE_ROLES: readonly string[] = [
  '(student|coach|goalkeeper|midfielder|defender|striker|quarterback|swimmer|gymnast|singer|actor|painter)s?',
  'actress|sculptor|pianist|violinist|composer|architect|poet|novelist|author|blogger|judge|attorney',
  'sheriff|sergeant|captain|pastor|rabbi|nurse|teacher|professor|prof|researcher|historian|engineer',
  '(torwart|torhuter|sturmer|schauspieler|autor|richter|anwalt|architekt|maler|sanger|komponist)(in)?',
  '(lehrer|schuler|fussballer|handballer|mittelfeldspieler|verteidiger|pfarrer|trainer|professor)(in)?',
  'entraineur|gardien|ecrivain|acteur|actrice|peintre|joueur|entrenador|portero|actriz|allenatore|attrice',
  'trener(a|em|owi|ka)?|bramkarz(a|em)?|sedzia|aktorka|pisarz(a)?|student(ka|ki)',
  '(студент|тренер|вратар|защитник|нападающ|доцент|профессор|судь|адвокат|следовател|учител)[а-я]{0,3}',
  '(писател|журналист|поэт|актер|актрис|певец|певиц|художник|блогер|футболист|хоккеист)[а-я]{0,4}',
  '(гимнаст|майор|капитан|лейтенант|сержант|ученик|школьник|инженер|врач|архитектор)[а-я]{0,4}',
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

/**
 * What stands before a surname within a sentence with a capital and is no given name: titles, countries
 * and people. Beginnings of words.
 */
export const ROLES_BEFORE: readonly string[] = [
  'pres|prez|pras|pred|pre[sm]',
  'chancel|cancel|cancil|kanc|kans|kanz|bundes|exk|altk|ex-',
  'premi|minist|secret|sekret|general|gener|comrade|tsar|czar|dictat|dyktat|diktat|leader|lider|autocr|despot|tyran|spokes|port[ae]',
  'rzecz|mluv|hovor|senor|senhor|signor|herr|frau|mist|mr|mrs|ms|miss|madam|mons|gospo|pan|doc|prof|sir|king|emper|mutti|mama',
  'bask|basb|cumhur|sozcu|devlet|kepala|tong|thu|ong|ba$',
  'rus|ros|german|niem|nemec|nemac|nemsk|alem|allem|tedesc|belar|bialor|bielor|kreml|krem|mosk|mosc|minsk|berlin|ukrain|ussr|soviet|european|west',
  'putin|lukas|peskov|merkel|trump|biden|obama|macron|xi$|orban|bush|schroder|hollande|sarkozy|zelen|hitler|stalin',
  'президент|прэзід|председ|прем|министр|секретар|сакрат|генерал|товарищ|царь|диктат|дыктат|лидер|лідэр|лідер|глав|господ|госпож|пан|батьк|бацьк|канцл|вожд',
  'рос|рус|расе|герман|нем|нім|ням|белар|белор|білор|кремл|крамл|москв|маскв|минск|мінск|украин|україн|украін|ссср|фрг|европ|запад|турц|туреч',
  'путин|путін|пуцін|лукаш|песков|меркел|трамп|байден|обам|макрон|зелен|орбан',
  'προεδρ|καγκελ|κυρι',
];
