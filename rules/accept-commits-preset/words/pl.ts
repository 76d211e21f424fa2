/** Polish; what each list means is told in `../wordings.ts`. */
export const pl = {
  all: 'wszystko, wszystkie, wszystkich, wszystkim, całość',
  training: `trenowa*, trening*, szkoleni*, ai, model, modele, modeli, ulepsz* … (ai|modeli|modele|model), uczenie maszynowe, uczenia maszynowego, wykorzystanie danych, dane z czatu, rozmowy, rozmów`,
  marketing: `marketing*, reklam*, newsletter*, oferty, ofert, promocj*, nowości, e maile, maile, mailing`,
  analytics: `anality*, analiz*, statysty*, pomiar*, dane o użytkowaniu, danych o użytkowaniu, diagnosty*, raporty o (awariach|błędach), wydajnoś*, telemetri*`,
  personalisation: `personaliz*, spersonalizowan*, rekomendacj*, dopasowan*`,
  functional: `funkcjonaln*, wygod*, filmy, mapy, osadzone treści, treści (zewnętrzne|osadzone)`,
};
