/**
 * Starts of words of political news, folded: where one stands near, a name that is also a place or a
 * plain word speaks of politics. Regular expressions, by script.
 */
export const POLITICS: readonly string[] = [
  // Countries and capitals
  'russ(?!ian (food|restaurant|doll|art|style|history))',
  'r[ou]s(j|y[js]|ij|k[aeioyu]|s[kij]|land|o\\b|a\\b|ia\\b|un\\b|ya)',
  'ryss|vena[jl]|vene\\b|oros|krievi|rusko',
  'ukra|kiev|kyiv|kij[oeu]w|kyjev|belaru|bialor|belorus|biel?orus|minsk',
  'moscow (said|says|has|will|warn|deni|accus)',
  'sovi?et|sowjet|yeltsin|jelzin|jelcyn|eltsin|gorbac|gorbat|stalin|brezhn|lenin\\b',
  'zelen|selensk|trump|biden|obama|macron|erdogan|navaln|nawaln|medved|medwed|lavrov|lawrow',
  'washington|white house|casa blanca|casa bianca|maison[- ]blanche|wei(ss)?es haus|bialy dom|bruss?el',
  'nato\\b|otan\\b|kgb|fsb\\b|gru\\b|nsa\\b|cia\\b|g7\\b|g20\\b',
  // Offices
  'presid|prezid|prasid|prezyd|preseda|predsed|predsjed|elnok|baskan|tong thong',
  'govern|gouvern|gobiern|regier|regjer|regering|rzad|vlad[ayeiou]\\b|hallitu|korman|hukumet|pemerint',
  'minist|chancel|cancell?i|kan[cz]l|senat|parlam|parliam|embass|botschaf|ambas|envoy',
  'spokes|spok[eo]|spreche|portavo|porta-v|porte-p|rzeczn|mluvc|hovorc|talsp|talesp|talsm|woordv|szoviv|sozcu',
  'juru bic|predstavn|glasnog|tiskov|tiedott|purtator|adviser|aide|insider|official|press s',
  'leader|lider|führ|dirigent|regim|rezim|dictat|diktat|oligar|putin|poutin|poetin|peskov|pesko|lukash',
  // What politics does
  'sanct|sancion|sanzion|sankt|sankc|sanks|politi[ckqs]|polity|siyas|diplom|propagan|dezinf|disinf|desinf',
  'negoti|nego[cz]|verhand|gespra|talks?\\b|treat(y|ies)|summit|gipfel|cumbre|vertice|sommet',
  'elect|elezion|elecc|eleic|wahl(en|k)?|wybor|volb|referend|democra|demokra|autocra',
  'war\\b|wars\\b|krieg|wojn|valk|guerr|oorlog|haboru|savas|savats|invas|invaz|ceasef|militar|milit|troops|army\\b',
  'weapon|nuclear|nuklear|missile|drone|intelligen|spies|spy\\b|hack|cyber|censur|zensur|cenzur',
  'agenc|agents? (of|for)|tass\\b|interfax|novosti|gazprom|critic|kritik|krytyk|kritis|opposi|opozi|protest|dissid',
  'said\\b|says\\b|announc|denie|warn|claim|confirm|declar|erklar|sagte|teilte|meld',
  'zapad|western|occident|ally|allies|allian|power\\b|influen|inter(ven|fer)|backed|rule\\b|policy',
  'krem?l(in)?-(back|fund|link|align|friend|control|connec|spons|freund|nah|treu|kozel|gesteu|insid|sp)',
  '(pro|anti|contra|ex)-krem',
  'krem?l(in)?(.s)? (critic|foe|ally|line|plan|order|decree|orders|policy|pool|watch|source|deni|hop|want|has|had|will)',
  'interv[iy]|wywiad|entrevist|medi[aj]|troll|ini[cz][ji]a|initiat|iniciat|censur|sensur|crime|krim|cze[ck]z|[ct]s?che[ct]',
  'support|unterstutz|st[oø]tt|podpor|podpir|wspier|popier|sout[ei]|apoy|appogg|rebel|separat|attack|angrif|ata[ck]|ataqu|grip\\b',
  'obvin|oskarz|beschuld|anklag|acus|accus|kiber|kyber|internet|discontent|unrest|rall(y|ies)|demonstr|manifest',
  'krem?l(in)?.s (?!(wall|tower|dome|cathedral|museum|armou?r|gate|bell|palace|church|red|square|ground|garden|spassk|star|clock))',
  'krem?lin (?!(locat|surround|situat|wall|fortifi|illuminat|lighted|decorat|restor|visit))[a-z]{1,}(ed|ent|ook|ought|ave|old)\\b',
  'krem?lin (does|do|did|will|would|could|may|might|must|should|is (?!(stand|tower|overlook|amaz|stunn|awe))[a-z]+ing)\\b',
  'na kremlu|ucra|threat|droh|minacc|amenaz|menac|sources?\\b|quellen|zrodl|fuentes|fonti\\b|europ(?!e.s (most|best|larg))',
  'niem[ci]|nemc|nemec|deutsch|german|britt?[ia]|brit[ie]s|americ|amerik|fran[cz]|chin[ae]|kin[ae]|polsk|georgi|gruz',
  // Cyrillic
  'рос|рус(и|к|с)|расе|украин|україн|украін|укр|киев|київ|києв|кіе|минск|мінск|белар|белор|білор|ссср|совет|радян',
  'путин|путін|пуцін|песков|пєсков|пяск|лукаш|зелен|байден|трамп|обам|макрон|навальн|медвед|лавров|сталин|ельцин|горбач',
  'президент|прэзід|председ|прем.?[єье]р|прав(ит|ля)|уряд|урад|влад[аиуіы]|улад|власт|власц|министр|міністр|мініст|канцл',
  'представит|прэс|пресс|пресл|прес-|заяв|сообщ|отмет|сказа|казал|говор|считают|счита|ответ|объяв|подтвер|назва',
  'санкц|полит|політ|паліт|диплом|дыплам|перегов|перемов|перагав|догов|саммит|саміт|выбор|вибор|выбар|референд',
  'войн|війн|вайн|воен|военн|вайск|войск|війсь|вторж|агресс|агрес|оруж|ядерн|ракет|нато|оппоз|опоз|апаз|протест|пропаг',
  'режим|рэжым|лидер|лідер|лідэр|чинов|госуд|держав|дзярж|стран|краї|краін|сша|запад|захад|захід|европ|європ|эўроп|еўроп',
  'поддерж|подкреп|підтрим|падтрым|обвин|звинув|абвінав|атак|кибер|кібер|кібэр|интернет|сепарат|повстан|минист|демонстр',
  'интерв|меди[ая]|сми\\b|тролл|ботов|инициат|ініціат|крым|крим|чечен|герман|німеч|нямеч|брит|америк|франц|кита|польш|груз',
  'источник|джерел|крыніц|бюджет|газпром|олигарх|оліг|цензур|указ|мзс|мид\\b|безопасн|безпек|бяспек|совбез',
];
