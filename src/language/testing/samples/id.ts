import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Terima
      Terima semua
      Terima Semua Cookie
      Terima semua kuki
      Terima cookie
      Saya terima
      Saya menerima
      Menerima semua
      Setuju
      Saya setuju
      Setuju semua
      Setujui
      Setujui semua
      Setuju dan lanjutkan
      Setuju & tutup
      Terima dan lanjutkan
      Terima & teruskan
      Izinkan
      Izinkan semua
      Izinkan semua cookie
      Ijinkan semua
      Benarkan
      Benarkan semua kuki
      Ya, saya setuju
      Ya
      Oke
      OK, mengerti
      Mengerti
      Saya mengerti
      Saya faham
      Lanjutkan
      Lanjut
      Teruskan
      Baik
      Aktifkan semua
      Aktifkan
      Terima cookie opsional
      Terima cookie tambahan
      Setujui ketentuan baru
      Saya bersetuju
      Izinkan pelacakan
      Terima Semua & Tutup
      Saya Setuju
      Setuju & Lanjutkan
      Terima dan tutup
      Ya, izinkan
      Baiklah, saya mengerti
      Terima Cookies
      Setuju dengan ketentuan
      Menerima semua cookies
      Benarkan semua
      Terima semua kuki dan teruskan
      Izinkan satu kali
      Saya menyetujui
      Setujui & Lanjutkan
      Saya mengerti dan setuju
      Izinkan Aplikasi Melacak
      Terima kebijakan`,
    decline: `Tolak
      Tolak semua
      Tolak Semua Cookie
      Tolak semua kuki
      Saya menolak
      Menolak
      Tidak setuju
      Saya tidak setuju
      Tidak, terima kasih
      Tidak terima kasih
      Tidak
      Jangan izinkan
      Tidak diizinkan
      Jangan terima
      Tidak menerima
      Saya tidak menerima
      Lanjutkan tanpa menerima
      Lanjutkan tanpa menyetujui
      Lanjutkan tanpa persetujuan
      Teruskan tanpa menerima
      Hanya yang diperlukan
      Hanya cookie yang diperlukan
      Terima hanya yang diperlukan
      Hanya terima cookie yang diperlukan
      Hanya izinkan cookie penting
      Terima yang diperlukan saja
      Cookie yang diperlukan saja
      Gunakan hanya cookie yang diperlukan
      Terima kuki yang perlu sahaja
      Kuki penting sahaja
      Hanya cookie esensial
      Terima cookie yang diperlukan
      Lanjutkan dengan cookie yang diperlukan
      Tolak cookie yang tidak diperlukan
      Tolak cookie non-esensial
      Tolak cookie opsional
      Tolak semua kecuali yang diperlukan
      Tolak dan tutup
      Tutup tanpa menerima
      Nonaktifkan
      Nonaktifkan semua
      Matikan
      Minta aplikasi tidak melacak
      Jangan jual informasi pribadi saya
      Jangan bagikan data saya
      Jangan jual maklumat peribadi saya
      Tidak, jangan izinkan
      Blokir semua
      Tidak tertarik
      Jangan gunakan data saya
      Minta App Tidak Melacak
      Hanya yang penting
      Hanya cookie penting
      Hanya cookie wajib
      Tolak Cookies
      Tolak semuanya
      Lanjutkan hanya dengan cookie penting
      Hanya Kuki yang Diperlukan
      Gunakan cookie yang diperlukan saja
      Izinkan yang diperlukan saja
      Tolak kuki tidak perlu
      Tolak & tutup
      Tidak, saya tidak setuju
      Saya Menolak
      Tolak pelacakan
      Tolak yang tidak penting
      Terima hanya kuki penting
      Lanjutkan tanpa cookie
      Hanya Terima yang Esensial
      Tidak izinkan
      Tidak Menyetujui
      Jangan Izinkan Pelacakan
      Tidak mau menerima
      Tidak ingin menyetujui
      Tidak akan menerima
      Tidak pernah izinkan
      Menolak untuk menyetujui
      Tolak persetujuan
      Menolak memberikan persetujuan
      Tidak memberikan persetujuan
      Tidak memberi izin
      Tidak bersedia
      Tidak ada persetujuan
      Jangan aktifkan
      Tidak dapat menerima
      Tanpa memberikan persetujuan
      Tidak bersetuju dengan semua
      Jangan benarkan
      Tidak menyetujui semua
      Tidak menerima cookie
      Tanpa persetujuan saya`,
    manage: `Pengaturan
      Pengaturan cookie
      Tetapan kuki
      Tetapan
      Setelan
      Setelan cookie
      Kelola cookie
      Kelola pengaturan
      Kelola preferensi
      Kelola opsi
      Urus pilihan
      Urus tetapan
      Sesuaikan
      Sesuaikan pengaturan
      Kustomisasi
      Preferensi
      Preferensi cookie
      Opsi lainnya
      Pilihan lain
      Lebih banyak opsi
      Pengaturan privasi
      Preferensi privasi
      Ubah pengaturan
      Ubah preferensi
      Tampilkan detail
      Lihat detail
      Lihat tujuan
      Biarkan saya memilih
      Pilih cookie
      Saya ingin memilih
      Atur preferensi
      Kelola persetujuan
      Atur cookie
      Lagi pilihan
      Pilihan kuki
      Opsi cookie
      Atur pilihan
      Kelola Preferensi Cookie
      Kelola Pilihan
      Ubah setelan
      Uruskan kuki
      Urus keutamaan
      Keutamaan kuki
      Tetapan privasi
      Sesuaikan preferensi
      Lihat opsi
      Pengaturan lebih lanjut
      Kelola Pengaturan Cookie
      Pengaturan Lanjutan
      Pusat Preferensi Privasi
      Kustomisasi cookie
      Tampilkan Preferensi`,
    save: `Simpan
      Simpan pengaturan
      Simpan preferensi
      Simpan dan tutup
      Simpan pilihan saya
      Konfirmasi pilihan saya
      Konfirmasi pilihan
      Terima pilihan
      Terima yang dipilih
      Izinkan pilihan
      Izinkan yang dipilih
      Terima cookie yang dipilih
      Sahkan pilihan saya
      Terapkan
      Simpan perubahan
      Selesai
      Simpan tetapan
      Konfirmasi Pilihan Saya
      Simpan & tutup
      Simpan pilihan
      Sahkan Pilihan Saya
      Simpan Preferensi Saya
      Simpan dan keluar
      Terima cookie pilihan saya
      Simpan keutamaan
      Benarkan pilihan`,
    close: `Tutup
      Tutup jendela
      Tutup pemberitahuan
      Batal
      Batalkan
      Sembunyikan
      Tutup banner`,
    defer: `Nanti
      Nanti saja
      Lain kali
      Tidak sekarang
      Jangan sekarang
      Bukan sekarang
      Ingatkan saya nanti
      Lewati
      Mungkin nanti
      Tanya lagi nanti
      Putuskan nanti
      Langkau
      Ingatkan nanti
      Mungkin lain kali
      Lewati untuk sekarang`,
    'policy-link': `Kebijakan privasi
      Kebijakan Cookie
      Dasar privasi
      Syarat dan ketentuan
      Ketentuan layanan
      Ketentuan penggunaan
      Terma dan syarat
      Pelajari lebih lanjut
      Pelajari selengkapnya
      Baca selengkapnya
      Baca lebih lanjut
      Selengkapnya
      Informasi lebih lanjut
      Ketahui lebih lanjut
      Maklumat lanjut
      Pemberitahuan privasi
      Apa itu cookie?
      Bagaimana kami menggunakan cookie
      Tentang cookie
      Mitra kami
      Daftar mitra
      Privasi
      Baca kebijakan privasi
      Lihat Kebijakan Cookie
      Pelajari lebih lanjut tentang cookie
      Notis Privasi
      Dasar Kuki
      Lihat daftar mitra
      Info selengkapnya
      Syarat & Ketentuan
      Terma & Syarat`,
    other: `Beli sekarang
      Tambahkan ke keranjang
      Masukkan keranjang
      Masuk
      Daftar
      Daftar sekarang
      Buat akun
      Berlangganan
      Berlangganan buletin
      Tolak dan berlangganan
      Tarik persetujuan
      Cabut persetujuan
      Cari
      Unduh
      Lanjutkan belanja
      Terima undangan
      Konfirmasi pesanan
      Batalkan pesanan
      Terapkan filter
      Beranda
      Berikutnya
      Kembali
      Hapus akun
      Lupa kata sandi
      Bagikan ke Facebook
      Lanjutkan dengan Google
      Terima kasih
      Penerimaan mahasiswa baru
      Bayar
      Tulis komentar`,
  },
  toggles: {
    necessary: `Cookie yang diperlukan
      Cookie esensial
      Cookie yang sangat diperlukan
      Kuki yang perlu`,
    functional: `Cookie fungsional
      Fungsional
      Cookie fungsionalitas`,
    analytics: `Cookie analitik
      Statistik
      Cookie kinerja
      Cookie performa
      Kirim laporan kerusakan`,
    marketing: `Pemasaran
      Cookie iklan
      Cookie pemasaran
      Iklan
      Cookie penargetan
      Saya ingin menerima buletin`,
    personalisation: `Konten yang dipersonalisasi
      Personalisasi`,
    training: `Gunakan percakapan saya untuk melatih model AI
      Tingkatkan model untuk semua orang`,
    unknown: `Mode gelap
      Ingat saya`,
  },
  texts: {
    cookies: `Kami menggunakan cookie untuk meningkatkan pengalaman Anda di situs ini.
      Kami dan mitra kami menggunakan cookie dan teknologi serupa untuk mengakses informasi di perangkat Anda.
      Kami menghargai privasi Anda. Anda dapat mengubah pengaturan cookie kapan saja.
      Laman web ini menggunakan kuki untuk meningkatkan pengalaman anda.`,
    training: `Percakapan Anda dapat digunakan untuk melatih model AI kami.`,
    terms: `Kami telah memperbarui ketentuan layanan. Harap setujui ketentuan baru untuk melanjutkan.`,
    marketing: `Apakah Anda ingin menerima email tentang promo dan penawaran khusus?
      Berlangganan buletin kami untuk mendapatkan berita dan promo.`,
    access: `Izinkan aplikasi menggunakan lokasi Anda?
      Situs ini ingin mengirimkan notifikasi kepada Anda`,
    none: `Apakah Anda yakin ingin menghapus file ini?
      Apakah Anda berusia di atas 18 tahun?
      Nampan kayu kenari buatan tangan dari bengkel kami.`,
  },
};
