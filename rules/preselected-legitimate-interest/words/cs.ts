/** Czech; what each list means is told in `wordings.ts`. */
export const cs = {
  interest:
    '(oprávněný|oprávněného|oprávněném|oprávněným|oprávněnému|oprávněné|oprávněných|oprávněnými|legitimní|legitimního) (obchodní|obchodního|) (zájem|zájmu|zájmem|zájmy|zájmů|zájmech)',
  consent: 'souhlas*, svolení, opt in',
  not: 'ne, není, bez, nikdy, nikoli, nikoliv, žádn*, místo, namísto, spíše než',
};
