/**
 * Frequent function words of languages in Latin script: enough to tell, from a sentence or two, in
 * which language an abbreviation or an inflected form stands. After a star: letters which no other of
 * these languages has.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for with on was by from has have are it as at his said who not be',
  de: 'der die das und den dem von mit ist nicht auf für im eine zu des ein sich als auch nach um',
  fr: 'le la les des et du une est dans pour que au aux sur par un qui en de il avec ne',
  es: 'el la los las del y que en una por con para se su al de un no lo es tras más según hacia hasta ante',
  pt: 'o os do da dos das em um uma que não com para no na e ao de é por se',
  it: 'il la di che del della e un per in non gli con sono nel dal alla è ha le una',
  ro: 'și în la de a cu pentru din pe nu care este prin al ale că toată toate sau un o *ț *ţ *ș',
  nl: 'de het een van en is dat op te in voor niet met zijn aan door uit naar mijn bij ook als om over binnen wordt',
  sv: 'och att det som en är av för på till med inte ett i har den om',
  da: 'og at det som en er af for på til med ikke et i har den om av',
  pl: 'w i z na się nie do że jest o po od za przez jak ale to przy oraz dla ze we ten wielkiej *ł *ą *ę *ś *ż *ź',
  cs: 'a v se na že je s z do o k si by pro ve jako za po od které byl *ř *ě *ů',
  sk: 'a v sa na že je s z do o k si by pre vo ako za po od ktoré bol',
  sl: 'in je v se na da za so ki z po s pri pa ne bi ter kot bo',
  hr: 'i je u se na da za su od s koji o ne iz će kako te što bi',
  lt: 'ir yra kad su į iš buvo bei ar tai dėl apie kaip už po savo prie nes turi *ė *į *ų',
  lv: 'un ir ar no par uz kas bet ka kā pēc tas pie arī nav nekā bija *ķ *ļ *ņ *ģ',
  et: 'ja on ei et see oma kui ka oli mis ning selle aga',
  fi: 'ja on ei että se oli ovat mutta myös kun kanssa joka',
  hu: 'a az és hogy nem is egy volt ez meg már de csak *ő *ű',
  tr: 've bir bu için ile da de olarak daha çok gibi olan sonra kadar *ğ *ı',
  sq: 'dhe në të për me një është nga e i që se',
};
