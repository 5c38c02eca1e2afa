/**
 * Starts of words of political news, folded: where one stands near, a name that is also a place or a
 * plain word speaks of politics. Regular expressions.
 */
export const POLITICS: readonly string[] = [
  // Countries, people, organisations
  'russ(?!ian (food|resta|doll|art|style|hist))|r[ou]s(j|y[js]|ij|k[aeiouy]|s[kij]|land|o\\b|a\\b|ia\\b|ya)|ryss|vena[jl]|oros|krievi',
  'u[kc]r|kiev|kyi?v|kij[ou]w|bela?o?ru|b(ia|ie)lor|minsk|sovi?et|sowjet|[jy]?el[tlc]?[sz]in|gorba|stalin',
  'odzval|ag+res|e[ck]onom|(podaje|pro|des|mowi) kreml|reag[aio]|react|(?<![a-z] )[ck]reml[a-z]*: (?!bil|tick|godz|orar|hora|open|visit|hours)|[ck]om+unis|de[ck]i[sdz]|decyz|entsch[ei]|beslis|beslut|rozhod|z?elensk|trump|biden|obama|macron|na[vw]aln|med[vw]ed|p[uo][ue]?tin|pesko|lukash|washington|white house|bruss?el|nato\\b|kgb|fsb|nsa\\b|cia\\b|tass\\b|novosti|gazprom',
  'niem|nemec|deutsch|german|brit[ai]|ameri[ck]|franc|chin|polsk|georgi|crime|krim|[ct]?[sc][hz]e[ck][zhn]',
  // Offices
  'pre[sz][iy]?d|predse|prasid|elnok|baskan|gouv?ern|govern|gobiern|reg(ier|jer|ering)|rzad|vlad[aey]\\b|hallitu|korman|pemerint',
  'minist|chancel|cancell|kan[cz]l|senat|parl[ai]|embass|botsch|ambas|envoy|spok|sprech|por(tav|ta-v|te-p)|rzecz|mluv|hovor',
  'tal[eu]?s[pm]|woordv|szoviv|sozcu|juru bic|predst|glasn|tisko|tiedot|advis|aide|insider|official|press s|leader|lider|re[gz]im|di[ck]tat|oligar',
  // What politics does
  'san[ckz][tcsi]|poli(ti|ty|cy)|siyas|diplom|propag|de[sz]inf|disinf|nego[ctz]|verhand|gespra|talks?\\b|treat[yi]|summit|gipfel',
  'ele[ckz][tc]|elezi|wahl|wybor|volb|referend|demo[ck]r|wars?\\b|krieg|wojn|valk|guerr|sava[st]|inva[sz]|milit|troops|army\\b|weapon',
  'nu[ck]l|missile|drone|intelli|spies|spy\\b|hack|[ck][iy]ber|[cs]en[sz]ur|agenc|agents? (of|for)|opp?o[sz]i|protest|dissid|[ck]rit[iy]|krytyk',
  'sa(id|ys)\\b|announ|promis|advi?ert|denie|warn|claim|confirm|declar|erklar|sagte|teilte|meld|interv|medi[aj]|troll|ini[ctz]i?[aj]',
  'suppo|unterst|stott|pod?p[io]r|wspier|sout[ei]|apoy|appogg|rebel|separat|at?ta[ckq]|angrif|besch|acc?us|threat|droh|minacc|menac|amenaz',
  'zapad|einfl|western|occident|ally|alli[ae]|power\\b|influ|backed|rule\\b|internet|grip\\b|sources?\\b|quellen|europ',
  // The Kremlin as one that acts
  'krem?l(in)?-(part|fund|align|contr|conn|freun|koz)|(pro|anti|contra|ex)-krem|na kremlu',
  '(podle|selon le|laut|volgens het|(according|message|letter|close|loyal) to the) krem',
  'кремл(ь|е) ([нв]е |уже )?(?!(был|сто|наход|распол|вид|выгл|окруж|возвыш|укра|стро|постр|сохр|предст|явл|зан|вкл|прои|прох|дом|пор|зажг|звуч)[а-я]*)[а-яіїє]{2,}(л|ет|ит|ют|ат|ят|ає|че|в|ить|л?[аи]сь)(?![а-яіїє])',
  '(для|деистви|решени|позици|интерес|цел[иь]|мет[аи]|планы|стратег|сценар|рук[аиу]|намерен|рупор|ставлен|враг|угроз|приказ|принадлеж|подконтр|удобн|выгодн|повален|письм|сигнал|близк|агент)[а-я]*( в| к| до| для)? кремл',
  'krem?l(in)?.s (?!(wall|tower|dome|cath|muse|armou|gate|bell|pala|churc|red|squa|grou|gard|spass|star|clock))',
  'krem?lin ((?!(locat|surr|situ|wall|forti|illum|ligh|decor|resto|visi))[a-z]+(ed|ent|ook|ought|ave|old)|does|did|will|would|could|may|must|should|has|had|wants?|hopes?|plans?|orders?|keeps|seeks|vows|blames|rejects|rules out|line)\\b',
  'krem?lin is (?!(stand|tower|overl|amaz|stun|awe))[a-z]+ing\\b',
  // Cyrillic
  'рос|рус[икс]|расе|укра|ки[еі]в|києв|кіе|м[иі]нск|б[еі]л[ао]р|ссср|совет|радян|п[уе]т[иі]н|пуцін|п[еє]сков|пяск|лукаш|зелен|байден|трамп|обам|макрон|навальн|медвед|сталин|ельцин',
  'през[иі]д|прэзід|председ|засед|госдум|закон(?!ч)|совещ|прем.?[єье]р|прав(ит|ля)|ур[яа]д|влад[аиуіы]|улад|влас[тц]|м[иі]н[иі]ст|канцл|представ|прэс|прес|заяв|сообщ|отмет|к[ао]за[лв]|говор|счита|ответ|объяв|подтвер|назва',
  '(?<![а-я] )кремль: |к[ао]м[уі]н[иі]с|р[еі]ш(ен|ил)|санкц|п[оа]л[иі]т|д[иы]плом|пер[ае](го|мо|га)в|сам+[иі]т|в[иы]б[оа]р|во[йе]н|в[іа]йн|войск|втор[жг]|агрес|оруж|ядерн|ракет|нато|оп+оз|апаз|протест|пропаг',
  'р[еэ]ж[иы]м|л[иі]д[еэ]р|стран|кра[їі]|сша|зап[ао]д|захад|захід|[еєэ][вў]роп|под+ер|подкр|п[іа]дтр|обвин|звин|атак|к[иі]бер|интер',
  'меди[ая]|сми\\b|ін[іи]ц|иниц|кр[иы]м|чечен|герман|н[ія]меч|брит|америк|источн|джерел|крыніц|ол[иі]г|ценз|указ|м[зи][сд]\\b|безоп|безпек|бяспек',
];
