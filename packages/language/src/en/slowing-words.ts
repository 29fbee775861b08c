import type { Slowing } from '@steady/engine/triage';

const drinks = 'alcohol/drink/drinks/booze/alcoholic';

/**
 * What slows a person beside baclofen, in words that are no name of a medicine. Names are for the catalogue of medicines.
 * Written as the alarms are, and as they it may only raise (R8).
 */
export const slowingWords = {
  opioids: [
    'opioid*',
    'opiate*',
    'narcotic*',
    'strong painkiller*',
    'strong pain killers/killer/relief/tablets/pills/meds',
  ],
  sedatives: [
    'sedative*',
    'sedated',
    'tranquilli*',
    'tranquiliz*',
    'benzo/benzos/benzodiazepine/benzodiazepines',
    'sleeping/sleep tablet/tablets/pill/pills/medicine/med/meds/aid/aids',
    'gabapentinoid*',
    'antihistamine*',
  ],
  alcohol: [
    'am/im/is/was/were/hes/shes/theyre/got/gets/getting/very/so/too/bit/little/quite/half/still/while/when drunk',
    'drunk on',
    'drunken',
    'tipsy/intoxicated/inebriated/pissed/hungover',
    'hung over',
    'been/was/were/is/am/im/hes/shes drinking',
    `had/having/have/has/after/few/several/some/couple/many/two/three/four/five ${drinks}`,
    'of drink/drinks',
    'beers/wines/lager/ale/cider/rum/brandy/tequila/champagne/prosecco/schnapps/liquor/booze/cocktails/vodkas/gins/whiskies',
    'pint/pints/glass/glasses/bottle/bottles/can/cans/shot/shots of beer/wine/lager/cider/spirits/rum/brandy/tequila',
  ],
} as const satisfies Readonly<Record<Slowing, readonly string[]>>;

/** Where such words are plainly something else; a reading that begins within one of these says nothing. */
export const harmlessSlowing = [
  'good/high/low/better spirits',
  'alcohol free/gel/gels/wipe/wipes/swab/swabs/rub',
  'been/was/were/is/am/im/hes/shes drinking water/tea/coffee/milk/juice/plenty/lots/fluids/enough/well/more/less',
  'non drowsy antihistamine*',
] as const;

/** These too may stand between a denial and what was not taken, as in `has not been on morphine`. */
export const wordsOfNotTaking = [
  'on',
  'take',
  'takes',
  'taken',
  'taking',
  'took',
  'drink',
  'drinks',
  'drank',
  'drunk',
  'drinking',
  'use',
  'uses',
  'used',
  'using',
] as const;
