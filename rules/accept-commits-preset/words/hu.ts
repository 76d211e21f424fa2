/** Hungarian; what each list means is told in `../wordings.ts`. */
export const hu = {
  all: 'összes, az összes, mind, mindet, minden, mindent, mindegyik, mindegyiket, valamennyi',
  training: `tanít*, betanít*, ai, mesterséges intelligenci*, modell, modellek, modelleket, modellt, modellje, modelljeink, modellünk, gépi tanulás*, nyelvi modell*, beszélgetések, beszélgetéseket, beszélgetéseim, adatfelhasználás*`,
  marketing: `marketing*, hirdet*, reklám*, hírlevél*, hírlevel*, ajánlatok, ajánlatokat, akciók, akciókat, kampány*, e mail, e mailek, újdonság*`,
  analytics: `statisztik*, analitik*, elemz*, elemez*, mérés*, látogatottságmérés*, használati adat*, diagnosztik*, hibajelentés*, teljesítmény*, telemetri*, telemetriá*`,
  personalisation: `személyre szab*, személyre szabás*, testreszab*, ajánlások, ajánlásokat, egyéni tartal*`,
  functional: `funkcionális*, kényelmi, videók, videókat, térképek, térképeket, beágyazott tartal*`,
};
