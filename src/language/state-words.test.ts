/** Words that stand on a switch or beside it. */
import { describe, expect, it } from 'vitest';
import { stateSaidBy } from './state-words.js';

describe('what a word says of a switch', () => {
  it.each([
    'On',
    'An',
    'Activé',
    'Activado',
    'Encendido',
    'Attivo',
    'Acceso',
    'Aan',
    'Actief',
    'Ligado',
    'Sim',
  ])('on: %s', (word) => expect(stateSaidBy(word)).toBe(true));
  it.each(['Włączone', 'Tak', 'På', 'Aktiverad', 'Tillåten:'])('on: %s', (word) =>
    expect(stateSaidBy(word)).toBe(true),
  );
  it.each([
    'Off',
    'Aus',
    'Désactivé',
    'Apagado',
    'No permitido',
    'Spento',
    'Uit',
    'Inactief',
    'Desligado',
    'Não',
  ])('off: %s', (word) => expect(stateSaidBy(word)).toBe(false));
  it.each(['Wyłączone', 'Nie', 'Av', 'Avstängd', 'Nej'])('off: %s', (word) =>
    expect(stateSaidBy(word)).toBe(false),
  );
  it.each(['', 'Cookies', 'Na kartę', 'Av oss', 'Attivo fino a maggio'])('neither: %s', (word) =>
    expect(stateSaidBy(word)).toBeUndefined(),
  );
});
