import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Kabul et
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
      Hadi başlayalım`,
    decline: `Reddet
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
      Tamam, reddet`,
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
      Ayarlarımı yönet`,
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
      Onayla ve Kaydet`,
    close: `Kapat
      Pencereyi kapat
      Bildirimi kapat
      Gizle
      İptal
      Vazgeç`,
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
      Şimdi Olmaz`,
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
      Detaylı bilgi için tıklayınız`,
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
      Aylık 29,99 TL`,
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
