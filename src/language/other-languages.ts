/**
 * Common function words of languages that have no lexicon, so that a text in one of them is not taken
 * for its neighbour that has: Danish shares "for" and "at" with English, Dutch "is", "of" and "we".
 */
export const otherLanguages: Readonly<Record<string, string>> = {
  cs: 'a v na se že je s o které nebo jsou pro ale jako tak vám vás našich můžete jak pokud více také aby podle',
  da: 'og at i er det en til på vi af for med dig du vores kan ikke som om den har din hvordan eller når',
  es: 'de la que el en los se del las un por con no una su para es al lo como más o pero sus nuestro usted puede',
  fi: 'ja on ei että se hän ovat joka voit sinun tai mutta kuin myös meidän käytämme sekä olet kaikki tämä',
  hu: 'a az és hogy nem is egy ez meg csak vagy mint ki kell azt ha van lehet ön ezek minden számára',
  it: 'di che la il un per non sono con mi ti ha lo le una gli come più o ma del della nostro puoi questo',
  nb: 'og at i er det en til på vi av for med deg du våre kan ikke som om den har din hvordan eller når',
  nl: 'de het een en van te dat die in is op aan met voor niet zijn je we wij onze u uw om of als kunt dit ook naar',
  pl: 'i w na z do się jest nie to że o jak za od po dla ale przez oraz lub są naszej możesz aby te',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao nosso você pode sua',
  ro: 'de la si in cu pe un o nu care sa pentru din este sunt ca mai sau prin noastre puteti acest',
  sv: 'och att i är det en till på vi av för med dig du våra kan inte som om den har din hur eller när',
  tr: 've bir bu da de için ile çok daha olarak ne gibi kadar en veya sizin siz olan bizim bunu',
};
