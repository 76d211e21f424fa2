import type { UsesTexts } from './uses-texts.js';

const all = { yes: 'Akceptuję wszystkie', no: 'Odrzucam wszystkie' };
const plain = { yes: 'Akceptuję', no: 'Odrzucam' };
const title = 'Pliki cookie';

export const texts: UsesTexts = {
  missing: {
    failed: [
      {
        title,
        says: [
          'Ta strona korzysta z plików cookie, także podmiotów trzecich. Więcej informacji znajdziesz w polityce prywatności.',
        ],
        ...plain,
      },
      {
        title: 'Szanujemy Twoją prywatność',
        says: [
          'My i nasi partnerzy (640) przechowujemy informacje na urządzeniu, takie jak pliki cookie i identyfikatory, i uzyskujemy do nich dostęp.',
          'Zgodę możesz wycofać w każdej chwili na dole strony.',
        ],
        ...all,
      },
      {
        title: 'Czy zgadzasz się na pliki cookie?',
        says: [
          'Zapisujemy pliki cookie, a Twój wybór przechowujemy przez sześć miesięcy. Cele opisaliśmy w polityce prywatności.',
        ],
        ...plain,
      },
      {
        title,
        says: [
          'Dalsze korzystanie ze strony oznacza zgodę na używanie plików cookie. Aby dowiedzieć się więcej, przeczytaj politykę cookies.',
        ],
        ...all,
      },
    ],
    passed: [
      {
        title,
        says: ['Używamy plików cookie, aby wiedzieć, ile osób nas odwiedza i które artykuły czyta.'],
        ...plain,
      },
      {
        title,
        says: [
          'Pliki cookie pozwalają nam liczyć odwiedziny i wyświetlać reklamy dopasowane do tego, co czytasz.',
        ],
        ...all,
      },
      {
        title,
        says: ['Ta witryna używa plików cookie. Sam wybierasz, których.'],
        switches: ['Statystyka', 'Spersonalizowane reklamy'],
        ...all,
      },
      {
        title: 'Pliki cookie w Górskich Przepisach',
        says: [
          'Za Twoją zgodą liczymy, które przepisy są otwierane najczęściej, i zapamiętujemy te, które zapisujesz.',
        ],
        yes: 'Zezwól na cookies',
        no: 'Nie zezwalaj',
      },
      {
        title: 'Twoje rozmowy i nasza sztuczna inteligencja',
        says: ['Czy możemy trenować nasze modele AI na Twoich rozmowach?'],
        yes: 'Tak, zgadzam się',
        no: 'Nie zgadzam się',
      },
      { title, says: ['Używamy plików cookie w celu poprawy komfortu korzystania z serwisu.'], ...all },
    ],
    cannotTell: [
      { title, says: ['Używamy plików cookie. Nigdy nie używamy ich do reklam.'], ...plain },
      {
        title: 'Cookies',
        says: ['Ta strona używa plików cookie. Nie udostępniamy danych podmiotom trzecim.'],
        ...all,
      },
    ],
    inOwnWords: [
      {
        title,
        says: ['Zapisujemy pliki cookie, które zawiadamiają nasz warsztat, gdy formularz się zawiesi.'],
        ...plain,
      },
      {
        title,
        says: ['Używamy plików cookie. Dzięki temu widzimy, na której stronie ludzie się gubią.'],
        ...plain,
      },
      {
        title,
        says: ['Nasze pliki cookie rozpoznają roboty i zapobiegają podwójnemu głosowaniu.'],
        ...plain,
      },
    ],
  },
  vague: {
    failed: [
      { title, says: ['Używamy plików cookie, aby poprawić komfort przeglądania naszej strony.'], ...all },
      {
        title,
        says: [
          'Ta strona używa plików cookie w celu świadczenia usług na najwyższym poziomie. Dowiedz się więcej.',
        ],
        ...plain,
      },
      {
        title: 'Twoja prywatność',
        says: [
          'My i nasi partnerzy używamy plików cookie, aby ulepszać nasz serwis, oraz w celach marketingowych.',
        ],
        ...all,
      },
      {
        title,
        says: [
          'Korzystamy z plików cookie, żeby zapewnić Ci jak najlepsze wrażenia z korzystania z witryny.',
        ],
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: [
          'Używamy plików cookie, aby poprawić komfort przeglądania: mierzymy, które strony są odwiedzane, i zapamiętujemy język.',
        ],
        ...all,
      },
      {
        title,
        says: ['Pliki cookie pomagają nam ulepszać nasze usługi.'],
        switches: ['Analityczne', 'Marketingowe'],
        ...all,
      },
      {
        title,
        says: [
          'Używamy plików cookie, aby ulepszać nasz serwis i sprawdzać, na którym etapie porzucane są formularze.',
        ],
        ...plain,
      },
      {
        title,
        says: [
          'Chcemy zapewnić Ci lepsze wrażenia. Dlatego dopasowujemy treści i reklamy oraz udostępniamy dane naszym partnerom.',
        ],
        ...all,
      },
    ],
    cannotTell: [],
    inOwnWords: [
      {
        title,
        says: [
          'Używamy plików cookie, aby ulepszać naszą stronę. Dzięki nim widzimy, gdzie utykają zamówienia.',
        ],
        ...plain,
      },
      {
        title,
        says: ['Używamy plików cookie, aby ulepszać nasze usługi, wykrywać awarie i zapobiegać oszustwom.'],
        ...plain,
      },
    ],
  },
  fine: {
    failed: [
      {
        title,
        says: ['Ta strona używa plików cookie. To Ty decydujesz, czy wyrazisz zgodę.'],
        print: 'Służą nam do pomiaru oglądalności i wyświetlania reklam dopasowanych do przeglądanych stron.',
        as: 'small',
        ...all,
      },
      {
        title: 'Nowości w Lumo',
        says: ['Nasz asystent jest teraz szybszy. Prosimy o Twoją zgodę.'],
        print: 'Twoje rozmowy będą wykorzystywane do trenowania naszych modeli sztucznej inteligencji.',
        as: 'folded',
        ...plain,
      },
      {
        title: 'Cookies i prywatność',
        says: ['Dbamy o Twoją prywatność. Czy akceptujesz nasze pliki cookie?'],
        print: 'Dane o przeglądanych stronach przekazujemy reklamodawcom i innym firmom.',
        as: 'after',
        ...plain,
      },
      {
        title,
        says: ['Na tej stronie używamy plików cookie.'],
        print: 'Na podstawie Twoich zachowań tworzymy profile reklamowe.',
        as: 'pale',
        ...plain,
      },
      {
        title: 'Zaktualizowaliśmy politykę prywatności',
        says: ['Zmiany wchodzą w życie 1 maja.'],
        link: 'Przeczytaj politykę prywatności',
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: ['Za pomocą plików cookie mierzymy oglądalność strony i wyświetlamy reklamy.'],
        print: 'Niezbędne pliki cookie utrzymują zalogowanie i zawartość koszyka.',
        as: 'small',
        ...all,
      },
      {
        title,
        says: ['Za pomocą plików cookie mierzymy odwiedziny i wyświetlamy spersonalizowane reklamy.'],
        print: 'Statystyki i reklamy objaśniamy w polityce cookies.',
        as: 'after',
        ...plain,
      },
      {
        title: 'Zaktualizowaliśmy politykę prywatności',
        says: ['Najważniejsze zmiany: tekst jest krótszy i zawiera adres naszego nowego biura.'],
        link: 'Przeczytaj politykę prywatności',
        ...plain,
      },
    ],
    cannotTell: [
      {
        title: 'Zaktualizowaliśmy regulamin',
        says: ['Nowy regulamin wchodzi w życie 1 maja.'],
        link: 'Regulamin',
        ...plain,
      },
    ],
    inOwnWords: [
      {
        title,
        says: ['Dzięki plikom cookie wiemy, które strony są najczęściej otwierane i skąd się na nie trafia.'],
        print: 'Statystyka: Matomo, 13 miesięcy.',
        as: 'small',
        ...plain,
      },
    ],
  },
};
