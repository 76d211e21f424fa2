import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Kabul et
      Çerezleri kullanmaya başlayın
      Kabul Et
      Tümünü kabul et
      Hepsini kabul et
      Tüm çerezleri kabul et
      Tümünü Kabul Edin
      Kabul ediyorum
      Tümünü kabul ediyorum
      Onaylıyorum
      Tümünü onayla
      İzin ver
      Tümüne izin ver
      Tüm çerezlere izin ver
      Çerezlere izin ver
      Çerezleri kabul et
      Kabul et ve kapat
      Kabul et ve devam et
      Onay veriyorum
      Rıza veriyorum
      Açık rıza veriyorum
      Evet, kabul ediyorum
      Evet, izin veriyorum
      Katılıyorum
      Tümünü etkinleştir
      Etkinleştir
      İsteğe bağlı çerezleri kabul et
      Koşulları kabul ediyorum
      Tamam
      Tamam, anladım
      Anladım
      Evet
      Devam et
      Peki
      Uygulamanın izlemesine izin ver
      Okudum, kabul ediyorum
      Kabul
      Verilerimi paylaş
      Tüm Çerezleri Kabul Et
      Hepsini Onayla
      Çerezlere İzin Ver
      Evet, onaylıyorum
      Kabul Ediyorum
      Rıza Ver
      Tümüne Onay Ver
      Tamam, devam et
      Onay
      Tüm çerezlere onay veriyorum
      Tümünü Etkinleştir
      Açık rızam vardır
      Rıza gösteriyorum
      Evet, isterim
      Kullanım şartlarını okudum ve kabul ediyorum
      Hadi başlayalım
      Hepsini kabul edin
      Hepsini etkinleştir
      Tüm hizmetleri etkinleştir
      Tüm uygulamaları etkinleştir
      Tümünü aktifleştir
      Tümünü aktif et
      Tüm çerezleri aktif hale getir
      Hepsini aç
      Tümünü aç
      Bütün çerezleri kabul ediyorum
      Çerezleri onayla
      Çerezleri etkinleştir
      Hepsini onaylıyorum
      Kabul et ve siteye devam et
      Kabul ediyor ve devam ediyorum
      Kabul et & devam et
      Onayla ve devam et
      Tümüne izin veriyorum
      Tümüne izin verin
      Hepsine izin ver
      Bütün çerezlere izin ver
      Tüm amaçları kabul et
      Tüm hizmetleri kabul et
      Tüm hizmetlere izin ver
      Her zaman izin ver
      Her zaman kabul et
      Her zaman
      Sorun değil
      Bana uyar
      Benim için uygun
      Kabul ediyoruz
      Anladım ve kabul ediyorum
      Tamam, kabul ediyorum
      Evet, hepsini kabul et
      Çerez kullanımına izin ver
      Çerezlerin kullanımını kabul ediyorum
      Onaylıyorum, devam et
      Müsaade et
      Müsaade ediyorum
      Rıza göster
      Uygundur
      Hepsi tamam
      Etkinleştirildi
      Onaylandı
      Tümünü etkinleştirin
      Tüm çerezlere müsaade et
      Reddetmiyorum
      Hepsine onay ver
      Kabul edip kapat
      Tümüne evet
      Çerez politikasını kabul ediyorum
      Tüm satıcılara izin ver
      Tüm çerezleri aç
      Çerezleri aç
      Tüm ortakları kabul et
      Hepsi kabul
      Önerilen ayarları kabul et
      Kabul etmek istiyorum
      Tamamını kabul et
      Tüm tanımlama bilgilerini kabul et
      Bir kez izin ver
      Yalnızca bu sefer izin ver
      Uygulamayı kullanırken izin ver
      Onaylayıp devam et
      Kabul edip devam et
      Tümünü onaylayınız
      Tüm çerezlere izin verip kapat
      Hepsine onay vereceğim
      Tüm izinleri ver
      Kullanım verilerini paylaş
      Geliştirmeye katkıda bulun
      Kişiselleştirilmiş reklamları aç
      Onam veriyorum
      Tabii ki`,
    decline: `Reddet
      Çerezleri kullanmayı durdurun
      Tümünü reddet
      Hepsini reddet
      Tüm çerezleri reddet
      Tümünü Reddedin
      Reddediyorum
      Kabul etmiyorum
      Kabul etme
      Kabul etmeden devam et
      Onaylamıyorum
      Onay vermiyorum
      İzin verme
      İzin vermiyorum
      Hayır
      Hayır, teşekkürler
      Hayır teşekkürler
      Hayır, izin verme
      Yalnızca gerekli çerezler
      Sadece gerekli çerezleri kabul et
      Yalnızca gerekli çerezlere izin ver
      Yalnızca zorunlu çerezler
      Sadece zorunlu çerezler
      Zorunlu çerezlerle devam et
      Zorunlu çerezleri kabul et
      Gerekli olanları kabul et
      Sadece gerekli
      Kesinlikle gerekli çerezleri kabul et
      Zorunlu olmayanları reddet
      Zorunlu olmayan çerezleri reddet
      İsteğe bağlı çerezleri reddet
      İzinsiz devam et
      Rıza göstermeden devam et
      Tümünü devre dışı bırak
      Devre dışı bırak
      Uygulamaya izleme izni verme
      Verilerimi satma
      Kişisel bilgilerimi satmayın
      Verilerimi paylaşma
      Reddet ve kapat
      Temel çerezlerle devam et
      Katılmıyorum
      İstemiyorum
      Çerezleri reddet
      Tümünü engelle
      Verilerimi kullanma
      Uygulamadan İzlememesini İste
      Yalnızca gerekli çerezleri kullanın
      Opsiyonel çerezleri reddet
      Sadece Zorunlu
      Reddet ve devam et
      Hiçbirini kabul etmiyorum
      Onay vermeden devam et
      Gerekli Çerezleri Kullan
      Tümünü Kapat ve Reddet
      Hayır, istemiyorum
      Sadece gerekli olanlar
      Yalnızca zorunlu çerezlere izin ver
      Zorunlu olmayan çerezleri kabul etmiyorum
      Yalnızca zorunlu çerezlerle devam et
      Kabul etmeden kapat
      İzin Verme
      Kişisel verilerimin işlenmesini kabul etmiyorum
      Açık rıza vermiyorum
      Çerez kullanımını reddediyorum
      Kabul etmemek
      Kabul etmeyi reddediyorum
      İzin vermek istemiyorum
      Onaylamayı reddet
      Rızam olmadan devam et
      Çerez kullanımına izin vermiyorum
      Kabul edilmez
      Tümünü reddet ve devam et
      Asla izin verme
      Asla kabul etmiyorum
      Rıza vermeyi reddediyorum
      Çerezleri etkinleştirmeden devam et
      İzin vermeyeceğim
      Kabul etmeyeceğim
      Onaylamayacağım
      Kabul etmez
      Katılmam
      Evet, reddet
      Çerezlere hayır
      Hiçbir çereze izin vermiyorum
      Reklam çerezlerine izin verme
      Tamam, reddet
      Tümünü reddediyorum
      Hepsini reddediyorum
      Hepsini reddedin
      Hepsini devre dışı bırak
      Tüm hizmetleri devre dışı bırak
      Tüm uygulamaları devre dışı bırak
      Hepsini kapat
      Tümünü pasifleştir
      Pasif hale getir
      Tümünü yasakla
      Çerezleri engelle
      Bütün çerezleri reddet
      Geri çevir
      Hepsini geri çevir
      İnkar et
      Reddedildi
      Kabul etmiyoruz
      Asla kabul etme
      Hiçbir zaman izin verme
      Sadece gerekli olanları kabul et
      Yalnızca temel
      Sadece temel çerezler
      Yalnızca gerekli hizmetler
      Sadece zorunlu hizmetleri etkinleştir
      Yalnızca işlevsel çerezler
      Sadece teknik çerezler
      Gerekli olmayanları reddet
      Çerezleri kabul etmeden devam et
      Kabul etmeden çık
      Razı değilim
      Onaylamıyorum, reddet
      Rızam yoktur
      Hayır, reddediyorum
      Hayır, kabul etmiyorum
      Tüm çerezleri kabul etmiyorum
      Etkinleştirmiyorum
      Tümünü etkinleştirme
      Devre dışı bırakıyorum
      Reddederek devam et
      İsteğe bağlı olanları reddet
      İsteğe bağlı çerezlere izin verme
      Müsaade etme
      Müsaade etmiyorum
      Uygun bulmuyorum
      Engelliyorum
      Hiçbiri
      Onaylanmadı
      İzin verilmedi
      Tümünü devre dışı bırakın
      Asgari çerezlerle devam et
      Onaylamak istemiyorum
      Müsaade edilmesin
      Hiçbirini etkinleştirme
      Tümünü kabul etmek istemiyorum
      Rıza göstermem
      Tüm çerezlere onay vermiyorum
      Kabul etmiyorum, kapat
      Hepsini aktif etme
      Tümünü açma
      İzin vermeyi reddet
      Müsaade etmeyi reddediyorum
      Rıza göstermeyi reddet
      Sadece zorunlular
      Zorunlularla devam et
      Gereklileri kabul et
      Çerezleri kapat
      Tüm çerezleri kapat
      Hiçbirine izin verme
      Tümüne hayır
      Çerezsiz devam et
      İsteğe bağlıları kapat
      Tümüne itiraz et
      Meşru menfaate itiraz et
      Gerekli olanlarla sınırla
      Reddetmek istiyorum
      Reddetmeyi tercih ederim
      Tüm tanımlama bilgilerini reddet
      Yalnızca gerekli tanımlama bilgileri
      Zorunlu dışını reddet
      Zorunlu çerezler dışındakileri reddet
      Zorunlular hariç tümünü reddet
      Onay vermeyin
      Tümüne onay vermem
      Çerezlere rıza verme
      Tüm çerezleri kabul etmeyiniz
      İzin vermeyiniz
      Buna onay vermeyeceğim
      Onayımı vermiyorum
      Almayayım
      Gerekmez
      Takip edilmek istemiyorum
      Kişiselleştirilmiş reklamları kapat
      Kişiselleştirilmemiş reklamlarla devam et
      Hiçbir çerez
      Zorunlu çerezlerle yetin
      Gereksiz olanları kapat
      Veri gönderme
      Reddi onayla`,
    manage: `Ayarlar
      Çerez ayarları
      Çerez Ayarlarını Yönet
      Çerez tercihleri
      Çerez Tercihlerini Yönet
      Tercihleri yönet
      Tercihlerimi yönet
      Ayarları yönet
      Ayarları değiştir
      Özelleştir
      Kişiselleştir
      Seçenekleri yönet
      Diğer seçenekler
      Daha fazla seçenek
      Seçenekler
      Gizlilik ayarları
      Çerezleri yönet
      Ayarları özelleştir
      Tercihler
      Kendim seçmek istiyorum
      Ayrıntıları göster
      Detayları göster
      Gizlilik tercihleri
      Çerezleri seç
      Tercihleri düzenle
      Amaçları göster
      Ayarları göster
      Ayarlara git
      Yapılandır
      Onayları yönet
      Çerez Ayarlarını Özelleştir
      Çerez Tercihlerim
      Çerez Seçenekleri
      Çerezleri Özelleştir
      Tercihleri Görüntüle
      Tercihlerini Yönet
      Daha fazla ayar
      Gelişmiş ayarlar
      Çerezleri Düzenle
      Çerez Yönetimi
      Amaçları görüntüle
      Tercihlerimi Belirle
      Ayarlarımı yönet
      Seçmeme izin ver
      Seçmek istiyorum
      Kendim seçeyim
      Bırak ben seçeyim
      Kendin seç
      Özelleştirin
      Özelleştiriyorum
      Daha fazla seçenek göster
      Seçenekleri göster
      Seçenekleri görüntüle
      Tercihlerinizi yönetin
      Rıza ayarları
      Rıza tercihleri
      Çerez onayını yönet
      Çerez izinlerini yönet
      İzinleri yönet
      Hizmetleri yönet
      Ayarlarımı değiştir
      Ayarlarımı düzenle
      Ayarları aç
      Ayarları incele
      Tercihlerimi değiştir
      Tercihleri özelleştir
      Çerezleri ayarla
      Çerezlerimi yönet
      Gizlilik seçenekleri
      Ayrıntılı ayarlar
      Bireysel ayarlar
      Seçenekleri düzenle
      Gizlilik tercihlerini yönet
      Çerez tercih merkezi
      Seçmeme izin verin
      Hangi çerezleri kabul edeceğimi seç
      Ben karar vereyim
      Çerez ayarlarımı değiştir
      Amaçları yönet
      Satıcıları yönet
      Tercih yönetimi
      Hayır, tercihlerimi yönet
      Beni seçtir
      Ayarlarla ilgili seçenekler
      Tanımlama bilgisi ayarları
      Tanımlama bilgilerini yönetiniz
      Çerez yönetim paneli
      Çerez yönetim merkezi
      Onay ayarlarını değiştir
      Kendi seçimimi yapmak istiyorum
      Ben belirleyeyim
      Hayır, ayarlamak istiyorum
      Ayarlara geç
      İzinleri gözden geçir
      Çerez ayrıntılarını göster
      Kategorileri göster`,
    save: `Kaydet
      Ayarları kaydet
      Tercihleri kaydet
      Tercihlerimi kaydet
      Seçimi onayla
      Seçimlerimi onayla
      Seçimleri kaydet
      Seçilenleri kabul et
      Seçimime izin ver
      Seçilenlere izin ver
      Kaydet ve kapat
      Kaydet ve çık
      Tercihlerimi onayla
      Seçili çerezleri kabul et
      Seçimi kabul et
      Uygula
      Bitti
      Seçime izin ver
      Seçimlerimi Onayla
      Seçilenleri onayla
      Seçimlerimi kaydet
      Kaydet & Kapat
      Değişiklikleri kaydet
      Seçilen çerezleri kabul et
      Tercihlerimi Kaydet ve Kapat
      Onayla ve Kaydet
      Seçilenleri kaydet
      Seçimimi kaydet
      Seçimi kaydet
      Seçilenleri etkinleştir
      Seçili hizmetleri kabul et
      Seçili olanlara izin ver
      Seçili olanları kabul et
      Seçtiklerimi kabul et
      Seçtiklerime izin ver
      Ayarlarımı kaydet
      Ayarları uygula
      Ayarları kaydet ve kapat
      Kaydet ve devam et
      Kaydet & çık
      Kaydet ve çıkış yap
      Tercihleri uygula
      Tercihleri onayla
      Tercihlerimi onaylıyorum
      Seçimimi onaylıyorum
      Mevcut seçimi kabul et
      Kaydediyorum
      Kaydetmek
      Seçimle devam et
      Seçtiklerimi onayla
      Tercihleri kaydet ve kapat
      Kaydet ve onayla
      Seçime göre kabul et
      Özel ayarları kaydet
      Kaydedip kapat
      Tercihlerinizi gönder
      Bu ayarları kullan
      Değişiklikleri onayla ve kapat
      Seçili olanlarla devam et
      Kaydet ve geri dön`,
    close: `Kapat
      Pencereyi kapat
      Bildirimi kapat
      Gizle
      İptal
      Vazgeç
      Kapatın
      Çık
      Çıkış
      Bu pencereyi kapat
      Bu mesajı kapat
      Yoksay
      Göz ardı et
      Bannerı kapat
      İptal et
      Gizleyin
      Vazgeçtim`,
    defer: `Şimdi değil
      Daha sonra
      Sonra
      Belki daha sonra
      Daha sonra hatırlat
      Bana daha sonra hatırlat
      Sonra sor
      Şimdilik geç
      Atla
      Henüz değil
      Daha sonra karar ver
      Hayır, şimdi değil
      Daha Sonra Hatırlat
      Şimdilik değil
      Şimdi Olmaz
      Daha sonra sor
      Şu an değil
      Sonra karar vereceğim
      Bir sonraki ziyarette sor
      Şimdi istemiyorum
      Şimdilik gerek yok
      Hatırlatma kur`,
    'policy-link': `Gizlilik politikası
      Gizlilik Politikası
      Çerez politikası
      Çerez politikamız
      Gizlilik bildirimi
      Aydınlatma metni
      KVKK Aydınlatma Metni
      Kullanım koşulları
      Kullanım şartları
      Hizmet şartları
      Daha fazla bilgi
      Daha fazla bilgi edinin
      Daha fazlasını öğrenin
      Detaylı bilgi
      Ayrıntılı bilgi için tıklayın
      Devamını oku
      Çerezler hakkında
      Ortaklarımız
      Çerezler nedir?
      Kişisel Verilerin Korunması
      Künye
      Gizlilik
      Çerez Aydınlatma Metni
      Gizlilik Politikasını görüntüle
      Çerez politikasını oku
      Satıcı listesini görüntüle
      KVKK
      Ortaklarımızı görüntüle
      Detaylı bilgi için tıklayınız
      Hizmet Sözleşmesi
      Veri gizliliği
      Sağlayıcı listesi
      Satıcıları görüntüle
      İş ortaklarımızın listesi
      Üçüncü taraf listesi
      Bu ne anlama geliyor?`,
    other: `Satın al
      Sepete ekle
      Giriş yap
      Üye ol
      Kayıt ol
      Abone ol
      Reddet ve abone ol
      Reklamsız devam etmek için abone ol
      Onayı geri çek
      Rızamı geri al
      Ara
      İndir
      Alışverişe devam et
      Hesap oluştur
      Bültene abone ol
      Siparişi onayla
      Daveti kabul et
      Filtreleri uygula
      Ana sayfa
      Sonraki
      Geri
      Yorum yap
      Hesabı sil
      Kabul salonu
      Ödemeye geç
      Şifremi unuttum
      Google ile devam et
      Paylaş
      Aylık 29,99 TL
      Bir daha sorma
      Tekrar gösterme
      Teklifi kabul et
      Kullanıcıyı engelle
      Siparişi iptal et
      Tümünü gör
      Arkadaşlık isteğini reddet
      Her zaman sor
      Her zaman etkin
      İçeriği yükle
      Kabul edilmedi`,
  },
  toggles: {
    necessary: `Zorunlu çerezler
      Kesinlikle gerekli çerezler
      Gerekli
      Teknik olarak gerekli çerezler`,
    functional: `İşlevsel çerezler
      Fonksiyonel çerezler
      Tercih çerezleri`,
    analytics: `Analitik çerezler
      İstatistik
      Performans çerezleri
      Analiz ve performans
      Kilitlenme raporlarını gönder`,
    marketing: `Pazarlama çerezleri
      Reklam çerezleri
      Hedefleme çerezleri
      Reklam ve pazarlama
      Bültene abone ol
      Ticari elektronik ileti almak istiyorum`,
    personalisation: `Kişiselleştirilmiş içerik
      Kişiselleştirme`,
    training: `Sohbetlerimi yapay zeka modellerini eğitmek için kullan
      Modeli herkes için geliştir`,
    unknown: `Karanlık tema
      Beni hatırla`,
  },
  texts: {
    cookies: `Bu web sitesinde size daha iyi hizmet sunabilmek için çerezler kullanıyoruz.
      Biz ve iş ortaklarımız, cihazınızdaki bilgilere erişmek için çerezler ve benzeri teknolojiler kullanıyoruz.
      Gizliliğinize önem veriyoruz. Tercihlerinizi istediğiniz zaman değiştirebilirsiniz.`,
    training: `Sohbetleriniz yapay zeka modellerimizi eğitmek için kullanılabilir.
      Modellerimizin geliştirilmesine yardımcı olmak için verilerinizi kullanabiliriz.`,
    terms: `Kullanım koşullarımızı güncelledik. Devam etmek için yeni koşulları kabul edin.`,
    marketing: `Kampanya ve fırsatlardan haberdar olmak için bültenimize abone olun.
      Tarafıma ticari elektronik ileti gönderilmesini kabul ediyorum.`,
    access: `Uygulamanın konumunuza erişmesine izin verilsin mi?
      Size bildirim göndermek istiyoruz`,
    none: `Bu dosyayı silmek istediğinizden emin misiniz?
      18 yaşından büyük müsünüz?
      Atölyemizde elde yapılan ceviz tepsiler.`,
  },
};
