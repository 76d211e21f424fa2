import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Aceptar
      Comenzar a utilizar cookies
      Aceptar todo
      Aceptar todas
      Aceptar todas las cookies
      Acepto
      Acepto todo
      Aceptar y cerrar
      Aceptar y continuar
      Aceptar y seguir navegando
      Sí, acepto
      Sí, aceptar todas
      Aceptar cookies
      Permitir todas
      Permitir todas las cookies
      Permitir cookies
      Permitir
      Autorizar
      Autorizo
      Consentir
      Consentir todo
      Doy mi consentimiento
      Dar consentimiento
      Estoy de acuerdo
      De acuerdo
      Entendido
      OK
      Vale
      Lo entiendo
      Continuar
      Sí
      Aceptarlas todas
      Acepta todo
      Acepta y continúa
      Acepte todas las cookies
      Activar todo
      Habilitar todas
      Aceptar cookies opcionales
      Aceptar las condiciones
      Acepto los términos y condiciones
      Aceptar los nuevos términos
      Aceptar todo y visitar el sitio
      Continuar con publicidad
      Aceptar configuración recomendada
      Sí, usar mis datos
      Permitir el seguimiento
      Aceptar y no volver a mostrar
      Aceptar y registrarme
      De acuerdo, continuar`,
    decline: `Rechazar
      Deje de utilizar cookies
      Rechazar todo
      Rechazar todas
      Rechazar todas las cookies
      Rechazo
      Rechazar y cerrar
      Rechazar cookies
      Denegar
      Denegar todas
      No aceptar
      No acepto
      No, gracias
      No gracias
      No
      No permitir
      No consiento
      No autorizo
      No estoy de acuerdo
      Continuar sin aceptar
      Continuar sin aceptar →
      Seguir sin aceptar
      Cerrar sin aceptar
      Navegar sin aceptar
      Solo necesarias
      Sólo las necesarias
      Solo cookies necesarias
      Aceptar solo las necesarias
      Aceptar únicamente las cookies esenciales
      Permitir solo cookies necesarias
      Usar solo cookies necesarias
      Aceptar cookies esenciales
      Solo las imprescindibles
      Únicamente cookies técnicas
      Continuar solo con las cookies necesarias
      Rechazar todas excepto las necesarias
      Rechazar todas menos las esenciales
      Rechazar cookies no esenciales
      Rechazar las cookies opcionales
      Rechazar las no necesarias
      No aceptar cookies no esenciales
      No quiero cookies
      No usar mis datos
      No vender mi información personal
      No vender ni compartir mis datos personales
      Oponerme
      Me opongo a todo
      Oponerse a todo
      Desactivar todas
      Deshabilitar todo
      Rechace todas
      No, rechazar todo
      Rechazar y continuar
      Guardar solo las necesarias
      Pedir a la app que no rastree
      Declinar`,
    manage: `Configurar
      Configurar cookies
      Configuración de cookies
      Configuración
      Gestionar cookies
      Gestionar opciones
      Gestionar preferencias
      Gestionar el consentimiento
      Administrar cookies
      Administrar preferencias
      Personalizar
      Personalizar cookies
      Preferencias
      Preferencias de cookies
      Ajustes
      Ajustes de privacidad
      Cambiar ajustes
      Más opciones
      Opciones
      Elegir cookies
      Quiero elegir
      Déjame elegir
      Ver preferencias
      Mostrar finalidades
      Mostrar detalles
      Ver opciones
      Modificar mis preferencias
      Centro de preferencias
      Configurar o rechazar
      Configuración avanzada
      No, gestionar opciones
      Personalizar mi elección
      Seleccionar cookies
      Panel de configuración`,
    save: `Guardar
      Guardar preferencias
      Guardar configuración
      Guardar y cerrar
      Guardar y salir
      Guardar mis preferencias
      Guardar ajustes
      Confirmar mis preferencias
      Confirmar selección
      Confirmar
      Aceptar selección
      Aceptar seleccionadas
      Aceptar las cookies seleccionadas
      Permitir la selección
      Permitir selección
      Guardar selección
      Confirmar mis elecciones
      Aplicar
      Guardar y aceptar
      Continuar con la selección
      Enviar mis preferencias`,
    close: `Cerrar
      Cerrar ventana
      Cerrar banner
      Cerrar este aviso
      Ocultar este mensaje
      Cancelar
      Descartar`,
    defer: `Ahora no
      Más tarde
      Quizás más tarde
      Tal vez más tarde
      Recordármelo más tarde
      Recuérdamelo más tarde
      Preguntar más tarde
      Pregúntame luego
      Omitir
      Saltar por ahora
      Por ahora no
      De momento no
      No, ahora no
      En otro momento
      Decidir más tarde
      Todavía no`,
    'policy-link': `Política de privacidad
      Política de cookies
      Aviso legal
      Aviso de privacidad
      Más información
      Saber más
      Leer más
      Términos y condiciones
      Condiciones de uso
      Términos de servicio
      Privacidad
      Protección de datos
      Nuestros socios
      Lista de socios (proveedores)
      Ver nuestros socios
      Cómo usamos las cookies
      ¿Qué son las cookies?
      ¿Puedo rechazar las cookies?
      Leer nuestra política de cookies
      Más información sobre las cookies
      Declaración de cookies
      Obtener más información`,
    other: `Comprar
      Comprar ahora
      Añadir al carrito
      Iniciar sesión
      Regístrate
      Crear cuenta
      Suscribirse
      Suscribirse al boletín
      Rechazar y suscribirse
      Rechazar y pagar
      Pagar para rechazar
      Rechazar por 3,99 €
      Retirar el consentimiento
      Retirar mi consentimiento
      Revocar
      Aceptar o rechazar
      Buscar
      Descargar
      Inicio
      Siguiente
      Volver
      Aceptar pagos
      Aceptar invitación
      Rechazar invitación
      Aceptar oferta
      Cerrar sesión
      Eliminar cuenta
      Seguir comprando
      Guardar para más tarde
      Guardar receta
      Uso aceptable
      Enviar
      Ver carrito
      Cancelar pedido
      Español
      Compartir
      Hazte socio
      Configurar alarma de despertador
      Imprimir
      Permitir comentarios`,
  },
  toggles: {
    necessary: `Cookies estrictamente necesarias
      Cookies técnicas
      Necesarias
      Esenciales`,
    functional: `Cookies funcionales
      Funcionalidad
      Cookies de preferencias`,
    analytics: `Cookies de análisis
      Estadísticas
      Cookies de rendimiento
      Medición de audiencia
      Enviar informes de errores`,
    marketing: `Publicidad
      Cookies de publicidad comportamental
      Marketing
      Redes sociales
      Quiero recibir ofertas y promociones`,
    personalisation: `Contenido personalizado
      Personalización
      Recomendaciones`,
    training: `Usar mis conversaciones para entrenar modelos de IA
      Mejorar el modelo para todos
      Entrenamiento de inteligencia artificial`,
    unknown: `Modo oscuro
      Recordarme
      Subtítulos automáticos
      Cookies no necesarias`,
  },
  texts: {
    cookies: `Utilizamos cookies propias y de terceros para analizar nuestros servicios y mostrarte publicidad relacionada con tus preferencias.
      Nosotros y nuestros socios almacenamos o accedemos a información en un dispositivo, con tu consentimiento.
      Este sitio web usa cookies. Puede aceptar todas las cookies o configurarlas.
      Tu privacidad es importante para nosotros.`,
    training: `¿Podemos usar tus conversaciones para entrenar nuestros modelos de IA?
      Ayúdanos a mejorar nuestros modelos: tus chats pueden utilizarse para el entrenamiento.`,
    terms: `Hemos actualizado nuestros términos de servicio. Los cambios entran en vigor el 1 de mayo.
      Acepto las condiciones generales de uso.`,
    marketing: `Quiero recibir el boletín con novedades y ofertas por correo electrónico.
      Deseo recibir comunicaciones comerciales.`,
    access: `¿Permitir que esta aplicación acceda a tu ubicación?
      Activa las notificaciones para no perderte nada.`,
    none: `Nuestras cookies llevan chocolate y mantequilla: la receta de la abuela.
      ¿Eres mayor de 18 años?
      ¿Seguro que quieres eliminar este archivo? Esta acción no se puede deshacer.`,
  },
};
