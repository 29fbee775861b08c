import type { Topic } from '../topic.ts';

/** Other medicines. */
export const otherMedicines = [
  {
    id: 'any-medicine',
    article: 'other-medicines',
    asked: 'other medicines interactions interact mix together with medication tablets list new drug pharmacist herbal',
    parts: [
      { says: 'ask.any-medicine.list', rests: ['INT-04'] },
      { says: 'ask.any-medicine.sedating', rests: ['INT-04', 'WARN-02'] },
      { says: 'ask.any-medicine.new', rests: ['INT-13', 'INT-12'] },
    ],
  },
  {
    id: 'paracetamol',
    article: 'other-medicines',
    asked: 'paracetamol acetaminophen tylenol panadol calpol',
    parts: [
      { says: 'ask.paracetamol.fine', rests: ['INT-19'] },
      { says: 'ask.paracetamol.limits', rests: ['INT-19'] },
      { says: 'ask.paracetamol.mixed', rests: ['INT-30', 'INT-01'] },
    ],
    disagreement: 'CON-08',
  },
  {
    id: 'ibuprofen',
    article: 'other-medicines',
    asked: 'ibuprofen naproxen nurofen advil aleve motrin nsaid anti inflammatory diclofenac aspirin voltaren',
    parts: [
      { says: 'ask.ibuprofen.kidneys', rests: ['INT-13'] },
      { says: 'ask.ibuprofen.ask', rests: ['INT-13'] },
    ],
  },
  {
    id: 'opioids',
    article: 'other-medicines',
    asked:
      'opioid opioids codeine tramadol morphine oxycodone hydrocodone fentanyl methadone buprenorphine vicodin percocet dihydrocodeine strong painkiller',
    parts: [
      { says: 'ask.opioids.danger', rests: ['INT-01', 'WARN-04'] },
      { says: 'ask.opioids.prescriber', rests: ['INT-01'] },
      { says: 'ask.opioids.emergency', rests: ['INT-01', 'WARN-03'] },
      { says: 'ask.opioids.naloxone', rests: ['INT-01'] },
    ],
  },
  {
    id: 'sedatives',
    article: 'other-medicines',
    asked:
      'diazepam valium xanax alprazolam lorazepam clonazepam zolpidem zopiclone ambien sleeping pill benzodiazepine temazepam sedative',
    parts: [
      { says: 'ask.sedatives.more', rests: ['INT-02'] },
      { says: 'ask.sedatives.both', rests: ['INT-02'] },
      { says: 'ask.sedatives.opioid', rests: ['INT-02', 'INT-01'] },
    ],
  },
  {
    id: 'gabapentinoids',
    article: 'other-medicines',
    asked: 'gabapentin pregabalin neurontin lyrica',
    parts: [
      { says: 'ask.gabapentinoids.breathing', rests: ['INT-06'] },
      { says: 'ask.gabapentinoids.kidneys', rests: ['INT-06'] },
      { says: 'ask.gabapentinoids.ask', rests: ['INT-06'] },
    ],
  },
  {
    id: 'antihistamines',
    article: 'other-medicines',
    asked:
      'antihistamine benadryl diphenhydramine promethazine hay fever cold flu remedy cough night nurse piriton sleep aid travel sickness',
    parts: [
      { says: 'ask.antihistamines.sleepy', rests: ['INT-04'] },
      { says: 'ask.antihistamines.ask', rests: ['INT-04'] },
    ],
  },
  {
    id: 'cannabis',
    article: 'other-medicines',
    asked: 'cannabis marijuana weed cbd thc joint edibles sativex smoke',
    parts: [
      { says: 'ask.cannabis.adds', rests: ['INT-04'] },
      { says: 'ask.cannabis.tell', rests: ['INT-04'] },
    ],
  },
  {
    id: 'antidepressants',
    article: 'other-medicines',
    asked:
      'antidepressant amitriptyline nortriptyline imipramine clomipramine maoi phenelzine tranylcypromine selegiline tricyclic',
    parts: [
      { says: 'ask.antidepressants.tricyclics', rests: ['INT-08'] },
      { says: 'ask.antidepressants.maoi', rests: ['INT-10'] },
      { says: 'ask.antidepressants.ask', rests: ['INT-08', 'INT-10'] },
    ],
  },
  {
    id: 'blood-pressure-pills',
    article: 'other-medicines',
    asked:
      'blood pressure pills tablets lisinopril ramipril losartan amlodipine bisoprolol diuretic water clonidine antihypertensive',
    parts: [
      { says: 'ask.blood-pressure-pills.low', rests: ['INT-12'] },
      { says: 'ask.blood-pressure-pills.check', rests: ['INT-12', 'AE-31'] },
    ],
  },
  {
    id: 'parkinson-medicines',
    article: 'other-medicines',
    asked: 'levodopa carbidopa sinemet madopar parkinson tablets co-careldopa',
    parts: [
      { says: 'ask.parkinson-medicines.confusion', rests: ['INT-11'] },
      { says: 'ask.parkinson-medicines.ask', rests: ['INT-11', 'WARN-01'] },
    ],
  },
  {
    id: 'lithium',
    article: 'other-medicines',
    asked: 'lithium priadel bipolar',
    parts: [
      { says: 'ask.lithium.movement', rests: ['INT-09'] },
      { says: 'ask.lithium.tell', rests: ['INT-09'] },
    ],
  },
  {
    id: 'oxybate',
    article: 'other-medicines',
    asked: 'oxybate xyrem xywav ghb narcolepsy',
    parts: [
      { says: 'ask.oxybate.avoid', rests: ['INT-07'] },
      { says: 'ask.oxybate.specialist', rests: ['INT-07'] },
    ],
    disagreement: 'CON-08',
  },
  {
    id: 'muscle-relaxants',
    article: 'other-medicines',
    asked: 'tizanidine zanaflex dantrolene muscle relaxant cyclobenzaprine methocarbamol botox flexeril',
    parts: [
      { says: 'ask.muscle-relaxants.low', rests: ['INT-05'] },
      { says: 'ask.muscle-relaxants.specialist', rests: ['INT-05'] },
    ],
    disagreement: 'CON-22',
  },
  {
    id: 'supplements',
    article: 'other-medicines',
    asked: 'calcium magnesium potassium sodium vitamin supplement antacid zinc iron salt mineral gaviscon rennie tums',
    parts: [
      { says: 'ask.supplements.none', rests: ['INT-18'] },
      { says: 'ask.supplements.kidneys', rests: ['INT-18'] },
      { says: 'ask.supplements.page', rests: ['INT-31'] },
    ],
    disagreement: 'CON-08',
  },
  {
    id: 'diabetes-medicines',
    article: 'other-medicines',
    asked: 'diabetes diabetic insulin metformin blood sugar glucose',
    parts: [{ says: 'ask.diabetes-medicines.sugar', rests: ['INT-14', 'WARN-14'] }],
  },
  {
    id: 'bowel-prep',
    article: 'other-medicines',
    asked: 'bowel prep colonoscopy cleansing laxative picolax moviprep',
    parts: [{ says: 'ask.bowel-prep.go-on', rests: ['INT-20'] }],
  },
] as const satisfies readonly Topic[];
