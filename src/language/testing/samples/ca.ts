import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Accepta
      Accepta-ho tot
      Accepta-les totes
      Accepta totes les galetes
      Accepto
      Acceptar
      Acceptar totes
      Acceptar-ho tot
      Acceptar totes les cookies
      Accepta i tanca
      Accepta i continua
      Accepta les galetes
      Sí, accepto
      Permet
      Permet-les totes
      Permet totes les galetes
      Permetre
      Autoritza
      Autoritzo
      Consento
      Dono el meu consentiment
      Hi estic d'acord
      Estic d'acord
      D'acord
      Entesos
      Entès
      OK
      Ho entenc
      Continua
      Continuar
      Sí
      Activa-ho tot
      Accepta les galetes opcionals
      Accepta les condicions
      Accepto els termes i condicions
      Continua amb publicitat`,
    decline: `Rebutja
      Rebutja-ho tot
      Rebutja-les totes
      Rebutja totes les galetes
      Rebutjar
      Rebutjar totes
      Rebutjar-ho tot
      Rebutjo
      Denega
      Denegar
      No acceptis
      No accepto
      No acceptar
      No permetis
      No permetre
      No hi estic d'acord
      No, gràcies
      No gràcies
      No
      Continua sense acceptar
      Continuar sense acceptar →
      Tanca sense acceptar
      Navega sense acceptar
      Només necessàries
      Només les necessàries
      Només les galetes necessàries
      Accepta només les necessàries
      Acceptar només les imprescindibles
      Permet només les galetes essencials
      Utilitza només les galetes necessàries
      Accepta les galetes essencials
      Només galetes tècniques
      Rebutja-les totes excepte les necessàries
      Rebutja les galetes no essencials
      Rebutja les opcionals
      No vull galetes
      No utilitzeu les meves dades
      No vengueu la meva informació personal
      M'hi oposo
      Desactiva-les totes
      No, rebutja-ho tot
      Bloqueja-les totes`,
    manage: `Configura
      Configura les galetes
      Configurar
      Configurar cookies
      Configuració
      Configuració de galetes
      Configuració de cookies
      Gestiona les galetes
      Gestiona les preferències
      Gestionar opcions
      Administra les preferències
      Personalitza
      Personalitzar
      Preferències
      Preferències de galetes
      Opcions
      Més opcions
      Paràmetres
      Canvia la configuració
      Vull triar
      Deixa'm triar
      Tria les galetes
      Mostra els detalls
      Mostra les finalitats
      Veure preferències
      Modifica les preferències
      Centre de preferències
      Configurar o rebutjar
      Gestiona el consentiment
      No, gestiona les opcions`,
    save: `Desa
      Desa les preferències
      Desa la configuració
      Desa i tanca
      Desar i sortir
      Guardar
      Guardar preferències
      Guarda la selecció
      Confirma
      Confirma la selecció
      Confirma les meves opcions
      Confirmar les meves eleccions
      Accepta la selecció
      Accepta les seleccionades
      Permet la selecció
      Aplica
      Fet`,
    close: `Tanca
      Tancar
      Tanca la finestra
      Amaga aquest missatge
      Cancel·la
      Cancel·lar
      Tanca l'avís`,
    defer: `Ara no
      Més tard
      Potser més tard
      Recorda-m'ho més tard
      Pregunta-m'ho més tard
      Omet
      Omet per ara
      Salta
      De moment no
      Per ara no
      Més endavant
      Encara no
      Un altre dia
      Decideix més tard`,
    'policy-link': `Política de privadesa
      Política de privacitat
      Política de galetes
      Política de cookies
      Avís legal
      Més informació
      Saber-ne més
      Llegeix-ne més
      Per saber-ne més
      Termes i condicions
      Condicions d'ús
      Privadesa
      Protecció de dades
      Els nostres socis
      Llista de proveïdors
      Com utilitzem les galetes
      Què són les galetes?
      Puc rebutjar les galetes?
      Llegeix la nostra política de galetes
      Nota legal`,
    other: `Compra
      Compra ara
      Afegeix al cistell
      Inicia la sessió
      Inicia sessió
      Registra't
      Crea un compte
      Subscriu-te
      Subscriu-te al butlletí
      Rebutja i subscriu-te
      Paga per rebutjar
      Rebutja per 3,99 €
      Retira el consentiment
      Revoca el consentiment
      Acceptar o rebutjar
      Cerca
      Descarrega
      Inici
      Següent
      Enrere
      Accepta pagaments
      Accepta la invitació
      Rebutja la invitació
      Tanca la sessió
      Elimina el compte
      Continua comprant
      Continua llegint
      Desa per a més tard
      Envia
      Comparteix
      Català
      Cancel·la la comanda`,
  },
  toggles: {
    necessary: `Galetes estrictament necessàries
      Galetes tècniques
      Necessàries
      Essencials`,
    functional: `Galetes funcionals
      Funcionalitat
      Preferències`,
    analytics: `Galetes analítiques
      Estadístiques
      Galetes de rendiment
      Mesura d'audiència
      Envia informes d'errors`,
    marketing: `Publicitat
      Galetes de publicitat comportamental
      Màrqueting
      Xarxes socials
      Vull rebre ofertes i promocions`,
    personalisation: `Contingut personalitzat
      Personalització`,
    training: `Utilitza les meves converses per entrenar models d'IA
      Millora el model per a tothom
      Entrenament de la intel·ligència artificial`,
    unknown: `Mode fosc
      Recorda'm
      Subtítols automàtics
      Galetes no necessàries`,
  },
  texts: {
    cookies: `Utilitzem galetes pròpies i de tercers per analitzar els nostres serveis i mostrar-te publicitat.
      Nosaltres i els nostres socis emmagatzemem o accedim a informació en un dispositiu, amb el teu consentiment.
      Aquest lloc web fa servir cookies. Podeu acceptar totes les galetes o configurar-les.`,
    training: `Podem fer servir les teves converses per entrenar els nostres models d'IA?
      Ajuda'ns a millorar els nostres models: els teus xats es poden utilitzar per a l'entrenament.`,
    terms: `Hem actualitzat les nostres condicions del servei. Els canvis entren en vigor l'1 de maig.
      Accepto els termes i condicions.`,
    marketing: `Vull rebre el butlletí amb novetats i ofertes per correu electrònic.
      Desitjo rebre comunicacions comercials.`,
    access: `Vols permetre que l'aplicació accedeixi a la teva ubicació?
      Activa les notificacions per no perdre't res.`,
    none: `Les nostres cookies porten xocolata i mantega: la recepta de l'àvia.
      Tens més de 18 anys?
      Segur que vols suprimir aquest fitxer? Aquesta acció no es pot desfer.`,
  },
};
