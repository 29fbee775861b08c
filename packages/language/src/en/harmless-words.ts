import type { QuestionCode } from '@steady/engine/triage';

const taking = 'took/taken/had/swallowed/ate';
const thing =
  'leaflet/label/instructions/instruction/website/app/plan/schedule/chart/letter/text/page/form/prescription/this/that';
const clinician = 'doctor/nurse/clinic/consultant/neurologist/prescriber/gp/pharmacist/hospital';
const container = 'pocket/bag/handbag/box/purse/wallet/pillbox/case/organiser/organizer/container/drawer/holder';
const child = 'child/kid/kids/baby/toddler/son/daughter/grandson/granddaughter/boy/girl/niece/nephew';
const calmly = 'well/badly/hard/personally/seriously/home/away/upstairs';
const shop = 'pharmacy/pharmacist/chemist/clinic/school/hospital/doctor/vet/shop/nursery/park';

/**
 * Where words of an alarm are plainly something else by their grammar: a reading that begins within one of these says
 * nothing. Written as the alarms are. Each names what is meant, never how the person is; where a phrase could also be
 * said by somebody in danger it does not stand here, since free words that raise too often cost less than one that does
 * not raise (R8).
 */
export const harmlessWords: Readonly<Partial<Record<QuestionCode, readonly string[]>>> = {
  seizure: [
    `fits/fitting in/into/inside/on ${container}`,
    `fits/fitting in/into/inside/on # ${container}`,
    'it/this/that fits me/us/well/better/best/nicely/perfectly/routine',
    'fits/fitting with/around work/meals/mealtimes/routine',
    'pump/wheelchair/brace/splint/shoe fitting appointment',
    'fitting of/for pump/wheelchair/brace/splint/orthosis/shoes',
  ],
  'slow-breathing': ['choking hazard'],
  'severe-confusion': [
    `${thing} makes/is no sense`,
    `${thing} is/are making no sense`,
    `${thing} is/are not making sense`,
    `${thing} isnt/arent making sense`,
    `${thing} isnt/arent making any/much sense`,
    `${thing} is/are not making any/much sense`,
    'sight out of mind',
    'put it/that/this out of mind',
  ],
  confusion: [
    `${thing}/it is/are/was/were/looks/seems confusing`,
    `${thing}/it is/are/was/were/looks/seems very/so/too/quite confusing`,
    'confusing leaflet/label/instructions/website/letter/text/words',
    'went/go/going/goes rambling',
    'rambling club/group/walk/walks',
  ],
  fainting: [
    'faint smell/line/lines/taste/print/colour/color/memory/hope/odour/odor/mark/marks/light/noise/sound',
    'faintest idea',
    'blackout/blackouts curtain/curtains/blind/blinds',
    'black out curtain/curtains/blind/blinds',
  ],
  'self-harm': [
    'want/wants/wanted/wanting to end it slowly/gradually/safely/properly/early/with/by/in',
    'want/wants/wanted/wanting to take all tablets/pills/medicine/medication/meds/doses in/with/before/after',
    'want/wants/wanted/wanting to take all of tablets/pills/medicine/medication/meds/doses in/with/before/after',
    'want/wants/wanted/wanting to take them all in/with/before/after/to',
    'cant/cannot go on holiday/holidays/vacation/trip/trips/cruise',
    'going to take lot of/longer/more',
    'gonna/wanna take lot of/longer/more',
    'going to take them all to pharmacy/clinic/hospital/doctor',
    'going to take them all with me/us',
    'going to take everything with me/us',
    'dont/doesnt/not want to be around people/others/anyone/anybody/them/him/children/kids/smoke/smokers/noise',
    'dont/doesnt wanna be around people/others/anyone/anybody/them/him/children/kids/smoke/smokers/noise',
    'so/that i dont/wont/never wake up at/during night',
    'so/that i dont/wont/never wake up stiff',
    'so/that i dont/wont/never wake up with spasm*/cramp*/pain/stiff*',
    'so/that i do/will/would not wake up at/during night',
    'so/that i do/will/would not wake up stiff',
    'so/that i do/will/would not wake up with spasm*/cramp*/pain/stiff*',
    'so/that i dont/wont/never wake at/during night',
    'so/that i dont/wont/never wake stiff',
    'so/that i dont/wont/never wake with spasm*/cramp*/pain/stiff*',
    'so/that i do/will/would not wake at/during night',
    'so/that i do/will/would not wake stiff',
    'so/that i do/will/would not wake with spasm*/cramp*/pain/stiff*',
  ],
  hallucination: [
    'called/rang/phoned/rung/tried # but/and/when',
    'called/rang/phoned/rung/tried # # but/and/when',
    'called/rang/phoned/rung/tried but/and/when',
    'hear/hears/hearing/heard people talking about/of',
  ],
  'hard-to-wake': [
    'hasnt/havent/hadnt/not woken/woke at/during night',
    'hasnt/havent/hadnt/not woken/woke with spasm*/cramp*/pain/stiff*',
    'hasnt/havent/hadnt/not woken/woke up at/during night',
    'hasnt/havent/hadnt/not woken/woke up with spasm*/cramp*/pain/stiff*',
    'didnt wake at/during night',
    'didnt wake with spasm*/cramp*/pain/stiff*',
    'didnt wake up at/during night',
    'didnt wake up with spasm*/cramp*/pain/stiff*',
    'did not wake at/during night',
    'did not wake with spasm*/cramp*/pain/stiff*',
    'did not wake up at/during night',
    'did not wake up with spasm*/cramp*/pain/stiff*',
  ],
  'taken-on-purpose': [
    `${clinician} deliberately/intentionally kept/keeps/started/starts/chose/set/lowered/reduced/raised/increased`,
    `${clinician} has/have deliberately/intentionally kept/started/chosen/set/lowered/reduced/raised/increased`,
  ],
  'many-at-once': [
    'had lot/lots of pills/tablets/medicine/medication/meds/doses left/over/delivered/to',
    'whole lot better/easier/nicer/happier/calmer',
    'whole lot of questions/trouble/people/sense/work/time/fun/help',
    'handful of times/people/days/weeks/months/minutes/questions/studies/pages',
    `${taking} lots/lot of time/effort/courage/patience/work/notes/photos/energy/convincing/practice`,
    'lost/dropped/spilled/spilt/returned whole pack/packet/box/bottle/strip',
  ],
  'taken-by-child': [
    'no one took/swallowed/ate/drank/licked/chewed',
    'no one has/had taken/swallowed/eaten',
    'one took all/# day/morning/afternoon/night/week/while/hours/minutes/time',
    'one took some time/getting',
    `${child} may/might/could have epilepsy/fever/allergy/autism/appointment/cold/flu/cerebral/spasticity/spasms/dystonia/surgery/infection`,
    `${child} took it ${calmly}`,
    `${child} took it/them to ${shop}`,
  ],
  'taken-by-other': [
    '# took one/some/all look/day/morning/time/photos/persuading/convincing',
    `# took it ${calmly}`,
    `# took it/them/all/everything to ${shop}`,
    `# took it/them/all/everything back to ${shop}`,
    'dog/cat ate homework/breakfast/dinner/lunch/shoes',
    'not/isnt/never prescribed for pain/back/migraine/migraines/sleep/insomnia/anxiety/headache/headaches/arthritis',
  ],
  'pump-alarm': [
    'cochlear/dental/breast/hip/contraceptive/hearing implant',
    'breast/petrol/gas/bike/bicycle/tyre/tire/water/heat pump',
  ],
  'pump-empty': ['breast/petrol/gas/bike/bicycle/tyre/tire/water/heat pump'],
  'no-tablets-left': ['ran/run/running out of time/patience/energy/milk/steam/ideas/space/bread/petrol/gas'],
  'dose-dropped-by-mistake': [
    'cold turkey sandwich/sandwiches/salad',
    'since/after i/he/she/we/they stopped smoking/drinking/working/driving/work/school',
    'since/after stopping smoking/drinking/work/driving',
  ],
  fever: [
    'hay fever',
    'hayfever',
    'feverfew',
    'yellow fever vaccine/vaccination/jab',
    'very hot weather/day/days/water/bath/drink/drinks/tea/coffee/soup/room/country/summer',
  ],
  'new-stiffness': [
    'fewer/less/reduced/milder spasm*/spazm*/stiffness/rigidity',
    'fewer/less/reduced/milder muscle/leg spasm*/spazm*/stiffness/rigidity',
    'spasm*/spazm*/stiffness is/are/were fewer/milder/gone',
    'spasm*/spazm*/stiffness is/are/got/feels/feel much better/less',
    'spasm*/spazm*/stiffness has/have gone/stopped/improved/eased',
    'take/takes/taking/use/using/prescribed it/baclofen for spasm*/spasticity/stiffness',
    'take/takes/taking/use/using/prescribed it/baclofen for muscle/leg spasm*/stiffness',
    'it/baclofen helps/helped/eases/eased/reduces/reduced/relieves/relieved spasm*/stiffness',
    'it/baclofen helps/helped with spasm*/stiffness',
    'rigid schedule/routine/plan/rule/rules/times/timetable/diet',
    'keep/kept/store/stored locked up',
    'keep/kept/store/stored it/them/baclofen/tablets/medicine locked up',
    'locked up in/inside cupboard/cabinet/box/safe/drawer/case',
  ],
  'floppy-muscles': [
    'i/we/you/they/would like jelly',
    'tastes/taste/smells/smell/looks like jelly',
    'very weak tea/coffee/evidence/signal/light/squash',
    'floppy hat/hats/disk/disks/ears',
  ],
  twitching: ['beef jerky'],
  rash: ['rash decision/decisions/choice/choices/promise/promises', 'bee hives'],
  itching: ['itching to go/try/start/know/travel/tell'],
  sweating: ['sweater*', 'sweatshirt*', 'sweatpants'],
  anxiety: ['panic button/buttons'],
  tremor: ['shaking bottle/suspension/liquid/syrup/mixture'],
};
