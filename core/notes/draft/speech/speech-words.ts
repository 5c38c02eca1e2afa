/** How a language says that somebody said something. Lower case; a star stands for any ending. */
export interface SpeechWords {
  /** Finite forms and participles of verbs of saying. */
  readonly verbs: string;
  /** "according to": the speaker follows. */
  readonly accordingTo: string;
  readonly he: string;
  readonly she: string;
  readonly it: string;
  /** A name after one of these is nobody who speaks ("a member of the Harbour Board said"). */
  readonly prepositions: string;
  /** What is said comes after these: names in it do not say it. */
  readonly that: string;
  /** Words between marks after one of these are a name or an insinuation, not what somebody said. */
  readonly soCalled: string;
}

const ENGLISH: SpeechWords = {
  verbs: `said says say saying told tells telling added adds adding asked asks asking replied replies answered
    answers wrote writes writing tweeted posted stated states stating declared declares announced announces
    argued argues arguing warned warns warning insisted insists explained explains noted notes claimed claims
    stressed stresses remarked commented concluded continued recalled admitted acknowledged conceded complained
    joked quipped shouted cried whispered promised vowed urged called calls calling described describes
    describing dismissed dismisses denounced branded labelled labeled demanded responded reiterated emphasized
    emphasised pledged confirmed testified observed predicted boasted pleaded exclaimed muttered spoke agreed disagreed countered`,
  accordingTo: 'according to|in the words of',
  he: 'he',
  she: 'she',
  it: 'it they',
  prepositions:
    'of for from in at by with to on near against about between over under behind like than into',
  that: 'that whether if because',
  soCalled: 'so-called dubbed nicknamed named titled entitled headlined supposed',
};

const GERMAN: SpeechWords = {
  verbs: `sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont meinte meint teilte teilt schrieb
    schreibt fügte ergänzte kritisierte warnte warnt forderte fordert antwortete antwortet fragte fragt nannte
    nennt bezeichnete bezeichnet rief berichtete berichtet bestätigte versicherte kündigte behauptete hieß heißt
    sprach spricht mahnte lobte begründete erzählte erzählt`,
  accordingTo: 'laut|nach angaben von|nach den worten von|so',
  he: 'er',
  she: 'sie',
  it: 'es',
  prepositions: 'von vom für aus in im bei beim mit zu zum zur gegen über auf an am nach vor',
  that: 'dass daß ob weil',
  soCalled: 'sogenannte* genannt namens titel',
};

const FRENCH: SpeechWords = {
  verbs: `dit dis disait déclaré déclare déclarait affirmé affirme affirmait expliqué explique expliquait assuré assure
    estimé estime ajouté ajoute souligné souligne précisé précise indiqué indique raconté raconte répondu répond
    lancé lance dénoncé dénonce martelé martèle poursuivi poursuit conclu conclut prévenu prévient regretté
    regrette confié confie reconnu reconnaît insisté insiste écrit commenté commente rappelé rappelle résumé
    résume jugé juge plaidé plaide qualifié qualifie annoncé annonce promis soutenu soutient demandé demande
    exclame exclamé déplore déploré réagi réagit`,
  accordingTo: "selon|d’après|d'après",
  he: 'il',
  she: 'elle',
  it: 'on',
  prepositions: "de du des d’ d' pour à au aux en dans par avec chez sur contre vers",
  that: "que qu’ qu' si",
  soCalled: 'dit* soi-disant baptisé* nommé* intitulé* surnommé*',
};

const SPANISH: SpeechWords = {
  verbs: `dijo dice dijeron decía dicho afirmó afirma afirmado aseguró asegura asegurado declaró declara declarado
    explicó explica explicado señaló señala añadió añade agregó indicó indica sostuvo sostiene manifestó apuntó
    subrayó subraya destacó recordó advirtió advierte respondió responde preguntó comentó reconoció insistió
    concluyó criticó escribió calificó denunció lamentó prometió anunció contó`,
  accordingTo: 'según|de acuerdo con|en palabras de',
  he: 'él',
  she: 'ella',
  it: 'ello',
  prepositions: 'de del para en a al por con contra sobre ante hacia',
  that: 'que si',
  soCalled: 'llamad* denominad* titulad* apodad* supuest*',
};

const ITALIAN: SpeechWords = {
  verbs: `dice disse detto dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge sottolineato
    sottolinea scritto scrive commentato commenta ribadito concluso risposto osservato sostenuto assicurato
    avvertito ammesso chiesto annunciato denunciato definito ricordato precisato raccontato racconta`,
  accordingTo: 'secondo|a detta di|stando a',
  he: 'lui egli',
  she: 'lei ella',
  it: 'esso',
  prepositions:
    'di del della dello dei degli delle per in a al alla da dal dalla con contro su sul sulla',
  that: 'che se',
  soCalled: 'cosiddett* chiamat* intitolat* soprannominat*',
};

const PORTUGUESE: SpeechWords = {
  verbs: `disse diz dizia afirmou afirma declarou declara explicou explica acrescentou escreveu garantiu sublinhou
    destacou ressaltou respondeu comentou alertou frisou referiu contou defendeu criticou lembrou concluiu
    admitiu perguntou anunciou prometeu`,
  accordingTo: 'segundo|de acordo com|conforme|nas palavras de',
  he: 'ele',
  she: 'ela',
  it: 'isso',
  prepositions: 'de do da dos das para em no na por com contra sobre ao à pelo pela',
  that: 'que se',
  soCalled: 'chamad* denominad* intitulad* apelidad*',
};

const DUTCH: SpeechWords = {
  verbs: `zei zegt zeiden zeggen gezegd verklaarde vertelde vertelt schreef schrijft antwoordde benadrukte stelt stelde
    meldt meldde noemde noemt waarschuwt waarschuwde vroeg vraagt beloofde erkende`,
  accordingTo: 'volgens|aldus',
  he: 'hij',
  she: 'zij ze',
  it: 'het',
  prepositions: 'van voor uit in bij met door tegen over op aan naar',
  that: 'dat of omdat',
  soCalled: 'zogenaamde zogeheten genaamd getiteld',
};

const SWEDISH: SpeechWords = {
  verbs: `sade säger sa berättar berättade förklarar förklarade skriver skrev svarade svarar menar tillade tillägger
    uppger framhöll kallade varnade frågade`,
  accordingTo: 'enligt',
  he: 'han',
  she: 'hon',
  it: 'det',
  prepositions: 'av från för i på till vid om med mot',
  that: 'att om',
  soCalled: 'kallade kallad* titeln',
};

const DANISH: SpeechWords = {
  verbs: `sagde siger sa sier fortæller fortalte forklarer forklarede skriver skrev svarede svarer mener tilføjede
    tilføjer udtalte kaldte advarede spurgte`,
  accordingTo: 'ifølge|i følge',
  he: 'han',
  she: 'hun',
  it: 'det',
  prepositions: 'af fra for i på til ved om med mod',
  that: 'at om',
  soCalled: 'såkaldte kaldet titlen',
};

const POLISH: SpeechWords = {
  verbs: `powiedział* powiedzieli mówi mówił* stwierdził* oświadczył* dodał* dodaje podkreślił* podkreśla zaznaczył*
    ocenił* napisał* odpowiedział* przekazał* poinformował* wyjaśnił* zapewnił* przyznał* ostrzegł* zapytał*
    nazwał* skomentował* tłumaczy tłumaczył* twierdzi twierdził* zauważył* apelował* zapowiedział*`,
  accordingTo: 'według|zdaniem|jak twierdzi|w opinii',
  he: 'on',
  she: 'ona',
  it: 'ono',
  prepositions: 'z ze od do dla w we na o przez przy za przed przeciw',
  that: 'że czy iż',
  soCalled: 'tzw zwan* nazwan* tytułem',
};

const CZECH: SpeechWords = {
  verbs: `řekl* uvedl* dodal* napsal* prohlásil* sdělil* odpověděl* vysvětlil* zdůraznil* upozornil* označil* míní
    tvrdí říká doplnil* varoval* zeptal*`,
  accordingTo: 'podle',
  he: 'on',
  she: 'ona',
  it: 'ono',
  prepositions: 'z ze od do pro v ve na o při za před proti s',
  that: 'že zda',
  soCalled: 'tzv takzvan* nazvan*',
};

const RUSSIAN: SpeechWords = {
  verbs: `сказал* говорит говорят говорил* заявил* заявляет отметил* отмечает подчеркнул* подчеркивает подчёркивает
    добавил* пояснил* объяснил* рассказал* рассказывает сообщил* сообщает написал* пишет ответил* спросил*
    считает уверен* напомнил* признал* предупредил* указал* утверждает утверждал* назвал* уточнил* полагает
    прокомментировал* заключил* пообещал* возразил* воскликнул* объявил* призвал* произнес* произнёс*`,
  accordingTo: 'по словам|по мнению|по утверждению|согласно|цитирует',
  he: 'он',
  she: 'она',
  it: 'оно они',
  prepositions: 'в во на от из для о об обо с со у к по за при про против перед',
  that: 'что чтобы будто ли',
  soCalled: 'называем* якобы названием заголовком',
};

const UKRAINIAN: SpeechWords = {
  verbs: `сказав* сказала сказали каже кажуть говорить заявив заявил* заявляє зазначив зазначил* підкреслив підкреслил*
    наголосив наголосил* додав додал* пояснив пояснил* розповів розповіл* повідомив повідомил* написав написал*
    відповів відповіл* вважає нагадав нагадал* визнав визнал* попередив попередил* назвав назвал* стверджує
    уточнив уточнил* запитав запитал*`,
  accordingTo: 'за словами|на думку|згідно з|цитує',
  he: 'він',
  she: 'вона',
  it: 'воно вони',
  prepositions: 'у в на від з із зі для про до за при проти перед',
  that: 'що щоб чи',
  soCalled: 'зван* нібито назвою',
};

const BELARUSIAN: SpeechWords = {
  verbs: `сказаў сказал* кажа кажуць заявіў заявіл* адзначыў адзначыл* падкрэсліў падкрэсліл* дадаў дадал* паведаміў
    паведаміл* напісаў напісал* растлумачыў растлумачыл* адказаў адказал* лічыць назваў назвал* расказаў
    расказал* папярэдзіў папярэдзіл*`,
  accordingTo: 'паводле слоў|па словах|на думку',
  he: 'ён',
  she: 'яна',
  it: 'яно яны',
  prepositions: 'у ў на ад з са для пра да за пры супраць перад',
  that: 'што каб ці',
  soCalled: 'зван* нібыта назвай',
};

const TURKISH: SpeechWords = {
  verbs: `dedi diyor diyerek demişti söyledi söylüyor belirtti açıkladı ekledi konuştu vurguladı kaydetti yazdı sordu
    yanıtladı uyardı diye şeklinde ifadesini ifadelerini sözlerini`,
  accordingTo: 'göre',
  he: 'o',
  she: 'o',
  it: 'o',
  prepositions: '',
  that: 'ki',
  soCalled: 'sözde adlı isimli',
};

/** By language; what is not here is taken for English. */
const BY_LANGUAGE: Readonly<Record<string, SpeechWords>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  nl: DUTCH,
  sv: SWEDISH,
  da: DANISH,
  pl: POLISH,
  cs: CZECH,
  ru: RUSSIAN,
  uk: UKRAINIAN,
  be: BELARUSIAN,
  tr: TURKISH,
};

/** Undefined for languages whose words are not known here. */
export function knownSpeechWords(language: string): SpeechWords | undefined {
  return Object.hasOwn(BY_LANGUAGE, language) ? BY_LANGUAGE[language] : undefined;
}

export function speechWordsOf(language: string): SpeechWords {
  return knownSpeechWords(language) ?? ENGLISH;
}
