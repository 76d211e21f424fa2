import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Accept
      Accept tot
      Accept toate
      Acceptă
      Acceptă tot
      Acceptă toate
      Acceptă toate cookie-urile
      Accept toate modulele cookie
      Acceptați toate
      Acceptare
      Acceptare toate
      Acceptă și închide
      Acceptă și continuă
      Accept cookies
      Da, accept
      Da, sunt de acord
      Sunt de acord
      De acord
      Permite
      Permite toate
      Permite toate cookie-urile
      Permiteți toate
      Permit
      Autorizez
      Consimt
      Îmi dau consimțământul
      Îmi dau acordul
      Am înțeles
      OK
      Ok, am înțeles
      Înțeleg
      În regulă
      Continuă
      Da
      Activează toate
      Acceptă cookie-urile opționale
      Accept termenii și condițiile
      Acceptă noii termeni
      Continuă cu reclame
      Da, folosiți datele mele
      Permite urmărirea
      Acceptă și nu mai afișa`,
    decline: `Refuz
      Refuză
      Refuză tot
      Refuză toate
      Refuz toate
      Refuzați toate
      Respinge
      Respinge tot
      Respinge toate
      Respinge toate cookie-urile
      Respingeți toate
      Resping
      Respingere
      Refuză și închide
      Nu accept
      Nu acceptați
      Nu permite
      Nu consimt
      Nu sunt de acord
      Nu, mulțumesc
      Nu mulțumesc
      Nu
      Continuă fără a accepta
      Continuă fără a accepta →
      Continuați fără acceptare
      Continuă fără să accepți
      Închide fără a accepta
      Doar necesare
      Doar cele necesare
      Numai cele strict necesare
      Doar cookie-uri necesare
      Doar cookie-uri esențiale
      Acceptă doar cele necesare
      Accept doar modulele cookie esențiale
      Acceptă numai cookie-urile necesare
      Permite doar cookie-urile necesare
      Folosește doar cookie-uri necesare
      Utilizează numai cookie-urile necesare
      Acceptă cookie-urile esențiale
      Continuă doar cu cele necesare
      Refuză toate cu excepția celor necesare
      Respinge cookie-urile neesențiale
      Refuză cookie-urile opționale
      Respinge cookie-urile care nu sunt necesare
      Nu vreau cookie-uri
      Nu folosiți datele mele
      Nu vindeți datele mele personale
      Nu partaja datele mele
      Mă opun
      Dezactivează toate
      Nu, refuz
      Blochează toate
      Salvează doar cele necesare
      Nu permite urmărirea`,
    manage: `Setări
      Setări cookie
      Setări cookie-uri
      Setările cookie-urilor
      Setări confidențialitate
      Preferințe
      Preferințe cookie
      Gestionează cookie-urile
      Gestionează preferințele
      Gestionați opțiunile
      Administrează preferințele
      Administrați cookie-urile
      Personalizează
      Personalizați
      Configurează
      Modifică setările
      Schimbă setările
      Mai multe opțiuni
      Opțiuni
      Vreau să aleg
      Alege cookie-urile
      Vezi preferințele
      Arată scopurile
      Arată detalii
      Afișează detaliile
      Vezi opțiuni
      Centrul de preferințe
      Setări avansate
      Nu, gestionează opțiunile
      Ajustează preferințele
      Gestionarea consimțământului
      Detalii`,
    save: `Salvează
      Salvează preferințele
      Salvați preferințele
      Salvează setările
      Salvează și închide
      Salvează și ieși
      Confirmă
      Confirmă alegerile mele
      Confirmați selecția
      Confirmă selecția
      Acceptă selecția
      Acceptă cele selectate
      Acceptă cookie-urile selectate
      Permite selecția
      Salvează selecția
      Salvează alegerile
      Aplică
      Continuă cu selecția
      Salvează și acceptă
      Gata`,
    close: `Închide
      Închideți
      Închide fereastra
      Închide acest mesaj
      Ascunde acest mesaj
      Anulează
      Renunță`,
    defer: `Nu acum
      Mai târziu
      Poate mai târziu
      Amintește-mi mai târziu
      Reamintește-mi mai târziu
      Întreabă-mă mai târziu
      Omite
      Omite deocamdată
      Sari peste
      Deocamdată nu
      Momentan nu
      Altă dată
      Decid mai târziu
      Nu încă`,
    'policy-link': `Politica de confidențialitate
      Politica de cookies
      Politica cookie
      Politica privind cookie-urile
      Notă legală
      Notă de informare
      Mai multe informații
      Mai multe detalii aici despre cookie-uri
      Află mai multe
      Aflați mai multe
      Citește mai mult
      Citește mai multe
      Termeni și condiții
      Condiții de utilizare
      Termeni de utilizare
      Confidențialitate
      Protecția datelor
      Partenerii noștri
      Lista partenerilor (furnizori)
      Cum folosim cookie-urile
      Ce sunt cookie-urile?
      Pot refuza cookie-urile?
      Citește politica de confidențialitate
      Vezi partenerii noștri`,
    other: `Cumpără
      Cumpără acum
      Adaugă în coș
      Autentificare
      Conectează-te
      Intră în cont
      Înregistrează-te
      Creează cont
      Abonează-te
      Abonează-te la newsletter
      Refuză și abonează-te
      Plătește pentru a refuza
      Refuză pentru 20 de lei
      Refuză pentru 3,99 €
      Retrage consimțământul
      Revocă acordul
      Acceptă sau refuză
      Caută
      Descarcă
      Acasă
      Următorul
      Înapoi
      Acceptă plăți
      Acceptă invitația
      Refuză invitația
      Acceptă oferta
      Deconectare
      Șterge contul
      Continuă cumpărăturile
      Continuă citirea
      Salvează pentru mai târziu
      Salvează rețeta
      Trimite
      Distribuie
      Vezi coșul
      Anulează comanda
      Română
      Utilizare acceptabilă
      Finalizează comanda`,
  },
  toggles: {
    necessary: `Cookie-uri strict necesare
      Strict necesare
      Cookie-uri esențiale
      Cookie-uri tehnice`,
    functional: `Cookie-uri funcționale
      Funcționalitate
      Preferințe`,
    analytics: `Cookie-uri de analiză
      Statistici
      Cookie-uri de performanță
      Măsurarea audienței
      Trimite rapoarte de erori`,
    marketing: `Publicitate
      Cookie-uri de marketing
      Cookie-uri de targetare
      Rețele sociale
      Doresc să primesc oferte și promoții`,
    personalisation: `Conținut personalizat
      Personalizare`,
    training: `Folosește conversațiile mele pentru antrenarea modelelor de IA
      Îmbunătățește modelul pentru toată lumea
      Antrenarea inteligenței artificiale`,
    unknown: `Mod întunecat
      Ține-mă minte
      Subtitrări automate
      Cookie-uri care nu sunt necesare`,
  },
  texts: {
    cookies: `Folosim cookie-uri proprii și ale terților pentru a analiza traficul și a personaliza conținutul.
      Noi și partenerii noștri stocăm sau accesăm informații de pe un dispozitiv, cu consimțământul dumneavoastră.
      Acest site utilizează module cookie.
      Confidențialitatea ta este importantă pentru noi.`,
    training: `Putem folosi conversațiile tale pentru a antrena modelele noastre de IA?
      Ajută-ne să îmbunătățim modelele noastre: conversațiile tale pot fi folosite pentru antrenare.`,
    terms: `Am actualizat termenii și condițiile. Modificările intră în vigoare la 1 mai.
      Am citit și accept termenii și condițiile de utilizare.`,
    marketing: `Doresc să primesc newsletterul cu noutăți și oferte prin e-mail.
      Sunt de acord să primesc comunicări comerciale.`,
    access: `Permiteți aplicației să acceseze locația dvs.?
      Activează notificările ca să nu ratezi nimic.`,
    none: `Aceste cookies sunt cu ciocolată și unt: rețeta bunicii.
      Ai peste 18 ani?
      Sigur doriți să ștergeți acest fișier? Acțiunea nu poate fi anulată.`,
  },
};
