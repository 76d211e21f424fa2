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
      Podešavanja kolačića
      Podešavanja privatnosti
      Detaljna podešavanja
      Napredna podešavanja
      Podesi
      Prilagodi
      Prilagodi podešavanja
      Prilagodite izbor
      Promeni podešavanja
      Izmeni podešavanja
      Uredi podešavanja
      Upravljaj
      Upravljaj kolačićima
      Upravljaj opcijama
      Upravljaj podešavanjima
      Upravljaj saglasnostima
      Upravljanje kolačićima
      Opcije
      Više opcija
      Prikaži detalje
      Prikaži svrhe
      Prikaži podešavanja
      Detalji
      Želim da izaberem
      Izaberi kolačiće
      Idi na podešavanja
      Ne, prilagodi
      Postavke
      Подешавања
      Подешавања колачића
      Подешавања приватности
      Детаљна подешавања
      Напредна подешавања
      Подеси
      Прилагоди
      Прилагоди подешавања
      Прилагодите избор
      Промени подешавања
      Измени подешавања
      Уреди подешавања
      Управљај
      Управљај колачићима
      Управљај опцијама
      Управљај подешавањима
      Управљај сагласностима
      Управљање колачићима
      Опције
      Више опција
      Прикажи детаље
      Прикажи сврхе
      Прикажи подешавања
      Детаљи
      Желим да изаберем
      Изабери колачиће
      Иди на подешавања
      Не, прилагоди
      Поставке`,
    save: `Sačuvaj
      Sačuvaj podešavanja
      Sačuvaj i zatvori
      Sačuvaj izbor
      Sačuvaj moj izbor
      Potvrdi izbor
      Potvrdi moj izbor
      Potvrdi izabrane
      Dozvoli izbor
      Dozvoli izabrane
      Prihvati izabrane
      Prihvati izabrane kolačiće
      Prihvati odabrano
      Koristi izabrane
      Potvrdi
      Primeni
      Gotovo
      Sačuvaj promene
      Сачувај
      Сачувај подешавања
      Сачувај и затвори
      Сачувај избор
      Сачувај мој избор
      Потврди избор
      Потврди мој избор
      Потврди изабране
      Дозволи избор
      Дозволи изабране
      Прихвати изабране
      Прихвати изабране колачиће
      Прихвати одабрано
      Користи изабране
      Потврди
      Примени
      Готово
      Сачувај промене`,
    close: `Zatvori
      Zatvori prozor
      Zatvori obaveštenje
      Sakrij
      Otkaži
      Затвори
      Затвори прозор
      Затвори обавештење
      Сакриј
      Откажи`,
    defer: `Ne sada
      Sada ne
      Kasnije
      Možda kasnije
      Podseti me kasnije
      Podsetite me kasnije
      Pitaj me kasnije
      Preskoči
      Za sada preskoči
      Odlučiću kasnije
      Ne još
      Не сада
      Сада не
      Касније
      Можда касније
      Подсети ме касније
      Подсетите ме касније
      Питај ме касније
      Прескочи
      За сада прескочи
      Одлучићу касније
      Не још`,
    'policy-link': `Politika privatnosti
      Politika kolačića
      Pravila privatnosti
      Zaštita podataka o ličnosti
      Zaštita privatnosti
      Izjava o privatnosti
      Uslovi korišćenja
      Opšti uslovi poslovanja
      Više informacija
      Više o kolačićima
      Više
      Saznaj više
      Saznajte više
      Pročitaj više
      Pročitajte više
      Opširnije
      Naši partneri
      Lista partnera
      Impresum
      Šta su kolačići?
      O kolačićima
      Kako koristimo kolačiće
      Kako mogu da odbijem kolačiće?
      Pročitaj politiku privatnosti
      Što je kolačić?
      Политика приватности
      Политика колачића
      Правила приватности
      Заштита података о личности
      Заштита приватности
      Изјава о приватности
      Услови коришћења
      Општи услови пословања
      Више информација
      Више о колачићима
      Више
      Сазнај више
      Сазнајте више
      Прочитај више
      Прочитајте више
      Опширније
      Наши партнери
      Листа партнера
      Импресум
      Шта су колачићи?
      О колачићима
      Како користимо колачиће
      Како могу да одбијем колачиће?
      Прочитај политику приватности`,
    other: `Kupi
      Kupi odmah
      Dodaj u korpu
      U korpu
      Prijava
      Prijavi se
      Registracija
      Registruj se
      Napravi nalog
      Pretraži
      Prijavi se na bilten
      Pretplati se
      Povuci saglasnost
      Povlačenje saglasnosti
      Opozovi pristanak
      Odbij i pretplati se
      Nastavi kupovinu
      Preuzmi
      Dodaj komentar
      Obriši nalog
      Potvrdi porudžbinu
      Prihvatljive cene
      Prihvatilište
      Dosta
      Građevinska dozvola
      Prihvatamo kartice
      Prihvati poziv
      Odbij ponudu
      Nazad
      Izaberi jezik
      Primeni filtere
      Podeli na Fejsbuku
      Sačuvaj za kasnije
      Naslovna
      Prihvati ili odbij
      Купи
      Купи одмах
      Додај у корпу
      У корпу
      Пријава
      Пријави се
      Регистрација
      Региструј се
      Направи налог
      Претражи
      Пријави се на билтен
      Претплати се
      Повуци сагласност
      Повлачење сагласности
      Опозови пристанак
      Одбиј и претплати се
      Настави куповину
      Преузми
      Додај коментар
      Обриши налог
      Потврди поруџбину
      Прихватљиве цене
      Прихватилиште
      Доста
      Грађевинска дозвола
      Прихватамо картице
      Прихвати позив
      Одбиј понуду
      Назад
      Изабери језик
      Примени филтере
      Подели на Фејсбуку
      Сачувај за касније
      Насловна
      Прихвати или одбиј`,
  },
  toggles: {
    necessary: `Neophodni
      Neophodni kolačići
      Obavezni
      Tehnički kolačići
      Неопходни
      Неопходни колачићи
      Обавезни
      Технички колачићи`,
    functional: `Funkcionalni
      Funkcionalni kolačići
      Функционални
      Функционални колачићи`,
    analytics: `Statistika
      Statistički kolačići
      Analitički kolačići
      Kolačići za performanse
      Šalji izveštaje o padovima
      Статистика
      Статистички колачићи
      Аналитички колачићи
      Колачићи за перформансе
      Шаљи извештаје о падовима`,
    marketing: `Marketing
      Marketinški kolačići
      Oglašavanje
      Želim da primam bilten
      Društvene mreže
      Promotivne ponude
      Маркетинг
      Маркетиншки колачићи
      Оглашавање
      Желим да примам билтен
      Друштвене мреже
      Промотивне понуде`,
    personalisation: `Personalizacija
      Personalizovani sadržaj
      Персонализација
      Персонализовани садржај`,
    training: `Poboljšaj model za sve
      Koristi moje razgovore za obučavanje modela
      Obuka veštačke inteligencije
      Побољшај модел за све
      Користи моје разговоре за обучавање модела
      Обука вештачке интелигенције`,
    unknown: `Tamni režim
      Zapamti me
      Zvuk
      Тамни режим
      Запамти ме
      Звук`,
  },
  texts: {
    cookies: `Koristimo kolačiće i slične tehnologije.
      Ovaj sajt koristi kolačiće kako bi vam pružio bolje korisničko iskustvo i analizirao posete.
      Cenimo vašu privatnost. Mi i naši partneri čuvamo informacije na uređaju.
      Uz vašu saglasnost koristićemo kolačiće i za oglašavanje.
      Користимо колачиће и сличне технологије.
      Овај сајт користи колачиће како би вам пружио боље корисничко искуство и анализирао посете.
      Ценимо вашу приватност. Ми и наши партнери чувамо информације на уређају.
      Уз вашу сагласност користићемо колачиће и за оглашавање.`,
    training: `Vaši razgovori mogu da se koriste za obučavanje naših modela.
      Pomozite nam da poboljšamo modele veštačke inteligencije: dozvolite korišćenje svog sadržaja za obuku.
      Ваши разговори могу да се користе за обучавање наших модела.
      Помозите нам да побољшамо моделе вештачке интелигенције: дозволите коришћење свог садржаја за обуку.`,
    terms: `Ažurirali smo naše uslove korišćenja.
      Menjamo opšte uslove poslovanja. Novi uslovi stupaju na snagu 1. maja.
      Ажурирали смо наше услове коришћења.
      Мењамо опште услове пословања. Нови услови ступају на снагу 1. маја.`,
    marketing: `Želite li da primate obaveštenja o popustima i posebnim ponudama?
      Prijavite se na bilten i budite u toku.
      Желите ли да примате обавештења о попустима и посебним понудама?
      Пријавите се на билтен и будите у току.`,
    access: `Da li možemo da koristimo vašu lokaciju?
      Dozvolite nam slanje obaveštenja
      Да ли можемо да користимо вашу локацију?
      Дозволите нам слање обавештења`,
    none: `Da li imate više od 18 godina?
      Obrisati ovu datoteku? Ova radnja se ne može opozvati.
      Zagrejte rernu i pomešajte puter sa brašnom.
      Да ли имате више од 18 година?
      Обрисати ову датотеку? Ова радња се не може опозвати.
      Загрејте рерну и помешајте путер са брашном.`,
  },
};
