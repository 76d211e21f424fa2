/** Spanish; what each list means is told in `../wordings.ts`. */
export const es = {
  veiled: `(rechazar|rechazo|denegar|declinar|declino) (los|las|) (fines|finalidades|tratamientos|propósitos) no (esenciales|necesarios|necesarias),
      (rechazar|rechazo|denegar|declinar|declino) (los|las|) (fines|finalidades|tratamientos|propósitos) no (imprescindibles|obligatorios|obligatorias),
    (rechazar|rechazo|denegar|declinar) (los|las|) (fines|finalidades|tratamientos|propósitos) (opcionales|secundarios|secundarias),
      (rechazar|rechazo|denegar|declinar) (los|las|) (fines|finalidades|tratamientos|propósitos) (adicionales|accesorios),
    (rechazar|rechazo|denegar) (los|las|) (otros|otras|demás) (fines|finalidades|tratamientos), (limitar|restringir) (los|las|) (fines|finalidades|tratamientos|propósitos),
    (oponerme|oponerse|me opongo) a (los|las|) (fines|finalidades|tratamientos)`,
  saves:
    'guardar, confirmar, aplicar, guardar (mis|las|mi|) (preferencias|opciones|selección|elecciones), confirmar (mis|las|mi|) (preferencias|opciones|selección|elecciones)',
  all: '(aceptar|acepto|permitir|activar|aceptarlas|aceptarlo) (todo|todas|todos), aceptar todas las cookies, permitir todas las cookies',
};
