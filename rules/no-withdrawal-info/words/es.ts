/** Spanish; what each list means is told in `en.ts`. */
export const es = {
  wordings: {
    withdrawal: `(retirar|retira|retire|revocar|revoca|revoque|anular|cancelar|retirarlo|revocarlo|modificar|cambiar) … (consentimiento|autorización|permiso|elección|decisión|opinión|selección|elecciones),
      (retirada|revocación) (del|de su|de tu|de este|de) (consentimiento|permiso), (consentimiento|permiso|elección|decisión) … (retirado|revocado|cambiada|modificada|retirar|revocar),
      (retirarlo|revocarlo|retirarla|revocarla), (cambiar|cambias|cambia|cambies) de (opinión|idea|parecer), dar marcha atrás, volver atrás`,
    alters: `(cambiar|cambiarlo|cambiarla|cambiarlas|cambiarlos|cambia|modificar|modificarlo|modificarla|modificarlas|modifica|ajustar|actualizar|desactivar|desactivarlo|desactivarlas|desactiva|retirar|revocar|oponerte|oponerse|eliminar|anular),
      (apagar|apagarlo|deshabilitar|bloquear|darte de baja|darse de baja)`,
    visits:
      '(rechazar|rechazarlas|gestionar|gestionarlas|gestiona|administrar|administra|configurar|configurarlas|configura|consultar|revisar|elegir|decidir|personalizar)',
    later: `(cualquier|todo) momento, (más adelante|más tarde|después|posteriormente|siempre|cuando quieras|cuando quiera|cuando lo desees|cuando lo desee|cuando gustes|en el futuro|en adelante|de nuevo|a posteriori)`,
    place: `(en|desde|a través de|mediante|bajo|con|por) … (ajustes|configuración|preferencias|perfil|cuenta|pie|privacidad|política|enlace|icono|menú|navegador|página|panel|botón)`,
  },
  places: {
    place: `(configuración|configurar|preferencias|ajustes|gestionar|gestión|administrar|panel|centro|opciones|modificar|cambiar|retirar|revocar|consentimiento) … (cookie|cookies|privacidad|consentimiento|preferencias),
      (cookies|privacidad) (configuración|preferencias|ajustes|opciones), (tus|sus|mis) (opciones|preferencias|elecciones) … (privacidad|cookies|publicidad),
      no (vender|compartir) (mi|mis)`,
  },
};
