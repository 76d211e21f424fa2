import type { UsesTexts } from './uses-texts.js';

const all = { yes: 'Aceptar todo', no: 'Rechazar todo' };
const plain = { yes: 'Aceptar', no: 'Rechazar' };
const title = 'Uso de cookies';

export const texts: UsesTexts = {
  missing: {
    failed: [
      {
        title,
        says: [
          'Este sitio web utiliza cookies propias y de terceros. Puede consultar más información en nuestra política de cookies.',
        ],
        ...plain,
      },
      {
        title: 'Valoramos tu privacidad',
        says: [
          'Nosotros y nuestros 812 socios almacenamos información en tu dispositivo, como cookies e identificadores, y accedemos a ella.',
          'Puedes retirar tu consentimiento en cualquier momento desde el pie de página.',
        ],
        ...all,
      },
      {
        title: '¿Aceptas las cookies?',
        says: [
          'Usamos cookies y conservamos tu elección durante seis meses. Los fines se describen en la política de privacidad.',
        ],
        ...plain,
      },
      {
        title,
        says: [
          'Si continúa navegando, consideramos que acepta el uso de cookies. Puede cambiar la configuración u obtener más información aquí.',
        ],
        ...all,
      },
    ],
    passed: [
      {
        title,
        says: ['Utilizamos cookies para saber cuántas personas nos visitan y qué artículos leen.'],
        ...plain,
      },
      {
        title,
        says: ['Las cookies nos permiten contar las visitas y mostrarle anuncios basados en lo que lee.'],
        ...all,
      },
      {
        title,
        says: ['Este sitio utiliza cookies. Usted decide cuáles.'],
        switches: ['Estadísticas', 'Publicidad personalizada'],
        ...all,
      },
      {
        title: 'Cookies en Rutas de Montaña',
        says: ['Con tu permiso, contamos qué rutas se abren más y recordamos cuáles has guardado.'],
        yes: 'Permitir cookies',
        no: 'No permitir',
      },
      {
        title: 'Tus conversaciones y nuestra IA',
        says: ['¿Podemos entrenar nuestros modelos de IA con tus conversaciones?'],
        yes: 'Sí, permitir',
        no: 'No permitir',
      },
      { title, says: ['Usamos cookies con el fin de mejorar su experiencia.'], ...all },
    ],
    cannotTell: [
      { title, says: ['Usamos cookies. Nunca las utilizamos con fines publicitarios.'], ...plain },
      {
        title: 'Cookies',
        says: ['Este sitio usa cookies. No compartimos sus datos con terceros.'],
        ...all,
      },
    ],
    inOwnWords: [
      {
        title,
        says: ['Usamos cookies que avisan a nuestro taller cuando un formulario se atasca.'],
        ...plain,
      },
      {
        title,
        says: ['Usamos cookies. Así sabemos en qué página se pierde la gente.'],
        ...plain,
      },
      {
        title,
        says: ['Nuestras cookies detectan robots y evitan que alguien vote dos veces.'],
        ...plain,
      },
    ],
  },
  vague: {
    failed: [
      { title, says: ['Utilizamos cookies para mejorar su experiencia de navegación.'], ...all },
      {
        title,
        says: [
          'Usamos cookies propias y de terceros con el fin de ofrecerle un mejor servicio. Más información.',
        ],
        ...plain,
      },
      {
        title: 'Tu privacidad',
        says: [
          'Nosotros y nuestros socios utilizamos cookies para optimizar nuestro sitio web y con fines comerciales.',
        ],
        ...all,
      },
      {
        title,
        says: ['Este sitio web usa cookies para que usted tenga la mejor experiencia de usuario.'],
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: [
          'Utilizamos cookies para mejorar su experiencia: medimos qué páginas se visitan y recordamos su idioma.',
        ],
        ...all,
      },
      {
        title,
        says: ['Las cookies nos ayudan a mejorar nuestros servicios.'],
        switches: ['Analítica', 'Marketing'],
        ...all,
      },
      {
        title,
        says: [
          'Usamos cookies para mejorar tu experiencia y averiguar en qué paso se abandonan los formularios.',
        ],
        ...plain,
      },
      {
        title,
        says: [
          'Queremos ofrecerte una mejor experiencia. Para ello personalizamos los contenidos y los anuncios y compartimos datos con nuestros socios.',
        ],
        ...all,
      },
    ],
    cannotTell: [],
    inOwnWords: [
      {
        title,
        says: ['Usamos cookies para mejorar nuestra web. Así vemos dónde se atascan los pedidos.'],
        ...plain,
      },
      {
        title,
        says: ['Usamos cookies para mejorar nuestro servicio, detectar fallos y evitar fraudes.'],
        ...plain,
      },
    ],
  },
  fine: {
    failed: [
      {
        title,
        says: ['Este sitio web utiliza cookies. Usted decide si nos da su consentimiento.'],
        print: 'Con ellas medimos la audiencia y mostramos publicidad basada en su navegación.',
        as: 'small',
        ...all,
      },
      {
        title: 'Novedades de Lumo',
        says: ['Hemos hecho nuestro asistente más rápido y nos gustaría contar con su consentimiento.'],
        print: 'Sus conversaciones se utilizarán para entrenar nuestros modelos de inteligencia artificial.',
        as: 'folded',
        yes: 'Aceptar',
        no: 'Rechazar',
      },
      {
        title: 'Cookies y privacidad',
        says: ['Nos importa su privacidad. ¿Acepta nuestras cookies?'],
        print: 'Cedemos los datos de navegación a anunciantes y otras empresas.',
        as: 'after',
        ...plain,
      },
      {
        title,
        says: ['En esta página usamos cookies.'],
        print: 'Elaboramos perfiles publicitarios con sus hábitos de navegación.',
        as: 'pale',
        ...plain,
      },
      {
        title: 'Hemos actualizado nuestra política de privacidad',
        says: ['Los cambios entran en vigor el 1 de mayo.'],
        link: 'Leer la política de privacidad',
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: ['Con cookies medimos la audiencia del sitio y mostramos publicidad.'],
        print: 'Las cookies técnicas mantienen su sesión iniciada y la cesta llena.',
        as: 'small',
        ...all,
      },
      {
        title,
        says: ['Medimos la audiencia y mostramos anuncios personalizados con cookies.'],
        print: 'Las estadísticas de audiencia y los anuncios se explican en la política de cookies.',
        as: 'after',
        ...plain,
      },
      {
        title: 'Hemos actualizado nuestra política de privacidad',
        says: [
          'Los cambios principales: hemos acortado el texto y añadido la dirección de nuestra nueva oficina.',
        ],
        link: 'Leer la política de privacidad',
        ...plain,
      },
    ],
    cannotTell: [
      {
        title: 'Hemos actualizado las condiciones del servicio',
        says: ['Las nuevas condiciones entran en vigor el 1 de mayo.'],
        link: 'Condiciones del servicio',
        ...plain,
      },
    ],
    inOwnWords: [
      {
        title,
        says: ['Con cookies averiguamos qué páginas se abren más y por dónde se llega a ellas.'],
        print: 'Estadística: Matomo, 13 meses.',
        as: 'small',
        ...plain,
      },
    ],
  },
};
