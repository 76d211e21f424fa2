import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Akceptuję
      Akceptuj
      Akceptuj wszystkie
      Akceptuję wszystkie
      Zaakceptuj wszystko
      Zaakceptuj wszystkie pliki cookie
      Zezwól na wszystkie
      Zezwól na wszystkie pliki cookie
      Zezwalaj na wszystkie
      Zgadzam się
      Zgadzam się na wszystko
      Zgadzam się i przechodzę do serwisu
      Tak, zgadzam się
      Zgoda
      Wyrażam zgodę
      Wyrażam zgodę na wszystkie
      Wyraź zgodę
      Udziel zgody
      Przyjmij wszystkie
      Przyjmuję
      Akceptuj i zamknij
      Akceptuję i przechodzę do serwisu
      Zaakceptuj i kontynuuj
      Przejdź do serwisu
      OK
      OK, rozumiem
      Rozumiem
      W porządku
      Jasne
      Tak
      Kontynuuj
      Dalej
      Włącz wszystkie
      Zaznacz wszystkie i zatwierdź
      Akceptuję regulamin
      Zaakceptuj opcjonalne pliki cookie
      Tak, udostępnij moje dane
      Potwierdź wszystkie
      Pozwól na śledzenie
      Pozwól wszystkim
      Akceptuj ciasteczka
      OK, nie pokazuj ponownie
      Włącz wszystko
      Włącz wszystkie usługi
      Włącz wszystkie aplikacje
      Włączam wszystkie
      Włącz ciasteczka
      Aktywuj wszystkie
      Aktywuj wszystko
      Uaktywnij wszystkie
      Uruchom wszystkie
      Umożliw wszystkie
      Umożliw wszystko
      Zezwól wszystkim
      Zezwól na wszystko
      Zezwól na wszystkie usługi
      Zezwalam na wszystkie
      Zezwalaj na wszystko
      Zezwalaj zawsze
      Zawsze zezwalaj
      Zawsze akceptuj
      Zawsze pozwalaj
      Zawsze
      Pozwól na wszystkie
      Pozwól na wszystko
      Pozwalam na wszystkie
      Przyjmij wszystko
      Przyjmuję wszystkie ciasteczka
      Akceptuj wszystkie usługi
      Akceptuj wszystkie cele
      Akceptuj wszystkich dostawców
      Akceptuj całość
      Akceptuj i kontynuuj
      Akceptuj & kontynuuj
      Akceptuję i kontynuuję
      Akceptuję i zamykam
      Akceptuję wszystkie cookies
      Akceptacja wszystkich
      Zaakceptuj i zamknij
      Zaakceptuj & zamknij
      Zaakceptowane
      Zaakceptowano
      Zatwierdź wszystkie
      Zatwierdź wszystko
      Zatwierdzam wszystkie
      Potwierdzam wszystkie
      Dopuść wszystkie
      Wyraź zgodę na wszystkie
      Wyraź zgodę na wszystko
      Wyrażam zgodę i kontynuuję
      Udziel zgody na wszystkie
      Udziel pozwolenia
      Daj zgodę
      Daję zgodę
      Daję zgodę na wszystko
      Zgoda na wszystko
      Zgoda na wszystkie
      Zgódź się na wszystko
      Zgadzam się na wszystkie cookies
      Dozwolone
      Włączone
      Nie ma problemu
      Nie mam nic przeciwko
      To jest ok
      To mi odpowiada
      Pasuje mi
      Ok, akceptuję
      Tak, akceptuję wszystkie
      Tak, zezwalam
      Aprobuję
      Przyzwalam
      Akceptuj i przejdź dalej
      Akceptuj zalecane
      Zgoda na cookies
      Włącz wszystkie pliki cookie
      Zgadzam się na użycie cookies
      Tak na wszystko
      Tak, na wszystkie
      Akceptuj wszystkich partnerów
      Akceptuj zalecane ustawienia
      Chcę zaakceptować
      To jest w porządku`,
    decline: `Odrzuć
      Odrzuć wszystkie
      Odrzuć wszystko
      Odrzucam
      Odrzuć wszystkie pliki cookie
      Odmów
      Odmawiam
      Odmowa
      Nie akceptuję
      Nie akceptuj
      Nie zgadzam się
      Nie wyrażam zgody
      Nie wyrażam na to zgody
      Nie zezwalaj
      Nie zezwalam
      Nie pozwól
      Nie, dziękuję
      Nie
      Tylko niezbędne
      Tylko niezbędne pliki cookie
      Akceptuję tylko niezbędne
      Akceptuj tylko niezbędne
      Zaakceptuj tylko wymagane
      Zaakceptuj niezbędne
      Użyj tylko niezbędnych plików cookie
      Zezwól tylko na niezbędne pliki cookie
      Tylko wymagane
      Wyłącznie niezbędne
      Jedynie konieczne
      Kontynuuj bez akceptacji
      Kontynuuj bez akceptowania
      Kontynuuj bez wyrażenia zgody
      Kontynuuj bez zgody
      Przejdź dalej bez akceptacji
      Zamknij bez akceptacji
      Odrzuć opcjonalne
      Odrzuć opcjonalne pliki cookie
      Odrzuć nieobowiązkowe
      Odrzuć wszystkie oprócz niezbędnych
      Odrzuć wszystkie poza niezbędnymi
      Odrzuć i zamknij
      Wyłącz wszystkie
      Sprzeciwiam się
      Wyraź sprzeciw
      Nie używaj moich danych
      Nie sprzedawaj moich danych osobowych
      Nie udostępniaj moich danych
      Nie śledź mnie
      Poproś aplikację, aby nie śledziła
      Nie zezwalaj na śledzenie
      Nie akceptuję żadnych
      Tylko technicznie niezbędne
      Odrzucam zgodę
      Wyłącz wszystko
      Wyłącz wszystkie usługi
      Wyłącz wszystkie aplikacje
      Wyłączam wszystkie
      Wyłączone
      Dezaktywuj wszystkie
      Dezaktywuj wszystko
      Zablokuj wszystkie
      Zablokuj wszystko
      Blokuj wszystkie ciasteczka
      Zabroń
      Zabroń wszystkim
      Zabroń wszystkiego
      Zabraniam wszystkiego
      Zakaż
      Zakaż wszystkich
      Odmów wszystkich
      Odmów wszystkim
      Odmów wszystkiego
      Odmawiam wszystkich
      Odmowa wszystkich
      Odrzucam wszystko
      Odrzucam wszystkie cookies
      Odrzuć wszystkie usługi
      Odrzuć wszystkie cele
      Odrzuć & zamknij
      Odrzuć i kontynuuj
      Odrzucono
      Odrzucone
      Odrzuć całość
      Zaprzecz
      Zaprzecz wszystkim
      Nie zgadzaj się
      Nie zezwalaj na żadne
      Nie zezwalaj nigdy
      Nigdy nie zezwalaj
      Nigdy nie akceptuj
      Nie akceptuję niczego
      Nie akceptuj żadnych
      Nie akceptuj wszystkich
      Nie włączaj
      Nie aktywuj
      Nie pozwalam
      Nie pozwalaj
      Nie zatwierdzam
      Nie potwierdzam
      Nie daję zgody
      Nie daj zgody
      Nie udzielam zgody
      Nie przyjmuję
      Nie dopuszczaj
      Niezaakceptowane
      Niedozwolone
      Tylko podstawowe
      Tylko konieczne
      Tylko obowiązkowe
      Tylko techniczne
      Tylko potrzebne
      Tylko istotne
      Tylko niezbędne usługi
      Tylko niezbędne ciasteczka
      Tylko to, co niezbędne
      Zezwól tylko na niezbędne
      Zezwól na niezbędne
      Zezwalaj tylko na wymagane
      Zezwól tylko na konieczne
      Akceptuj niezbędne
      Akceptuj konieczne
      Akceptuj wymagane
      Akceptuj tylko podstawowe
      Zaakceptuj tylko konieczne
      Włącz tylko niezbędne
      Włącz tylko wymagane
      Pozostaw tylko niezbędne
      Zachowaj tylko niezbędne
      Używaj tylko niezbędnych
      Ogranicz do niezbędnych
      Odrzuć dodatkowe
      Odrzuć zbędne
      Odrzuć niekonieczne
      Odrzuć inne niż niezbędne
      Odrzuć wszystkie opcjonalne
      Kontynuuj bez plików cookie
      Kontynuuj bez zezwalania
      Zamknij bez akceptowania
      Dalej bez akceptacji
      Brak zgody
      Żadne
      Nie uaktywniaj
      Nie umożliwiaj
      Nigdy nie pozwalaj
      Nie aprobuję
      Nie daję zgody na nic
      Nie pasuje mi
      Zawsze odrzucaj
      Nie zezwolono
      Nie udzielaj pozwolenia
      Nie zgadzam się na wszystkie
      Bez zezwolenia
      Odmawiam pozwolenia
      Odmów pozwolenia
      Odmów zezwolenia
      Nie na wszystko
      Wyłącz opcjonalne
      Wyłącz wszystkie cookies
      Odrzuć niewymagane
      Zgadzam się tylko na niezbędne
      Wyrażam zgodę tylko na niezbędne
      Zgoda tylko na niezbędne
      Kontynuuj tylko z niezbędnymi
      Przejdź bez zgody
      Nie akceptuję opcjonalnych
      Pozwól tylko na niezbędne
      Sprzeciw wobec wszystkich
      Sprzeciw wobec uzasadnionego interesu
      Chcę odrzucić
      Odmów i kontynuuj
      Nie, dzięki
      Wolę odrzucić`,
    manage: `Ustawienia
      Ustawienia plików cookie
      Ustawienia cookies
      Ustawienia prywatności
      Ustawienia zaawansowane
      Zarządzaj
      Zarządzaj opcjami
      Zarządzaj plikami cookie
      Zarządzaj ustawieniami
      Zarządzaj preferencjami
      Zarządzaj zgodami
      Zarządzaj zgodą
      Dostosuj
      Dostosuj ustawienia
      Dostosuj zgody
      Dostosuj wybór
      Personalizuj
      Zmień ustawienia
      Zmień ustawienia plików cookie
      Więcej opcji
      Preferencje
      Preferencje cookie
      Opcje
      Konfiguruj
      Skonfiguruj
      Wybieram
      Pozwól mi wybrać
      Pokaż szczegóły
      Pokaż cele
      Wyświetl preferencje
      Przejdź do ustawień
      Nie, dostosuj
      Nie zgadzam się, przejdź do ustawień
      Szczegóły
      Centrum prywatności
      Wybierz pliki cookie
      Daj mi wybrać
      Chcę wybrać
      Chcę sam wybrać
      Wybiorę sam
      Wybiorę sama
      Pozwól wybrać
      Niech wybiorę
      Zarządzaj wyborami
      Zarządzaj moimi wyborami
      Zarządzaj cookies
      Zarządzaj ciasteczkami
      Zarządzaj usługami
      Zarządzaj prywatnością
      Zarządzanie zgodami
      Zarządzanie plikami cookie
      Zarządzanie preferencjami
      Dostosuj preferencje
      Dostosuj opcje
      Dostosuj pliki cookie
      Dostosuj ciasteczka
      Dostosowanie
      Dostosuję
      Spersonalizuj wybór
      Personalizuj ustawienia
      Zmień preferencje
      Zmień opcje
      Zmień wybór
      Zmień moje wybory
      Zmiana ustawień
      Edytuj ustawienia
      Edytuj preferencje
      Modyfikuj ustawienia
      Konfiguracja
      Konfiguracja plików cookie
      Konfiguruj ustawienia
      Pokaż opcje
      Pokaż ustawienia
      Pokaż więcej opcji
      Wyświetl ustawienia
      Wyświetl opcje
      Zobacz opcje
      Zobacz ustawienia
      Otwórz ustawienia
      Opcje prywatności
      Opcje cookies
      Opcje zgody
      Preferencje prywatności
      Preferencje dotyczące zgody
      Preferencje dotyczące plików cookie
      Ustawienia zgód
      Moje ustawienia
      Moje preferencje
      Moje wybory
      Ustaw preferencje
      Wybierz opcje
      Wybierz ustawienia
      Wybierz usługi
      Więcej ustawień
      Zarządzaj celami
      Zarządzaj dostawcami
      Nie, pozwól mi wybrać
      Dostosuj zgodę
      Ustaw samodzielnie
      Wybierz samodzielnie
      Nie, zarządzaj ustawieniami
      Dostosuj swoje wybory`,
    save: `Zapisz
      Zapisz ustawienia
      Zapisz preferencje
      Zapisz i zamknij
      Zapisz mój wybór
      Zapisz wybrane
      Potwierdź wybór
      Potwierdź moje wybory
      Potwierdzam wybór
      Zatwierdź
      Zatwierdź wybór
      Zatwierdź wybrane
      Akceptuj wybrane
      Akceptuję wybrane
      Zezwól na wybór
      Zezwól na wybrane
      Zaakceptuj zaznaczone
      Zaakceptuj zaznaczone cookies
      Zastosuj
      Gotowe
      Zapisz zmiany
      Zapisz i wyjdź
      Zezwól na wybrane pliki cookie
      Zapisz & wyjdź
      Zapisz i kontynuuj
      Zapisz wybór
      Zapisz wybory
      Zapisz moje wybory
      Zapisz moje ustawienia
      Zapisz moje preferencje
      Zapisz zaznaczone
      Zapisz zgody
      Zapisz opcje
      Zachowaj ustawienia
      Zachowaj wybór
      Potwierdź wybrane
      Potwierdź ustawienia
      Potwierdź preferencje
      Zatwierdź ustawienia
      Zatwierdź preferencje
      Zatwierdzam wybrane
      Zastosuj ustawienia
      Zastosuj wybór
      Zastosuj preferencje
      Akceptuj wybór
      Akceptuj zaznaczone
      Akceptuj wybrane usługi
      Akceptuj wybrane pliki cookie
      Zaakceptuj wybrane
      Zaakceptuj wybór
      Zezwól wybranym
      Zezwól na zaznaczone
      Zezwalaj na wybrane
      Zezwalam na wybrane
      Pozwól na wybrane
      Włącz wybrane
      Zgadzam się na wybrane
      Wyrażam zgodę na wybrane
      Kontynuuj z wybranymi
      Tylko wybrane
      Zapisz i zaakceptuj
      Zapisz i potwierdź
      Zapisz zgodę
      Akceptuję mój wybór
      Zezwól na mój wybór
      Zatwierdź i zamknij
      Zachowaj i zamknij`,
    close: `Zamknij
      Zamknij okno
      Zamknij baner
      Zamknij komunikat
      Ukryj
      Anuluj
      Zamknij ×
      Zamknij to okno
      Zamknij powiadomienie
      Zamykam
      Wyjdź
      Schowaj
      Porzuć
      Pomiń komunikat`,
    defer: `Nie teraz
      Później
      Może później
      Przypomnij mi później
      Przypomnij później
      Zapytaj później
      Pomiń
      Na razie pomiń
      Zdecyduję później
      Innym razem
      Jeszcze nie
      Zapytaj mnie później`,
    'policy-link': `Polityka prywatności
      Polityka cookies
      Polityka plików cookie
      Regulamin
      Warunki korzystania
      Dowiedz się więcej
      Więcej informacji
      Czytaj więcej
      Więcej
      Nasi partnerzy
      Lista partnerów
      Zaufani partnerzy
      Nota prawna
      Przeczytaj politykę prywatności
      Czym są pliki cookie?
      Co to są pliki cookies
      O plikach cookie
      Ochrona danych osobowych
      Jak używamy plików cookie
      Prywatność
      Jak odrzucić pliki cookie?
      Zobacz politykę prywatności`,
    other: `Kup teraz
      Dodaj do koszyka
      Do koszyka
      Zaloguj się
      Zarejestruj się
      Załóż konto
      Szukaj
      Wyszukaj
      Zapisz się do newslettera
      Zapisz się
      Wycofaj zgodę
      Cofnij zgodę
      Odwołaj zgodę
      Odrzuć i subskrybuj
      Subskrybuj
      Wykup dostęp
      Odrzuć i zapłać
      Czytaj bez reklam za 9,99 zł
      Kontynuuj zakupy
      Pobierz
      Dodaj komentarz
      Usuń konto
      Potwierdź zamówienie
      Zezwolenia budowlane
      Akceptowalne ceny
      Akceptujemy karty płatnicze
      Zaakceptuj zaproszenie
      Odrzuć zaproszenie
      Wstecz
      Wybierz język
      Zastosuj filtry
      Udostępnij
      Zapisz na później
      Strona główna
      Zgłoś błąd
      Anuluj zamówienie
      Akceptuj lub odrzuć
      Nie pytaj ponownie
      Nie pokazuj ponownie
      Przyjmij zaproszenie
      Odrzuć połączenie
      Włącz dźwięk
      Pokaż wszystkie produkty
      Zablokuj użytkownika
      Zapisz jako szkic
      Zawsze włączone`,
  },
  toggles: {
    necessary: `Niezbędne
      Niezbędne pliki cookie
      Ściśle niezbędne pliki cookie
      Wymagane
      Techniczne`,
    functional: `Funkcjonalne
      Funkcjonalne pliki cookie
      Preferencje`,
    analytics: `Statystyka
      Statystyczne
      Analityczne pliki cookie
      Pliki cookie dotyczące wydajności
      Wysyłaj raporty o awariach`,
    marketing: `Marketing
      Marketingowe
      Reklamowe pliki cookie
      Chcę otrzymywać newsletter
      Media społecznościowe
      Informacje handlowe`,
    personalisation: `Personalizacja
      Spersonalizowane treści`,
    training: `Ulepszaj model dla wszystkich
      Wykorzystuj moje rozmowy do trenowania modeli AI
      Szkolenie sztucznej inteligencji`,
    unknown: `Tryb ciemny
      Zapamiętaj mnie
      Dźwięk`,
  },
  texts: {
    cookies: `Używamy plików cookie i podobnych technologii.
      Ta strona korzysta z ciasteczek, aby świadczyć usługi na najwyższym poziomie.
      Szanujemy Twoją prywatność. My i nasi partnerzy przechowujemy informacje na urządzeniu.
      Strona wykorzystuje pliki cookies w celach statystycznych i reklamowych.`,
    training: `Twoje rozmowy mogą być wykorzystywane do trenowania naszych modeli.
      Pomóż nam ulepszać modele AI: zezwól na wykorzystanie Twoich treści do szkolenia.`,
    terms: `Zaktualizowaliśmy nasz regulamin.
      Zmieniamy warunki korzystania z usługi. Nowe warunki wchodzą w życie 1 maja.`,
    marketing: `Czy chcesz otrzymywać od nas informacje o promocjach i ofertach specjalnych?
      Zapisz się do newslettera i bądź na bieżąco.`,
    access: `Czy możemy użyć Twojej lokalizacji?
      Zezwól nam na wysyłanie powiadomień`,
    none: `Czy masz ukończone 18 lat?
      Usunąć ten plik? Tej operacji nie można cofnąć.
      Rozgrzej piekarnik i wymieszaj masło z mąką.`,
  },
};
