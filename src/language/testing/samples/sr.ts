import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Prihvati
      Prihvati sve
      Prihvati sve kolačiće
      Prihvatam
      Prihvatam sve
      Prihvatite sve
      Prihvati i zatvori
      Prihvati i nastavi
      Slažem se
      Slažem se i nastavljam
      Da, slažem se
      Saglasan sam
      Pristajem
      Dajem saglasnost
      Dozvoli
      Dozvoli sve
      Dozvoli sve kolačiće
      Dozvoljavam
      Omogući sve
      Uključi sve
      Izaberi sve i potvrdi
      Potvrdi sve
      U redu
      Razumem
      Da
      Nastavi
      Prihvati opcione kolačiće
      Prihvatam uslove korišćenja
      Dozvoli praćenje
      OK
      OK, razumem
      Da, podeli moje podatke
      Прихвати
      Прихвати све
      Прихвати све колачиће
      Прихватам
      Прихватам све
      Прихватите све
      Прихвати и затвори
      Прихвати и настави
      Слажем се
      Слажем се и настављам
      Да, слажем се
      Сагласан сам
      Пристајем
      Дајем сагласност
      Дозволи
      Дозволи све
      Дозволи све колачиће
      Дозвољавам
      Омогући све
      Укључи све
      Изабери све и потврди
      Потврди све
      У реду
      Разумем
      Да
      Настави
      Прихвати опционе колачиће
      Прихватам услове коришћења
      Дозволи праћење`,
    decline: `Odbij
      Odbij sve
      Odbij sve kolačiće
      Odbijam
      Odbijam sve
      Odbaci sve
      Ne prihvatam
      Ne prihvati
      Ne slažem se
      Ne pristajem
      Ne dozvoli
      Ne dozvoljavam
      Ne, hvala
      Ne
      Samo neophodni
      Samo neophodni kolačići
      Samo neophodno
      Isključivo neophodni kolačići
      Samo obavezni
      Prihvati samo neophodne
      Prihvati samo neophodne kolačiće
      Prihvati neophodne
      Dozvoli samo neophodne kolačiće
      Koristi samo neophodne kolačiće
      Koristi neophodne kolačiće
      Nastavi sa neophodnim kolačićima
      Samo tehnički neophodni
      Nastavi bez prihvatanja
      Nastavi bez saglasnosti
      Nastavi bez pristanka
      Zatvori bez prihvatanja
      Odbij neobavezne
      Odbij opcione kolačiće
      Odbij sve osim neophodnih
      Odbij i zatvori
      Odbij saglasnost
      Isključi sve
      Onemogući sve
      Ne koristi moje podatke
      Ne prodaji moje lične podatke
      Ne deli
      Ne prati
      Ne, samo neophodni
      Одбиј
      Одбиј све
      Одбиј све колачиће
      Одбијам
      Одбијам све
      Одбаци све
      Не прихватам
      Не прихвати
      Не слажем се
      Не пристајем
      Не дозволи
      Не дозвољавам
      Не, хвала
      Не
      Само неопходни
      Само неопходни колачићи
      Само неопходно
      Искључиво неопходни колачићи
      Само обавезни
      Прихвати само неопходне
      Прихвати само неопходне колачиће
      Прихвати неопходне
      Дозволи само неопходне колачиће
      Користи само неопходне колачиће
      Користи неопходне колачиће
      Настави са неопходним колачићима
      Само технички неопходни
      Настави без прихватања
      Настави без сагласности
      Настави без пристанка
      Затвори без прихватања
      Одбиј необавезне
      Одбиј опционе колачиће
      Одбиј све осим неопходних
      Одбиј и затвори
      Одбиј сагласност
      Искључи све
      Онемогући све
      Не користи моје податке
      Не продаји моје личне податке
      Не дели
      Не прати
      Не, само неопходни`,
    manage: `Podešavanja
      Podešavanja privatnosti
      Napredna podešavanja
      Prilagodi
      Prilagodite izbor
      Izmeni podešavanja
      Upravljaj
      Upravljaj opcijama
      Upravljaj saglasnostima
      Opcije
      Prikaži detalje
      Prikaži podešavanja
      Želim da izaberem
      Idi na podešavanja
      Postavke
      Подешавања колачића
      Детаљна подешавања
      Подеси
      Прилагоди подешавања
      Промени подешавања
      Уреди подешавања
      Управљај колачићима
      Управљај подешавањима
      Управљање колачићима
      Више опција
      Прикажи сврхе
      Детаљи
      Изабери колачиће
      Не, прилагоди`,
    save: `Sačuvaj
      Sačuvaj i zatvori
      Sačuvaj moj izbor
      Potvrdi moj izbor
      Dozvoli izbor
      Prihvati izabrane
      Prihvati odabrano
      Potvrdi
      Gotovo
      Сачувај подешавања
      Сачувај избор
      Потврди избор
      Потврди изабране
      Дозволи изабране
      Прихвати изабране колачиће
      Користи изабране
      Примени
      Сачувај промене`,
    close: `Zatvori
      Zatvori obaveštenje
      Otkaži
      Затвори прозор
      Сакриј`,
    defer: `Ne sada
      Kasnije
      Podseti me kasnije
      Pitaj me kasnije
      Za sada preskoči
      Ne još
      Сада не
      Можда касније
      Подсетите ме касније
      Прескочи
      Одлучићу касније`,
    'policy-link': `Politika privatnosti
      Pravila privatnosti
      Zaštita privatnosti
      Uslovi korišćenja
      Više informacija
      Više
      Saznajte više
      Pročitajte više
      Naši partneri
      Impresum
      O kolačićima
      Kako mogu da odbijem kolačiće?
      Što je kolačić?
      Политика колачића
      Заштита података о личности
      Изјава о приватности
      Општи услови пословања
      Више о колачићима
      Сазнај више
      Прочитај више
      Опширније
      Листа партнера
      Шта су колачићи?
      Како користимо колачиће
      Прочитај политику приватности`,
    other: `Kupi
      Dodaj u korpu
      Prijava
      Registracija
      Napravi nalog
      Prijavi se na bilten
      Povuci saglasnost
      Opozovi pristanak
      Nastavi kupovinu
      Dodaj komentar
      Potvrdi porudžbinu
      Prihvatilište
      Građevinska dozvola
      Prihvati poziv
      Nazad
      Primeni filtere
      Sačuvaj za kasnije
      Prihvati ili odbij
      Купи одмах
      У корпу
      Пријави се
      Региструј се
      Претражи
      Претплати се
      Повлачење сагласности
      Одбиј и претплати се
      Преузми
      Обриши налог
      Прихватљиве цене
      Доста
      Прихватамо картице
      Одбиј понуду
      Изабери језик
      Подели на Фејсбуку
      Насловна`,
  },
  toggles: {
    necessary: `Neophodni
      Obavezni
      Неопходни колачићи
      Технички колачићи`,
    functional: `Funkcionalni
      Функционални колачићи`,
    analytics: `Statistika
      Analitički kolačići
      Šalji izveštaje o padovima
      Статистички колачићи
      Колачићи за перформансе`,
    marketing: `Marketing
      Oglašavanje
      Društvene mreže
      Маркетиншки колачићи
      Желим да примам билтен
      Промотивне понуде`,
    personalisation: `Personalizacija
      Персонализовани садржај`,
    training: `Poboljšaj model za sve
      Obuka veštačke inteligencije
      Користи моје разговоре за обучавање модела`,
    unknown: `Tamni režim
      Zvuk
      Запамти ме`,
  },
  texts: {
    cookies: `Koristimo kolačiće i slične tehnologije.
      Cenimo vašu privatnost. Mi i naši partneri čuvamo informacije na uređaju.
      Овај сајт користи колачиће како би вам пружио боље корисничко искуство и анализирао посете.
      Уз вашу сагласност користићемо колачиће и за оглашавање.`,
    training: `Vaši razgovori mogu da se koriste za obučavanje naših modela.
      Помозите нам да побољшамо моделе вештачке интелигенције: дозволите коришћење свог садржаја за обуку.`,
    terms: `Ažurirali smo naše uslove korišćenja.
      Мењамо опште услове пословања. Нови услови ступају на снагу 1. маја.`,
    marketing: `Želite li da primate obaveštenja o popustima i posebnim ponudama?
      Пријавите се на билтен и будите у току.`,
    access: `Da li možemo da koristimo vašu lokaciju?
      Дозволите нам слање обавештења`,
    none: `Da li imate više od 18 godina?
      Zagrejte rernu i pomešajte puter sa brašnom.
      Обрисати ову датотеку? Ова радња се не може опозвати.`,
  },
};
