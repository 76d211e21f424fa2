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
      OK, nie pokazuj ponownie`,
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
      Odrzucam zgodę`,
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
      Wybierz pliki cookie`,
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
      Zezwól na wybrane pliki cookie`,
    close: `Zamknij
      Zamknij okno
      Zamknij baner
      Zamknij komunikat
      Ukryj
      Anuluj
      Zamknij ×`,
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
      Jeszcze nie`,
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
      Akceptuj lub odrzuć`,
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
