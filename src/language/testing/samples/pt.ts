import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Aceitar
      Aceitar tudo
      Aceitar todos
      Aceitar todos os cookies
      Aceito
      Aceito todos
      Eu aceito
      Aceitar e fechar
      Aceitar e continuar
      Aceitar cookies
      Sim, aceito
      Sim, eu concordo
      Permitir
      Permitir todos
      Permitir todos os cookies
      Permitir cookies
      Autorizar
      Autorizo
      Consentir
      Dou o meu consentimento
      Dar consentimento
      Concordo
      Concordar
      Concordar e fechar
      Concordo e continuar
      Entendi
      Compreendi
      Percebi
      OK
      Ok, entendi
      Continuar
      Prosseguir
      Sim
      Estou de acordo
      De acordo
      Ativar tudo
      Habilitar todos
      Aceite todos os cookies
      Aceitar cookies opcionais
      Aceitar os termos
      Aceito os termos e condições
      Aceitar novos termos
      Li e concordo
      Continuar com publicidade
      Sim, usar meus dados
      Permitir rastreamento
      Ok, não mostrar novamente
      Aceitar e navegar`,
    decline: `Rejeitar
      Rejeitar tudo
      Rejeitar todos
      Rejeitar todos os cookies
      Rejeito
      Recusar
      Recusar tudo
      Recusar todos
      Recuso
      Recusar e fechar
      Rejeitar cookies
      Não aceitar
      Não aceito
      Não, obrigado
      Não, obrigada
      Não obrigado
      Não
      Não permitir
      Não consentir
      Não autorizo
      Não concordo
      Não concordar
      Negar
      Negar todos
      Discordo
      Continuar sem aceitar
      Continuar sem aceitar →
      Prosseguir sem aceitar
      Fechar sem aceitar
      Apenas necessários
      Somente necessários
      Só os necessários
      Apenas cookies necessários
      Somente cookies essenciais
      Aceitar apenas os necessários
      Aceitar apenas cookies essenciais
      Aceitar somente necessários
      Permitir apenas cookies necessários
      Usar apenas cookies necessários
      Aceitar cookies essenciais
      Continuar apenas com cookies necessários
      Rejeitar todos exceto os necessários
      Rejeitar cookies não essenciais
      Rejeitar não necessários
      Recusar cookies opcionais
      Rejeitar opcionais
      Não quero cookies
      Não usar meus dados
      Não utilizar os meus dados
      Não vender as minhas informações pessoais
      Não compartilhar meus dados
      Opor-me
      Desativar todos
      Desabilitar tudo
      Não, rejeitar
      Apenas os estritamente necessários
      Pedir ao app para não rastrear
      Guardar apenas os necessários
      Bloquear todos`,
    manage: `Gerir cookies
      Gerir opções
      Gerir preferências
      Gerir consentimento
      Gerenciar cookies
      Gerenciar preferências
      Gerenciar opções
      Configurar
      Configurar cookies
      Configurações
      Configurações de cookies
      Definições
      Definições de cookies
      Personalizar
      Personalizar cookies
      Preferências
      Preferências de cookies
      Alterar definições
      Alterar configurações
      Mais opções
      Opções
      Escolher cookies
      Quero escolher
      Deixe-me escolher
      Ver preferências
      Mostrar finalidades
      Mostrar detalhes
      Ver opções
      Ajustar preferências
      Minhas opções
      Centro de preferências
      Configurações avançadas
      Não, gerir opções
      Definir preferências
      Selecionar cookies
      Administrar preferências`,
    save: `Guardar
      Salvar
      Guardar preferências
      Salvar preferências
      Guardar definições
      Salvar configurações
      Guardar e fechar
      Salvar e fechar
      Salvar e sair
      Confirmar
      Confirmar as minhas escolhas
      Confirmar minhas escolhas
      Confirmar seleção
      Aceitar seleção
      Aceitar selecionados
      Aceitar cookies selecionados
      Permitir seleção
      Permitir selecionados
      Guardar seleção
      Guardar as minhas preferências
      Aplicar
      Continuar com a seleção
      Salvar e aceitar
      Concluído`,
    close: `Fechar
      Fechar janela
      Fechar banner
      Fechar este aviso
      Ocultar esta mensagem
      Cancelar
      Dispensar`,
    defer: `Agora não
      Mais tarde
      Talvez mais tarde
      Lembrar-me mais tarde
      Lembrar mais tarde
      Lembre-me mais tarde
      Perguntar mais tarde
      Pular
      Saltar
      Ignorar por agora
      Por agora não
      Por enquanto não
      Depois
      Decidir mais tarde
      Não agora
      Ainda não`,
    'policy-link': `Política de privacidade
      Política de cookies
      Aviso legal
      Aviso de privacidade
      Mais informações
      Mais informação
      Saiba mais
      Saber mais
      Ler mais
      Leia mais
      Termos e condições
      Termos de uso
      Termos de utilização
      Condições gerais
      Privacidade
      Proteção de dados
      Nossos parceiros
      Os nossos parceiros
      Lista de parceiros (fornecedores)
      Como usamos cookies
      O que são cookies?
      Posso recusar os cookies?
      Leia nossa política de privacidade
      Declaração de cookies
      Saiba mais sobre cookies`,
    other: `Comprar
      Comprar agora
      Adicionar ao carrinho
      Iniciar sessão
      Entrar
      Fazer login
      Cadastre-se
      Registar
      Criar conta
      Assinar
      Assine já
      Subscrever newsletter
      Rejeitar e assinar
      Recusar e subscrever
      Pagar para recusar
      Recusar por 3,99 €
      Retirar o consentimento
      Revogar consentimento
      Aceitar ou recusar
      Pesquisar
      Buscar
      Descarregar
      Baixar
      Início
      Seguinte
      Próximo
      Voltar
      Aceitar pagamentos
      Aceitar convite
      Recusar convite
      Aceitar oferta
      Sair da conta
      Terminar sessão
      Excluir conta
      Eliminar conta
      Continuar a comprar
      Continuar comprando
      Guardar para mais tarde
      Uso aceitável
      Enviar
      Compartilhar
      Finalizar compra
      Português
      Inscreva-se na newsletter`,
  },
  toggles: {
    necessary: `Cookies estritamente necessários
      Necessários
      Cookies essenciais
      Cookies técnicos`,
    functional: `Cookies funcionais
      Funcionalidade
      Preferências`,
    analytics: `Cookies analíticos
      Estatísticas
      Cookies de desempenho
      Medição de audiência
      Enviar relatórios de erros`,
    marketing: `Publicidade
      Cookies de marketing
      Cookies de publicidade direcionada
      Redes sociais
      Quero receber ofertas e promoções`,
    personalisation: `Conteúdo personalizado
      Personalização`,
    training: `Usar minhas conversas para treinar modelos de IA
      Melhorar o modelo para todos
      Utilizar os meus dados para o treino de IA`,
    unknown: `Modo escuro
      Lembrar-me
      Legendas automáticas
      Cookies não necessários`,
  },
  texts: {
    cookies: `Utilizamos cookies próprios e de terceiros para melhorar a sua experiência de navegação.
      Nós e os nossos parceiros armazenamos ou acedemos a informações num dispositivo, com o seu consentimento.
      Este site usa cookies. Ao continuar, você pode aceitar todos os cookies ou gerenciar suas preferências.
      A sua privacidade é importante para nós.`,
    training: `Podemos usar as suas conversas para treinar os nossos modelos de IA?
      Ajude a melhorar nossos modelos: suas conversas podem ser usadas para treinamento.`,
    terms: `Atualizámos os nossos termos de serviço. As alterações entram em vigor a 1 de maio.
      Li e aceito os termos e condições.`,
    marketing: `Quero receber a newsletter com novidades e ofertas por e-mail.
      Desejo receber comunicações de marketing.`,
    access: `Permitir que o app acesse a sua localização?
      Ative as notificações para não perder nada.`,
    none: `Nossos cookies levam chocolate e manteiga: a receita da avó.
      Você tem mais de 18 anos?
      Tem a certeza de que deseja eliminar este ficheiro? Esta ação não pode ser desfeita.`,
  },
};
