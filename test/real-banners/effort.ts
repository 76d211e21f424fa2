/**
 * What accepting everything and refusing everything take on each real banner, found by looking at it in
 * Chromium and pressing everything that can be pressed, up to one press fewer than is recorded here.
 * `follow-ways.ts` follows these ways.
 */

import { klaroBanners as klaro } from './klaro.js';
import { osanoBanners as osano } from './osano-cookieconsent.js';
import { reactCookieConsentBanners as react } from './react-cookie-consent.js';
import type { Banner } from './site.js';
import { tarteaucitronBanners as tarteaucitron } from './tarteaucitron.js';
import { vanillaCookieConsentBanners as vanilla } from './vanilla-cookieconsent.js';

/** The words on what is pressed, or beside the switch that is turned. */
export type Press = string | { readonly turn: string };

/** One shortest way, by what the labels say. */
export interface Way {
  readonly presses: readonly Press[];
  /** How many of these are out of sight until one scrolls, at 1280×800 and at 375×667 alike. */
  readonly scrolls: number;
}

export interface Effort {
  readonly banner: Banner;
  readonly accept: Way;
  /** Null where the banner has no way to refuse. */
  readonly refuse: Way | null;
  /** What is not plain from the presses. */
  readonly remark?: string;
  /**
   * `script`: the package makes its settings when they are asked for, so that the document does not have them.
   * `card`: they are open from the start, and the card that they stand over takes one click either way.
   */
  readonly settings?: 'script' | 'card';
}

/** Clicks to accept and to refuse that unequal-effort counts without pressing anything; undefined where it counts none. */
export function countedUnpressed(effort: Effort): readonly [accept: number, refuse: number] | undefined {
  if (effort.settings === 'card') return [1, 1];
  const [accept, refuse] = clicksOf(effort);
  // The rule speaks of first layers that have an accept.
  return refuse === null || accept > 1 || effort.settings === 'script' ? undefined : [accept, refuse];
}

export function clicksOf({ accept, refuse }: Effort): readonly [accept: number, refuse: number | null] {
  return [accept.presses.length, refuse?.presses.length ?? null];
}

export function effortOf({ name }: Banner): Effort {
  const found = efforts.find(({ banner }) => banner.name === name);
  if (found === undefined) throw new Error(`Nobody has looked at what ${name} takes.`);
  return found;
}

const press = (...presses: Press[]): Way => ({ presses, scrolls: 0 });
const scrollingOnce = (...presses: Press[]): Way => ({ presses, scrolls: 1 });

const NO_WAY = 'One button that goes on, and nothing besides but a link to read more.';
const STORED_AS_REFUSAL =
  'The package stores a refusal when × is pressed, which would be one click; but × says only “Close”.';
/** tarteaucitron’s panel is too tall for the screen, and “Save” comes last. */
const SAVE_REFUSES =
  '“Save” refuses every service for which neither box is ticked. “Close” at the top needs no scrolling, but leaves those undecided.';

export const efforts: readonly Effort[] = [
  ...[vanilla.default, vanilla.dark, vanilla.unequalButtons, vanilla.barWithUnequalButtons].map((banner) => ({
    banner,
    accept: press('Accept all'),
    refuse: press('Reject all'),
  })),
  { banner: vanilla.german, accept: press('Alle akzeptieren'), refuse: press('Nur notwendige') },
  {
    banner: vanilla.frenchUnequalButtons,
    accept: press('Tout accepter'),
    refuse: press('Continuer sans accepter'),
  },
  {
    banner: vanilla.noReject,
    settings: 'script',
    accept: press('Accept all'),
    refuse: press('Manage preferences', 'Reject all'),
  },
  {
    banner: vanilla.closeInsteadOfReject,
    settings: 'script',
    accept: press('Accept all'),
    refuse: press('Manage preferences', 'Reject all'),
    remark: STORED_AS_REFUSAL,
  },
  { banner: vanilla.rejectAsPaleLink, accept: press('Accept all'), refuse: press('Reject all') },
  { banner: vanilla.preferences, settings: 'card', accept: press('Accept all'), refuse: press('Reject all') },
  {
    banner: vanilla.preferencesWithAnalyticsOn,
    settings: 'card',
    accept: press('Accept all'),
    refuse: press('Reject all'),
  },
  {
    banner: vanilla.germanPreferencesWithStatisticsOn,
    settings: 'card',
    accept: press('Alle akzeptieren'),
    refuse: press({ turn: 'Statistik' }, 'Auswahl speichern'),
    remark: 'As long: close the panel, and press “Nur notwendige” on the card that it had covered.',
  },

  ...[klaro.default, klaro.light, klaro.noticeAsModal, klaro.declineAsPaleText].map((banner) => ({
    banner,
    accept: press("That's ok"),
    refuse: press('I decline'),
  })),
  { banner: klaro.german, accept: press('Das ist ok'), refuse: press('Ich lehne ab') },
  {
    banner: klaro.frenchNoDecline,
    settings: 'script',
    accept: press("C'est bon."),
    refuse: press('Laissez-moi choisir', 'Accepter sélectionné'),
    remark: 'Every switch is off from the start.',
  },
  {
    banner: klaro.noDecline,
    settings: 'script',
    accept: press("That's ok"),
    refuse: press('Let me choose', 'Accept selected'),
    remark: 'Every switch is off from the start.',
  },
  { banner: klaro.modal, accept: press('Accept all'), refuse: press('I decline') },
  { banner: klaro.germanModal, accept: press('Alle akzeptieren'), refuse: press('Ich lehne ab') },
  {
    banner: klaro.mustConsentWithAllOn,
    accept: press('Accept all'),
    refuse: press({ turn: 'Enable or disable all services' }, 'Accept selected'),
  },

  ...[osano.default, osano.defaultWithPalette].map((banner) => ({
    banner,
    accept: press('Got it!'),
    refuse: null,
    remark: NO_WAY,
  })),
  ...[osano.optIn, osano.optInWithoutPalette, osano.optOutFloating, osano.equalButtons, osano.faintDeny].map(
    (banner) => ({ banner, accept: press('Allow cookies'), refuse: press('Decline') }),
  ),
  { banner: osano.french, accept: press('Tout accepter'), refuse: press('Refuser') },
  { banner: osano.germanWire, accept: press('Zustimmen'), refuse: press('Ablehnen') },

  ...[tarteaucitron.default, tarteaucitron.palerDeny].map((banner) => ({
    banner,
    accept: press('OK, accept all'),
    refuse: press('Deny all cookies'),
  })),
  { banner: tarteaucitron.french, accept: press('Tout accepter'), refuse: press('Tout refuser') },
  {
    banner: tarteaucitron.germanBottomBar,
    accept: press('Alle akzeptieren'),
    refuse: press('Verbiete alle Cookies'),
  },
  {
    banner: tarteaucitron.noDeny,
    accept: press('OK, accept all'),
    refuse: scrollingOnce('Personalize', 'Save'),
    remark: SAVE_REFUSES,
  },
  {
    banner: tarteaucitron.topWithCross,
    accept: press('OK, accept all'),
    refuse: scrollingOnce('Personalize', 'Save'),
    remark: `${SAVE_REFUSES} “X” hides the bar and decides nothing.`,
  },
  {
    banner: tarteaucitron.onlyPersonalize,
    accept: scrollingOnce('Personalize', 'Allow all cookies', 'Save'),
    refuse: scrollingOnce('Personalize', 'Save'),
    remark: SAVE_REFUSES,
  },
  {
    banner: tarteaucitron.panel,
    settings: 'card',
    accept: scrollingOnce('Allow all cookies', 'Save'),
    refuse: scrollingOnce('Save'),
    remark: SAVE_REFUSES,
  },
  {
    banner: tarteaucitron.panelWithMatomo,
    settings: 'card',
    accept: scrollingOnce('Allow all cookies', 'Save'),
    refuse: scrollingOnce('Deny all cookies', 'Save'),
    remark: 'Matomo is allowed from the start, and “Save” keeps that.',
  },

  ...[react.default, react.overlay].map((banner) => ({
    banner,
    accept: press('I understand'),
    refuse: null,
    remark: NO_WAY,
  })),
  ...[react.withDecline, react.equalButtonsOnTop, react.declineAsPaleText].map((banner) => ({
    banner,
    accept: press('I understand'),
    refuse: press('I decline'),
  })),
  { banner: react.german, accept: press('Alle akzeptieren'), refuse: press('Ablehnen') },
];
