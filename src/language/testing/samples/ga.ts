import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Glac
      Is féidir mo shonraí a úsáid
      Glac leis
      Glac le gach fianán
      Glac leis na fianáin go léir
      Glac le gach ceann
      Glac leo go léir
      Glac le fianáin
      Glacaim leis
      Glacaim leo go léir
      Glac leis agus dún
      Glac agus lean ar aghaidh
      Aontaím
      Aontaigh
      Aontaigh agus dún
      Ceadaigh
      Ceadaigh gach ceann
      Ceadaigh gach fianán
      Ceadaigh fianáin
      Toilím
      Tugaim mo thoiliú
      Cumasaigh gach ceann
      Tuigim
      Tuigthe
      Ceart go leor
      OK
      Lean ar aghaidh
      Tá go maith
      Glac le fianáin roghnacha
      Glacaim leis na téarmaí
      Glac le téarmaí nua`,
    decline: `Diúltaigh
      Diúltaigh do gach ceann
      Diúltaigh do gach fianán
      Diúltaigh dóibh go léir
      Diúltaigh d'fhianáin
      Diúltaím
      Diúltaigh agus dún
      Ná glac leis
      Ná glac le fianáin
      Ní ghlacaim leis
      Ní aontaím
      Ná ceadaigh
      Ní thoilím
      Níl, go raibh maith agat
      Ní hea, go raibh maith agat
      Lean ar aghaidh gan glacadh
      Lean ar aghaidh gan ghlacadh leis
      Dún gan glacadh
      Fianáin riachtanacha amháin
      Riachtanach amháin
      Na cinn riachtanacha amháin
      Glac le fianáin riachtanacha amháin
      Glac leis na fianáin riachtanacha amháin
      Ceadaigh fianáin riachtanacha amháin
      Úsáid fianáin riachtanacha amháin
      Glac le fianáin riachtanacha
      Fianáin theicniúla amháin
      Diúltaigh do fhianáin neamhriachtanacha
      Diúltaigh d'fhianáin roghnacha
      Diúltaigh do gach ceann ach amháin na cinn riachtanacha
      Ná húsáid mo shonraí
      Ná díol mo shonraí pearsanta
      Ná roinn mo shonraí
      Cuir i gcoinne
      Díchumasaigh gach ceann
      Cuir bac ar gach ceann`,
    manage: `Bainistigh
      Bainistigh fianáin
      Bainistigh roghanna
      Bainistigh sainroghanna
      Bainistigh toiliú
      Socruithe
      Socruithe fianán
      Socruithe príobháideachais
      Sainroghanna
      Sainroghanna fianán
      Roghanna
      Tuilleadh roghanna
      Saincheap
      Saincheap fianáin
      Oiriúnaigh
      Athraigh socruithe
      Athraigh do shainroghanna
      Roghnaigh fianáin
      Lig dom roghnú
      Taispeáin sonraí
      Taispeáin cuspóirí
      Féach ar shainroghanna
      Cumraigh`,
    save: `Sábháil
      Sábháil an roghnúchán
      Sábháil sainroghanna
      Sábháil socruithe
      Sábháil agus dún
      Sábháil mo roghanna
      Deimhnigh
      Deimhnigh mo roghanna
      Deimhnigh roghanna
      Glac leis an rogha
      Glac leis na fianáin roghnaithe
      Ceadaigh na fianáin roghnaithe
      Cuir i bhfeidhm
      Déanta`,
    close: `Dún
      Dún an fhuinneog
      Dún an teachtaireacht seo
      Folaigh an teachtaireacht seo
      Cealaigh`,
    defer: `Ní anois
      Níos déanaí
      Níos moille
      B'fhéidir níos déanaí
      Meabhraigh dom níos déanaí
      Cuir i gcuimhne dom níos déanaí
      Fiafraigh díom níos déanaí
      Gabh thar
      Gabh thar faoi láthair
      Ná bac anois
      Uair éigin eile
      Ní fós`,
    'policy-link': `Polasaí príobháideachais
      Beartas príobháideachta
      Polasaí fianán
      Beartas fianán
      Fógra dlíthiúil
      Fógra príobháideachais
      Tuilleadh eolais
      Tuilleadh faisnéise
      Foghlaim tuilleadh
      Léigh tuilleadh
      Faigh tuilleadh eolais
      Téarmaí agus coinníollacha
      Téarmaí úsáide
      Téarmaí seirbhíse
      Príobháideachas
      Cosaint sonraí
      Ár gcomhpháirtithe
      Liosta comhpháirtithe
      Cad is fianáin ann?
      Conas a úsáidimid fianáin`,
    other: `Ceannaigh
      Ceannaigh anois
      Cuir sa chiseán
      Logáil isteach
      Sínigh isteach
      Cláraigh
      Cruthaigh cuntas
      Liostáil
      Liostáil don nuachtlitir
      Diúltaigh agus liostáil
      Íoc chun diúltú
      Diúltaigh ar €3.99
      Tarraing siar toiliú
      Tarraing siar mo thoiliú
      Glac nó diúltaigh
      Cuardaigh
      Íoslódáil
      Baile
      Ar aghaidh go dtí an chéad leathanach eile
      Siar
      Glac le híocaíochtaí
      Glac leis an gcuireadh
      Diúltaigh don chuireadh
      Logáil amach
      Scrios an cuntas
      Lean ar aghaidh ag siopadóireacht
      Lean ort ag léamh
      Sábháil le haghaidh níos déanaí
      Seol
      Roinn
      Gaeilge`,
  },
  toggles: {
    necessary: `Fianáin riachtanacha
      Riachtanach
      Fianáin theicniúla`,
    functional: `Fianáin fheidhmiúla
      Feidhmiúlacht
      Sainroghanna`,
    analytics: `Fianáin anailíse
      Staitisticí
      Fianáin feidhmíochta
      Tomhas lucht féachana`,
    marketing: `Fógraíocht
      Fianáin mhargaíochta
      Margaíocht
      Na meáin shóisialta
      Ba mhaith liom tairiscintí a fháil`,
    personalisation: `Ábhar pearsantaithe
      Pearsantú`,
    training: `Úsáid mo chomhráite chun samhlacha IS a oiliúint
      Oiliúint na hintleachta saorga`,
    unknown: `Mód dorcha
      Cuimhnigh orm
      Fotheidil uathoibríocha
      Fianáin neamhriachtanacha`,
  },
  texts: {
    cookies: `Úsáidimid fianáin chun feabhas a chur ar d'eispéireas ar an suíomh gréasáin seo.
      Úsáideann an suíomh seo fianáin. Is féidir leat glacadh leis na fianáin go léir nó do rogha féin a dhéanamh.
      Stórálaimid féin agus ár gcomhpháirtithe faisnéis ar ghléas, le do thoiliú.`,
    training: `An féidir linn do chomhráite a úsáid chun ár samhlacha IS a oiliúint?
      Cabhraigh linn ár samhlacha a fheabhsú: féadfar do chomhráite a úsáid le haghaidh oiliúna.`,
    terms: `Tá ár dtéarmaí seirbhíse nuashonraithe againn. Tiocfaidh na hathruithe i bhfeidhm ar an 1 Bealtaine.
      Léigh mé na téarmaí agus na coinníollacha agus glacaim leo.`,
    marketing: `Ba mhaith liom an nuachtlitir a fháil le nuacht agus tairiscintí trí ríomhphost.
      Ba mhaith liom cumarsáid mhargaíochta a fháil.`,
    access: `An bhfuil cead ag an aip do shuíomh a úsáid?
      Cumasaigh fógraí chun nach gcaillfidh tú rud ar bith: is féidir linn fógraí brú a sheoladh chugat.`,
    none: `Brioscaí le seacláid agus im: oideas mo mhamó.
      An bhfuil tú os cionn 18 mbliana d'aois?
      An bhfuil tú cinnte gur mian leat an comhad seo a scriosadh? Ní féidir é seo a chealú.`,
  },
};
