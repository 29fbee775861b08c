import type { AlarmWords } from './alarm-words-of.ts';
import { aMedicine } from './choices.ts';

/** Who may have taken it, and what. */
const aChild =
  'child/kid/kids/baby/toddler/son/daughter/grandson/granddaughter/grandchild/boy/girl/old/one/niece/nephew/pupil/schoolboy/schoolgirl/youngster/stepson/stepdaughter/godson/goddaughter';
const anotherPerson =
  'husband/wife/partner/friend/mother/mum/mom/father/dad/brother/sister/flatmate/roommate/neighbour/neighbor/visitor/guest/boyfriend/girlfriend/colleague/grandmother/grandfather/nan/gran/grandma/granny/grandad/grandpa/aunt/auntie/uncle/cousin/lodger/tenant/housemate';
const ofBaclofen = 'baclofen/tablet/tablets/pill/pills/medicine/medication/meds/some/one/it/them/all/whole/everything';

/** Words of tablets that a child or somebody else took. */
export const otherPersonWords = {
  'taken-by-child': [
    `${aChild} has/have/had/may/might/could licked/drunk/drank/chewed/sucked/found ${ofBaclofen}/liquid/bottle`,
    `${aChild} has/have/had got/gotten into/hold`,
    `he/she/they got/gotten into ${aMedicine}`,
    `${aChild} licked/drank/sucked liquid/bottle/syringe/spoon`,
    'gave son/daughter/child/kid/baby/toddler/grandson/granddaughter/niece/nephew',
    'gave # son/daughter/child/kid/baby/toddler one/some',
    'baby/toddler/child has some/one/tablet/pill in',
    `${aChild} took ${ofBaclofen}`,
    `${aChild} took # ${ofBaclofen}`,
    `${aChild} swallowed/swalowed/swollowed/ate/eaten/drank/licked/chewed`,
    `${aChild} has/have/had/may/might/could swallowed/eaten/taken/have`,
    `${aChild} got into/hold/at`,
    `${aChild} put # in mouth`,
    `${aChild} put # # in mouth`,
    `${aChild} put # # # in mouth`,
    'swallowed/taken/eaten by child/kid/baby/toddler',
    'in babys/childs/toddlers mouth',
  ],
  'taken-by-other': [
    `gave/given ${aMedicine} to ${anotherPerson}`,
    `gave/given ${aMedicine} to other/another/wrong/someone/somebody`,
    'gave/given mine to',
    'gave/given to wrong/other/another person/patient/resident',
    'nan/gran/grandma/granny/grandad/grandpa/aunt/uncle had baclofen/tablet/tablets/pill/pills/one/some/mine/it/them',
    `${anotherPerson} took mine`,
    'gave one/some/it/them/tablet/pill to',
    'gave # one/some of mine',
    'took/had/swallowed one/some/two/2 of mine',
    `${anotherPerson} took ${ofBaclofen}`,
    `${anotherPerson} took # ${ofBaclofen}`,
    `${anotherPerson} swallowed/ate/drank`,
    'she/he took mine',
    'dog ate',
    'dog swallowed',
    'dog got into',
    'cat ate',
    'took somebody elses',
    'took someone elses',
    'someone else took',
    'somebody else took',
    'someone elses baclofen',
    'somebody elses baclofen',
    'not prescribed to',
    'not prescribed for',
    'isnt prescribed',
    'never prescribed',
    'took wrong persons',
    'wrong patient',
    'wrong resident',
  ],
} as const satisfies AlarmWords;
