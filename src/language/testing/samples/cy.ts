import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Derbyn
      Derbyn pob cwci
      Derbyn y cyfan
      Derbyn popeth
      Derbyn pob un
      Derbyn yr holl gwcis
      Derbyn cwcis
      Derbyn cwcis ychwanegol
      Rwy'n derbyn
      Rwy’n derbyn y cwbl
      Derbyn a chau
      Derbyn a pharhau
      Ydw, rwy'n derbyn
      Cytuno
      Rwy'n cytuno
      Dw i'n cytuno
      Cytuno i bopeth
      Cytuno a chau
      Caniatáu
      Caniatáu pob un
      Caniatáu pob cwci
      Caniatáu cwcis
      Cydsynio
      Rwy'n cydsynio
      Rhoi fy nghydsyniad
      Galluogi pob un
      Iawn
      Rwy'n deall
      Deall
      OK
      Parhau
      Ydw
      Ie
      Rwy'n derbyn y telerau
      Derbyn y telerau newydd
      Derbyn cwcis dewisol`,
    decline: `Gwrthod
      Gwrthod pob cwci
      Gwrthod y cyfan
      Gwrthod popeth
      Gwrthod pob un
      Gwrthod yr holl gwcis
      Gwrthod cwcis ychwanegol
      Gwrthod cwcis
      Gwrthod a chau
      Rwy'n gwrthod
      Peidio â derbyn
      Peidiwch â derbyn
      Nid wyf yn derbyn
      Nid wyf yn cytuno
      Dydw i ddim yn cytuno
      Dw i ddim yn derbyn
      Anghytuno
      Peidio â chaniatáu
      Peidio â chydsynio
      Dim diolch
      Na, dim diolch
      Na
      Parhau heb dderbyn
      Parhau heb dderbyn →
      Parhau heb gytuno
      Cau heb dderbyn
      Cwcis angenrheidiol yn unig
      Angenrheidiol yn unig
      Hanfodol yn unig
      Dim ond cwcis angenrheidiol
      Cwcis cwbl angenrheidiol yn unig
      Derbyn cwcis hanfodol yn unig
      Derbyn cwcis angenrheidiol yn unig
      Derbyn y rhai hanfodol yn unig
      Caniatáu cwcis hanfodol yn unig
      Defnyddio cwcis angenrheidiol yn unig
      Derbyn cwcis hanfodol
      Parhau â chwcis hanfodol yn unig
      Gwrthod cwcis nad ydynt yn hanfodol
      Gwrthod cwcis dewisol
      Gwrthod pob un heblaw rhai hanfodol
      Dydw i ddim eisiau cwcis
      Peidiwch â defnyddio fy nata
      Peidiwch â gwerthu fy ngwybodaeth bersonol
      Peidiwch â rhannu fy nata
      Gwrthwynebu
      Analluogi pob un
      Optio allan`,
    manage: `Rheoli
      Rheoli cwcis
      Rheoli dewisiadau
      Rheoli opsiynau
      Rheoli cydsyniad
      Rheoli fy newisiadau
      Gosodiadau
      Gosodiadau cwcis
      Gosodiadau preifatrwydd
      Dewisiadau
      Dewisiadau cwcis
      Opsiynau
      Mwy o opsiynau
      Mwy o ddewisiadau
      Addasu
      Addasu gosodiadau
      Personoli
      Newid gosodiadau
      Newid gosodiadau cwcis
      Newid fy newisiadau
      Dewis cwcis
      Gadewch i mi ddewis
      Dangos manylion
      Dangos dibenion
      Gweld dewisiadau
      Gosod dewisiadau cwcis
      Ffurfweddu
      Na, rheoli opsiynau`,
    save: `Cadw
      Cadw dewisiadau
      Cadw gosodiadau
      Cadw a chau
      Cadw fy newisiadau
      Cadw newidiadau
      Cadarnhau
      Cadarnhau fy newisiadau
      Cadarnhau dewisiadau
      Derbyn y dewis
      Derbyn y rhai a ddewiswyd
      Caniatáu'r dewis
      Caniatáu cwcis a ddewiswyd
      Gweithredu dewisiadau`,
    close: `Cau
      Cau ffenestr
      Cau'r neges hon
      Cuddio'r neges hon
      Cuddio'r neges cwcis
      Canslo`,
    defer: `Dim nawr
      Nid nawr
      Ddim nawr
      Yn ddiweddarach
      Yn nes ymlaen
      Hwyrach ymlaen
      Efallai yn nes ymlaen
      Atgoffa fi yn nes ymlaen
      Atgoffwch fi yn ddiweddarach
      Gofyn yn nes ymlaen
      Hepgor
      Hepgor am nawr
      Rhywbryd eto
      Ddim eto`,
    'policy-link': `Polisi preifatrwydd
      Polisi cwcis
      Hysbysiad preifatrwydd
      Hysbysiad cyfreithiol
      Rhagor o wybodaeth
      Mwy o wybodaeth
      Dysgu mwy
      Dysgu rhagor
      Darllen mwy
      Darllenwch ragor
      Telerau ac amodau
      Telerau defnyddio
      Telerau gwasanaeth
      Preifatrwydd
      Diogelu data
      Ein partneriaid
      Rhestr partneriaid
      Beth yw cwcis?
      Sut rydym yn defnyddio cwcis
      Datganiad cwcis`,
    other: `Prynu
      Prynu nawr
      Ychwanegu at y fasged
      Mewngofnodi
      Cofrestru
      Creu cyfrif
      Tanysgrifio
      Tanysgrifio i'r cylchlythyr
      Gwrthod a thanysgrifio
      Talu i wrthod
      Gwrthod am £3.99
      Tynnu cydsyniad yn ôl
      Tynnu fy nghydsyniad yn ôl
      Derbyn neu wrthod
      Chwilio
      Lawrlwytho
      Hafan
      Nesaf
      Yn ôl
      Derbyn taliadau
      Derbyn gwahoddiad
      Gwrthod gwahoddiad
      Allgofnodi
      Dileu cyfrif
      Parhau i siopa
      Parhau i ddarllen
      Cadw ar gyfer nes ymlaen
      Anfon
      Rhannu
      Cymraeg
      Saesneg
      Derbyn cylchlythyr`,
  },
  toggles: {
    necessary: `Cwcis cwbl angenrheidiol
      Cwcis hanfodol
      Angenrheidiol
      Cwcis technegol`,
    functional: `Cwcis swyddogaethol
      Ymarferoldeb
      Dewisiadau`,
    analytics: `Cwcis dadansoddi
      Ystadegau
      Cwcis perfformiad
      Cwcis sy'n mesur defnydd o'r wefan`,
    marketing: `Hysbysebu
      Cwcis marchnata
      Marchnata
      Cyfryngau cymdeithasol
      Hoffwn dderbyn cynigion`,
    personalisation: `Cynnwys wedi'i bersonoli
      Personoli`,
    training: `Defnyddio fy sgyrsiau i hyfforddi modelau AI
      Hyfforddi deallusrwydd artiffisial`,
    unknown: `Modd tywyll
      Cofio fi
      Isdeitlau awtomatig
      Cwcis nad ydynt yn hanfodol`,
  },
  texts: {
    cookies: `Rydym yn defnyddio cwcis i wella eich profiad ar y wefan hon.
      Mae'r wefan hon yn defnyddio cwcis. Gallwch dderbyn pob cwci neu newid eich gosodiadau.
      Rydym ni a'n partneriaid yn storio gwybodaeth ar ddyfais, gyda'ch caniatâd.`,
    training: `A gawn ni ddefnyddio eich sgyrsiau i hyfforddi ein modelau AI?
      Helpwch ni i wella ein modelau: gellir defnyddio eich sgyrsiau ar gyfer hyfforddi.`,
    terms: `Rydym wedi diweddaru ein telerau gwasanaeth. Daw'r newidiadau i rym ar 1 Mai.
      Rwyf wedi darllen y telerau ac amodau ac yn cytuno iddynt.`,
    marketing: `Hoffwn dderbyn y cylchlythyr gyda newyddion a chynigion drwy e-bost.
      Hoffwn dderbyn negeseuon marchnata.`,
    access: `A gaiff yr ap ddefnyddio eich lleoliad?
      Trowch hysbysiadau ymlaen fel na fyddwch yn colli dim.`,
    none: `Mae ein bisgedi yn llawn siocled a menyn: rysáit Mam-gu.
      Ydych chi dros 18 oed?
      Ydych chi'n siŵr eich bod am ddileu'r ffeil hon? Ni ellir dadwneud hyn.`,
  },
};
