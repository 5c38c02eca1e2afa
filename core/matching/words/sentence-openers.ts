/**
 * Words with which sentences often start, and which so stand with a capital before a surname: the set
 * of given names is written so that it takes none of them for one by chance. Build time only.
 */
export const SENTENCE_OPENERS: Readonly<Record<string, string>> = {
  be: 'калі што гэта таксама пасля цяпер учора сёння заўтра раней паводле чаму дзе хто яшчэ толькі нават каб пры пра над праз супраць замест акрамя паміж калісьці',
  bg: 'това той не но за на по ако след те да от според тя ще при като президентът когато няма през как ти всички до тези може много то всеки защото ние сега хората така вероятно защо утре дори',
  cs: 'na je to ale podle když po jak ve při pro za proto od tento do dobrý dnes můžete pak tak jsem takže mám ano jen jsou toto kromě další protože první byl tyto během poté proč kdy včera zítra dokonce pokud tedy',
  da: 'hvorfor hvornår går dag mod uden hvis fordi',
  de: 'die ich wir der das er du in es im wenn ein nach mit und diese auch bei für am eine aber als wie so was auf da von dies doch seit um während bitte zu warum wann gestern jetzt sogar laut gegen ohne weil',
  el: 'το οι θα σε επίσης κύριε από στο ωστόσο για με δεν στην τα είναι αυτό κατά στις σύμφωνα εάν την πιστεύω στα μετά θεωρώ πρέπει έτσι όσον εδώ σήμερα στη αν όπως αυτή τέλος ως γιατί πώς χθες αύριο τώρα ακόμη πριν χωρίς επειδή',
  en: 'fighting beyond facing defying stopping understanding inside behind between toward towards picture interested decided billion millions thousands hundreds many change changes the we you they he this and if but she there as when what for on after my according at that please how with one no these is then all now by well some his while about against amid before besides both despite instead like meanwhile once only perhaps soon though today tomorrow unless until where whether who will without yesterday yet statement criticism stop ask tell letter meeting talks call blame anti ex former new old young poor dear crazy evil',
  es: 'cuando qué cómo ayer hoy mañana ahora pero también incluso según después contra sin mientras luego así entonces',
  et: 'kui ja see ma aga ta et nii kas ka nüüd siis ei meie kuid samas seda mis lisaks näiteks seega samuti üks nad kõik nagu minu või need selle tema kuigi kuna lõpuks praegu me',
  fi: 'se mutta hän sen asiasta myös lisäksi vuonna nyt kun yhtiö hänen vaikka tämän yksi ne viime tällä esimerkiksi yhtiön näin uusi samalla kyseessä vuoden kaikki niiden siinä toinen sitä tosin kaksi tätä ennen laitteen aiemmin miksi miten eilen tänään huomenna vain jopa mukaan jälkeen vastaan ilman jos sitten juuri',
  fr: 'le il la les en mais nous pour ce un si une elle dans de cette vous merci des selon après au avec cela son ils par mon comment ces alors oui grâce plus que cependant pourquoi demain aussi seulement même contre sans pendant',
  hr: 'ovo ako iako prema nakon nije nisam ovaj kupio također predsjednik kao mislim još osim policija kad kada možda dok vrlo knjiga čak samo jedan kupila prije danas kako neki sve čini nema budući sada ipak jučer sutra ali protiv jer zatim',
  hu: 'az nem ez ha egy és azt én csak még ezt itt hogy úgy így már igen akkor miért nos mivel ezért minden nagyon bár amikor ennek ezek jó meg amennyiben van ezen nincs mert talán hogyan tegnap holnap szerint után előtt ellen nélkül közben végül ami',
  it: 'quando per come che quale qual nel quanto con gli di dove sono una dal anche dopo ogni tutti ci era queste alla cosa mentre nella oggi prima questa questo perché ieri domani ora solo persino',
  lt: 'kai kodėl kaip vakar šiandien rytoj dabar tačiau tik net pasak pagal apie prieš jei nors taip pat čia',
  lv: 'bet kā viņš tā tas vai lai pēc nu viņa savukārt tu tāpēc meitene mēs taču ar arī tad ir tāpat uz tur viņi tikai tomēr mani jau piemēram tagad turklāt tev vēl līdz proti viņas rīt saskaņā pret bez',
  nl: 'het hij dat een voor maar bij ook op met volgens ze ad dit zo door zij deze hoe toen iedereen zijn daarmee onder bondscoach drie niemand om tot twee verder wel waarom wanneer gisteren vandaag morgen alleen zelfs tegen zonder omdat daarom terwijl daarna',
  no: 'det men han vi og dette dei på når etter her så hun som då med ho nå mange til også slik derfor denne eit ingen dersom har både selv ved kva kanskje vil ikkje ikke',
  pl: 'nie mężczyzna kobieta kiedy czy może jest jeśli człowiek dwie chłopiec dziewczynka jego teraz ten jednak podczas dziecko gdy dla przez dziś nawet cztery mały przy bo jeszcze dlatego już potem są jej mimo większość wszyscy dlaczego wczoraj jutro także tylko według przed przeciw ponieważ więc',
  pt: 'os mas em não para segundo uma com ele por foi depois como há ao apesar entre esta além este eu só eles isto quem agora até também ainda assim desde hoje ontem pelo sem às amanhã porém enquanto então onde',
  ro: 'în după pe pentru cu din astfel președintele el dacă conform între prin potrivit dar mai acest această ca când și cel cele până premierul acesta cei ministrul începând aceasta deși dintre ea filmul aici anul cum azi mâine doar înainte fără apoi',
  ru: 'он это мы однако если ранее об кроме президент его так она также для согласно они во сейчас поэтому когда среди тем сегодня тогда глава таким затем этот что из эта теперь эти мне чтобы полиция почему завтра даже перед потому иначе руководитель женщина сторонники противники соратник коллеги критика',
  sk: 'keď vláda ak bol aj potom pri čo podľa len bolo bola ani ešte vtedy vo možno okrem preto pre napriek táto kým roku počas práve vtom až tieto keďže napokon boli neskôr všetko keby pred',
  sl: 'če tudi ko ker zaradi leta kot poleg ob še že toda vendar čeprav nekaj seveda res vse glede kljub pa prav ti verjetno ni morda sicer zdaj bil kar kmalu lahko medtem njegov prva prvi včeraj danes jutri celo brez',
  sr: 'predsednik takođe tokom među posle cilj lideri trenutno novi ona vojska oko taj visoki зашто како када јуче данас сутра сада али чак према након пре против јер зато док',
  sv: 'jag efter detta vid för ett denna hon och dess hennes dessa från genom när trots sedan till två vad bara deras fler fyra inte varför hur igår idag imorgon också även enligt före mot utan därför medan',
  tr: 'bu bir ama şimdi ancak beni hiç onun benim çünkü daha onu belki hem çok siz bana nasıl sonra artık biz ya annem aslında bütün yine öyle sana önce yani biraz bugün dün kız bazen bunlar yarın bile göre karşı eğer böylece ayrıca',
  uk: 'але він це вона як якщо ми про та коли вони однак що тому бо після чи проте також тоді мені тут тепер там адже крім сьогодні саме ця від його потім її усі тільки зараз вчора проти поки нині нарешті ані місто прихильники',
};
