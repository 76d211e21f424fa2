/** Dutch; what each concept is for, see ../wordings.ts. */
export const nl = {
  terms: `voorwaarden, algemene voorwaarden, gebruiksvoorwaarden, servicevoorwaarden, leveringsvoorwaarden, verkoopvoorwaarden, actievoorwaarden, deelnamevoorwaarden, gebruikersovereenkomst, licentieovereenkomst, overeenkomst, contract, huisregels`,
  agree: `akkoord, accepteer, accepteert, accepteren, aanvaard, aanvaardt, stem … in, stemt … in, instemmen, instemming, toestemming, sta … toe, staat … toe, toestaan, geef … toestemming, geeft … toestemming, machtig, bevestig, bevestigt, (wil|wilt) … (ontvangen|krijgen),
    (mogen|mag|zullen) (we|wij|jullie) (nu|voortaan|ook|) … (gebruiken|delen|verkopen|verwerken)`,
  negation:
    'niet, geen, nooit, zonder, noch, behalve, tenzij, optioneel, optionele, vrijwillig*, apart, aparte, afzonderlijk, afzonderlijke, desgewenst, alleen als',
  telling:
    '(legt|leggen) … uit, (beschrijft|beschrijven|vermeldt|staat beschreven), hoe (we|wij), meer (informatie|weten), informatie over, zoals (beschreven|vermeld|uitgelegd)',
  apart: 'alleen, enkel, uitsluitend, slechts',
  mailing: `nieuwsbrief, nieuwsbrieven, (commerciële|promotionele) (berichten|e mails|mails|communicatie), reclamemail*, marketingmail*, marketingberichten, (aanbiedingen|acties|kortingen|reclame) … (ontvangen|per e mail|per mail|per post|per sms|per telefoon|toegestuurd), (ontvang|ontvangen|ontvangt) … (aanbiedingen|acties|reclame), direct marketing`,
  sharing: `(delen|deelt|deel|gedeeld|doorgeven|doorgegeven|verstrekken|verstrekt) … (partners|derden|bedrijven|sponsors|adverteerders|verzekeraars), (partners|derden|bedrijven|sponsors|adverteerders|verzekeraars) … (delen|gedeeld|doorgeven|doorgegeven|verstrekken|verstrekt), (verkopen|verkoop|verkocht) … gegevens, gegevens … (verkopen|verkoop|verkocht)`,
  training:
    'trainen, getraind, training van (ai|modellen), ai training, (ai|modellen) … (verbeteren|trainen), (verbeteren|verbetering) … (ai|modellen), machine learning',
  advertising:
    'advertenties, advertentie*, reclame, marketing, retargeting, remarketing, (persoonlijke|gepersonaliseerde) (advertenties|aanbiedingen)',
  pricing: [
    '(prijs|prijzen|tarief|tarieven|premie) … (bepalen|berekenen|aanpassen)',
    '(bepalen|berekenen|aanpassen) … (prijs|prijzen|tarief|tarieven|premie)',
  ],
  analytics:
    'analytics, analytisch*, statistiek*, statistisch*, webanalyse, (bezoek|bezoeken|gebruik|verkeer|surfgedrag) … (meten|analyseren|gemeten|geanalyseerd), (meten|analyseren) … (bezoek|bezoeken|gebruik|verkeer)',
  social: 'sociale media, social media, sociale netwerken',
};
