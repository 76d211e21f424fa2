import type { UsesTexts } from './uses-texts.js';

const all = { yes: 'Aceitar tudo', no: 'Rejeitar tudo' };
const plain = { yes: 'Aceitar', no: 'Rejeitar' };
const title = 'Utilização de cookies';

export const texts: UsesTexts = {
  missing: {
    failed: [
      {
        title,
        says: [
          'Este site utiliza cookies próprios e de terceiros. Consulte a nossa política de cookies para mais informações.',
        ],
        ...plain,
      },
      {
        title: 'A sua privacidade é importante',
        says: [
          'Nós e os nossos 640 parceiros armazenamos e acedemos a informações num dispositivo, tais como cookies e identificadores.',
          'Pode retirar o seu consentimento a qualquer momento no rodapé da página.',
        ],
        ...all,
      },
      {
        title: 'Você aceita os cookies?',
        says: [
          'Usamos cookies e guardamos a sua escolha por seis meses. As finalidades estão descritas na política de privacidade.',
        ],
        ...plain,
      },
      {
        title,
        says: [
          'Ao continuar navegando, você concorda com o uso de cookies. Saiba mais em nossa Política de Privacidade.',
        ],
        ...all,
      },
    ],
    passed: [
      {
        title,
        says: ['Utilizamos cookies para saber quantas pessoas nos visitam e que artigos leem.'],
        ...plain,
      },
      {
        title,
        says: ['Os cookies permitem-nos contar as visitas e mostrar-lhe anúncios com base no que lê.'],
        ...all,
      },
      {
        title,
        says: ['Este site usa cookies. Você escolhe quais.'],
        switches: ['Estatísticas', 'Publicidade personalizada'],
        ...all,
      },
      {
        title: 'Cookies nos Trilhos da Serra',
        says: ['Com a sua permissão, contamos que trilhos são mais abertos e lembramo-nos dos que guardou.'],
        yes: 'Permitir cookies',
        no: 'Não permitir',
      },
      {
        title: 'As suas conversas e a nossa IA',
        says: ['Podemos treinar os nossos modelos de IA com as suas conversas?'],
        yes: 'Sim, permitir',
        no: 'Não permitir',
      },
      { title, says: ['Usamos cookies a fim de melhorar a sua experiência.'], ...all },
    ],
    cannotTell: [
      { title, says: ['Usamos cookies. Nunca os utilizamos para fins publicitários.'], ...plain },
      {
        title: 'Cookies',
        says: ['Este site usa cookies. Não partilhamos os seus dados com terceiros.'],
        ...all,
      },
    ],
    inOwnWords: [
      {
        title,
        says: ['Usamos cookies que avisam a nossa oficina quando um formulário fica bloqueado.'],
        ...plain,
      },
      { title, says: ['Usamos cookies. Assim vemos em que página as pessoas se perdem.'], ...plain },
      {
        title,
        says: ['Os nossos cookies reconhecem robôs e impedem que alguém vote duas vezes.'],
        ...plain,
      },
    ],
  },
  vague: {
    failed: [
      { title, says: ['Utilizamos cookies para melhorar a sua experiência de navegação.'], ...all },
      {
        title,
        says: [
          'Usamos cookies próprios e de terceiros com o objetivo de lhe oferecer um serviço melhor. Saiba mais.',
        ],
        ...plain,
      },
      {
        title: 'A sua privacidade',
        says: ['Nós e os nossos parceiros usamos cookies para otimizar o site e para fins comerciais.'],
        ...all,
      },
      {
        title,
        says: ['Este site usa cookies para garantir que você tenha a melhor experiência em nosso site.'],
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: [
          'Utilizamos cookies para melhorar a sua experiência: medimos que páginas são visitadas e memorizamos o seu idioma.',
        ],
        ...all,
      },
      {
        title,
        says: ['Os cookies ajudam-nos a melhorar os nossos serviços.'],
        switches: ['Analíticos', 'Marketing'],
        ...all,
      },
      {
        title,
        says: [
          'Usamos cookies para melhorar a sua experiência e descobrir em que passo os formulários são abandonados.',
        ],
        ...plain,
      },
      {
        title,
        says: [
          'Queremos oferecer-lhe uma experiência melhor. Para isso personalizamos conteúdos e anúncios e partilhamos dados com os nossos parceiros.',
        ],
        ...all,
      },
    ],
    cannotTell: [],
    inOwnWords: [
      {
        title,
        says: ['Usamos cookies para melhorar o nosso site. Assim vemos onde as encomendas ficam paradas.'],
        ...plain,
      },
      {
        title,
        says: ['Usamos cookies para melhorar os nossos serviços, detetar falhas e evitar fraudes.'],
        ...plain,
      },
    ],
  },
  fine: {
    failed: [
      {
        title,
        says: ['Este site utiliza cookies. Você decide se nos dá o seu consentimento.'],
        print: 'Com eles medimos a audiência e exibimos publicidade com base na sua navegação.',
        as: 'small',
        ...all,
      },
      {
        title: 'Novidades do Lumo',
        says: ['Tornámos o nosso assistente mais rápido e gostaríamos de ter o seu consentimento.'],
        print:
          'As suas conversas serão utilizadas para treinar os nossos modelos de inteligência artificial.',
        as: 'folded',
        ...plain,
      },
      {
        title: 'Cookies e privacidade',
        says: ['A sua privacidade importa. Aceita os nossos cookies?'],
        print: 'Cedemos os dados de navegação a anunciantes e a outras empresas.',
        as: 'after',
        ...plain,
      },
      {
        title,
        says: ['Nesta página usamos cookies.'],
        print: 'Criamos perfis publicitários com base nos seus hábitos de navegação.',
        as: 'pale',
        ...plain,
      },
      {
        title: 'Atualizamos a nossa política de privacidade',
        says: ['As alterações entram em vigor em 1 de maio.'],
        link: 'Ler a política de privacidade',
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: ['Com cookies medimos a audiência do site e mostramos publicidade.'],
        print: 'Os cookies técnicos mantêm a sessão iniciada e o carrinho cheio.',
        as: 'small',
        ...all,
      },
      {
        title,
        says: ['Com cookies medimos as visitas e mostramos anúncios personalizados.'],
        print: 'As estatísticas e os anúncios são explicados na política de cookies.',
        as: 'after',
        ...plain,
      },
      {
        title: 'Atualizamos a nossa política de privacidade',
        says: ['Principais alterações: o texto ficou mais curto e inclui a morada do nosso novo escritório.'],
        link: 'Ler a política de privacidade',
        ...plain,
      },
    ],
    cannotTell: [
      {
        title: 'Atualizamos os termos de serviço',
        says: ['Os novos termos entram em vigor em 1 de maio.'],
        link: 'Termos de serviço',
        ...plain,
      },
    ],
    inOwnWords: [
      {
        title,
        says: ['Com cookies descobrimos que páginas são mais abertas e por onde se chega a elas.'],
        print: 'Estatísticas: Matomo, 13 meses.',
        as: 'small',
        ...plain,
      },
    ],
  },
};
