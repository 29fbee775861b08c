/** Words of which any one is meant, in the phrases of more than one trouble. */
export const weekday = 'monday/tuesday/wednesday/thursday/friday/saturday/sunday';
export const aMedicine = 'tablet/tablets/pill/pills/baclofen/dose/doses/medicine/medication/meds';
